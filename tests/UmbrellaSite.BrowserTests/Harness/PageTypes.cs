namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>Each type of page, in each state and language that looks different.</summary>
internal static class PageTypes
{
    public static IReadOnlyList<PageType> All { get; } =
    [
        new("home", "/"),
        new("home", "/en/"),
        new("home", "/ru/"),
        new("helpFinder", "/hilfe-finden/"),
        new("helpFinder", "/en/find-help/"),
        new("helpFinder", "/hilfe-finden/?anliegen=Darmkrebs&ort=Stuttgart"),
        new("helpFinder", "/hilfe-finden/?anliegen=Depresion&ort=10115"),
        new("helpFinder", "/hilfe-finden/?anliegen=Darmkrebs&ort=Neustadt"),
        new("helpFinder", "/hilfe-finden/?anliegen=xyzzy&ort=Nirgendwo", 404),
        new("organisationDirectory", "/organisationen/"),
        new("organisationDirectory", "/organisationen/?suche=xyzzy"),
        new("organisationDirectory", "/organisationen/?seite=-1", 400),
        new("organisation", "/organisationen/darmleben-bundesverband/"),
        new("campaignDirectory", "/aktionen/"),
        new("campaign", "/aktionen/tag-der-selbsthilfe-2027/"),
        new("campaign", "/aktionen/tag-der-selbsthilfe-2026/"),
        new("campaign", "/aktionen/rezept-selbsthilfe/"),
        new("positionDirectory", "/positionen/"),
        new("position", "/positionen/kontaktstellen-verlaesslich-finanzieren/"),
        new("newsDirectory", "/aktuelles/"),
        new("newsArticle", "/aktuelles/der-tag-der-selbsthilfe-2027-hat-einen-leitspruch/"),
        new("eventDirectory", "/veranstaltungen/"),
        new("event", "/veranstaltungen/darmkrebs-austauschtag-stuttgart/"),
        new("event", "/veranstaltungen/nachtcafe-online/"),
        new("contactPointDirectory", "/kontaktstellen/"),
        new("contactPointDirectory", "/kontaktstellen/?ort=70173"),
        new("contactPoint", "/kontaktstellen/kontaktstelle-selbsthilfe-stuttgart/"),
        new("groupDirectory", "/gruppen/"),
        new("selfHelpGroup", "/gruppen/darmkrebs-stuttgart/"),
        new("selfHelpGroup", "/gruppen/frauen-nach-gewalt-hamburg/"),
        new("topicDirectory", "/themen/"),
        new("topic", "/themen/darmkrebs/"),
        new("topic", "/themen/depression/"),
        new("glossary", "/glossar/"),
        new("glossaryTerm", "/glossar/selbsthilfegruppe/"),
        new("explainer", "/was-ist-selbsthilfe/"),
        new("explainer", "/en/what-is-self-help/"),
        new("explainer", "/ru/chto-takoe-vzaimopomoshch/"),
        new("plainLanguagePage", "/was-ist-selbsthilfe/einfache-sprache/"),
        new("contentPage", "/ueber-uns/"),
        new("contentPage", "/ueber-uns/jahresberichte/"),
        new("contentPage", "/haeufige-fragen/"),
        new("contentPage", "/weiterfuehrende-adressen/"),
        new("contentPage", "/ueber-uns/mitglied-werden/"),
        new("contentPage", "/impressum/"),
        new("contentPage", "/datenschutz/"),
        new("contentPage", "/barrierefreiheit/"),
        new("contentPage", "/foerderung/"),
        new("contentPage", "/gruppe-gruenden/"),
        new("searchPage", "/suche/"),
        new("searchPage", "/suche/?q=Stuttgart"),
        new("searchPage", "/suche/?q=Selbsthilfe&art=gruppe&seite=2"),
        new("searchPage", "/suche/?q=Fibromialgie"),
        new("searchPage", "/suche/?q=xyzzy"),
        new("searchPage", "/en/search/?q=privacy"),
        new("searchPage", "/ru/poisk/?q=взаимопомощь"),
        new("Registrations/Start", "/anmeldung/"),
        new("Registrations/Done", "/anmeldung/?erledigt=Waiting&nr=ABCD-1234&platz=3"),
        new("errorPage", "/gibt-es-nicht/", 404),
        new("errors/400", "/errors/400.html"),
        new("errors/404", "/errors/404.html"),
        new("errors/500", "/errors/500.html"),
    ];

    /// <summary>For <see cref="TestFixtureSourceAttribute"/>: a fixture for each page, named after its address.</summary>
    public static IEnumerable<TestFixtureData> Fixtures =>
        All.Select(page => new TestFixtureData(page).SetArgDisplayNames(page.Path));

    /// <summary>For <see cref="TestCaseSourceAttribute"/>: a test for each page, named after its address.</summary>
    public static IEnumerable<TestCaseData> Cases =>
        All.Select(page => new TestCaseData(page).SetArgDisplayNames(page.Path));
}
