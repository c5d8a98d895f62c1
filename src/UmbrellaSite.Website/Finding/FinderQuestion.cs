using Microsoft.AspNetCore.Http;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Finding;

/// <summary>What somebody looks for, and where.</summary>
internal sealed record FinderQuestion(string Concern, string Place)
{
    public const string ConcernParameter = "anliegen";
    public const string PlaceParameter = "ort";
    public const int Longest = 120;

    public static FinderQuestion Empty { get; } = new(string.Empty, string.Empty);

    public bool IsEmpty => Concern.Length == 0 && Place.Length == 0;

    public bool IsTooLong => Concern.Length > Longest || Place.Length > Longest;

    public static FinderQuestion Of(HttpRequest request) => new(
        request.Query[ConcernParameter].FirstOrDefault().OrNull()?.Trim() ?? string.Empty,
        request.Query[PlaceParameter].FirstOrDefault().OrNull()?.Trim() ?? string.Empty);
}
