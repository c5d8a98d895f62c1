using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Kontaktangaben: Telefon, Sprechzeiten, E-Mail und Anschrift.</summary>
public interface IContactDetails : IPublishedContent
{
    /// <summary>Telefon</summary>
    string? Phone { get; }

    /// <summary>Sprechzeiten</summary>
    IEnumerable<string>? PhoneHours { get; }

    /// <summary>E-Mail</summary>
    string? Email { get; }

    /// <summary>Internetadresse</summary>
    string? Website { get; }

    /// <summary>Straße und Hausnummer</summary>
    string? Street { get; }

    /// <summary>Postleitzahl</summary>
    string? PostalCode { get; }

    /// <summary>Ort</summary>
    string? City { get; }
}
