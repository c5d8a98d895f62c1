using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Models;

/// <summary>Schutz der Besuchenden: Für Themen, bei denen Mitlesende gefährlich sein können.</summary>
public interface IDiscretion : IPublishedContent
{
    /// <summary>Seite schnell verlassen</summary>
    bool QuickExit { get; }

    /// <summary>Hinweis auf Hilfe in Krisen</summary>
    bool CrisisHelp { get; }
}
