using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Bestätigung der Angaben: Wann die Angaben zuletzt geprüft wurden und ob es Musterdaten sind.</summary>
public interface IConfirmation : IPublishedContent
{
    /// <summary>Zuletzt bestätigt am</summary>
    DateOnly? LastConfirmed { get; }

    /// <summary>Musterdaten</summary>
    bool IsSample { get; }
}
