using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <param name="Address">Of the page, without a query.</param>
/// <param name="Held">Seats that nobody else can have now.</param>
internal sealed record FormPage(RegistrationPage Content, RegistrationForm Form, string Heading, string Address, int Held)
{
    public string PostTo => $"{Address}?{RegistrationParameters.Event}={Form.Event.Key}";

    /// <summary>Null where there is room for everybody.</summary>
    public int? Free => Form.Event.Seats is { } seats ? Math.Max(0, seats - Held) : null;

    public static IReadOnlyList<NeedKind> Needs { get; } = Enum.GetValues<NeedKind>();
}
