using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>What the query of an image's address asks for, in the words of ImageSharp.Web that Umbraco uses.</summary>
internal sealed record ImageCommands
{
    private static readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase)
    {
        "width", "height", "rmode", "ranchor", "rxy", "rcolor", "rsampler", "orient", "compand",
        "cc", "format", "quality", "bgcolor", "autoorient",
    };

    public int? Width { get; init; }

    public int? Height { get; init; }

    public ImageCropMode Mode { get; init; } = ImageCropMode.Crop;

    public ImageCropAnchor Anchor { get; init; } = ImageCropAnchor.Center;

    /// <summary>The point to keep, as parts of width and height from the upper left corner.</summary>
    public (double X, double Y)? FocalPoint { get; init; }

    /// <summary>What is cut off at each side, as parts of width and height.</summary>
    public (double Left, double Top, double Right, double Bottom)? Crop { get; init; }

    /// <summary>An extension without its dot; null for that of the file.</summary>
    public string? Format { get; init; }

    public int? Quality { get; init; }

    /// <summary>Six hexadecimal digits.</summary>
    public string? Background { get; init; }

    public static bool IsKnown(string name) => _known.Contains(name);

    public static bool AreAny(IQueryCollection query) => query.Keys.Any(IsKnown);

    public static ImageCommands Parse(IQueryCollection query) => new()
    {
        Width = Positive(query["width"]),
        Height = Positive(query["height"]),
        Mode = Choice(query["rmode"], ImageCropMode.Crop),
        Anchor = Choice(query["ranchor"], ImageCropAnchor.Center),
        FocalPoint = Parts(query["rxy"]) is [var x, var y] ? (x, y) : null,
        Crop = Parts(query["cc"]) is [var left, var top, var right, var bottom] && left + right < 1 && top + bottom < 1
            ? (left, top, right, bottom)
            : null,
        Format = query["format"].ToString().ToLowerInvariant() is { Length: > 0 } format ? format : null,
        Quality = Positive(query["quality"]) is { } quality ? Math.Min(quality, 100) : null,
        Background = Hexadecimal(query["bgcolor"]) ?? Hexadecimal(query["rcolor"]),
    };

    private static int? Positive(StringValues value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static TChoice Choice<TChoice>(StringValues value, TChoice otherwise)
        where TChoice : struct, Enum =>
        Enum.TryParse<TChoice>(value, ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : otherwise;

    private static double[] Parts(StringValues value) => [.. value.ToString()
        .Split(',')
        .Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
        .Where(number => number is >= 0 and <= 1)];

    private static string? Hexadecimal(StringValues value)
    {
        var digits = value.ToString().TrimStart('#');
        return digits.Length == 6 && digits.All(char.IsAsciiHexDigit) ? digits : null;
    }
}
