using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Searching;

/// <summary>The kinds of pages as visitors know them. They stand in addresses, and have their names in the dictionary.</summary>
internal static class SearchTypes
{
    public const string Page = "seite";
    public const string Topic = "thema";

    public static IReadOnlyList<string> All { get; } =
        [Topic, "organisation", "kontaktstelle", "gruppe", "veranstaltung", "aktion", "position", "nachricht", "begriff", Page];

    /// <summary>A type that nobody has thought of here is a page.</summary>
    public static string Of(string typeAlias) => typeAlias switch
    {
        Models.Topic.ModelTypeAlias => Topic,
        Organisation.ModelTypeAlias => "organisation",
        ContactPoint.ModelTypeAlias => "kontaktstelle",
        SelfHelpGroup.ModelTypeAlias => "gruppe",
        Event.ModelTypeAlias => "veranstaltung",
        NewsArticle.ModelTypeAlias => "nachricht",
        Position.ModelTypeAlias => "position",
        GlossaryTerm.ModelTypeAlias => "begriff",
        Campaign.ModelTypeAlias => "aktion",
        _ => Page,
    };
}
