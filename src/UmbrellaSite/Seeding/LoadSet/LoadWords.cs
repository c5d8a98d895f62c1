namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>Of what the invented names and texts are put together.</summary>
internal static class LoadWords
{
    // 25 × 5 × 8 = 1,000: as many topics as the largest set has.
    public static IReadOnlyList<string> Organs { get; } =
    [
        "Augen", "Bindegewebs", "Blut", "Drüsen", "Darm", "Gefäß", "Gelenk", "Gleichgewichts", "Haar", "Haut", "Hormon", "Immun", "Kiefer",
        "Knochen", "Leber", "Lungen", "Magen", "Milz", "Muskel", "Nerven", "Nieren", "Ohren", "Stimm", "Wirbel", "Zell",
    ];

    public static IReadOnlyList<string> Troubles { get; } = ["erkrankung", "entzündung", "schwäche", "störung", "fehlbildung"];

    public static IReadOnlyList<(string Word, string Area)> Courses { get; } =
    [
        ("angeborene", "Behinderung"), ("chronische", "Körperliche Erkrankung"), ("erbliche", "Seltene Erkrankung"), ("erworbene", "Körperliche Erkrankung"),
        ("fortschreitende", "Körperliche Erkrankung"), ("seltene", "Seltene Erkrankung"), ("schubweise", "Körperliche Erkrankung"), ("bösartige", "Krebs"),
    ];

    public static IReadOnlyList<string> Mottos { get; } =
    [
        "Ankerplatz", "Aufwind", "Bei uns", "Brückenbau", "Fährmann", "Gegenlicht", "Gemeinsam weiter", "Heller Tag", "Lichtblick", "Leuchtfeuer",
        "Mutmacher", "Neuland", "Rückenwind", "Seitenwechsel", "Sprechzeit", "Stehauf", "Stuhlkreis", "Tragweite", "Wegzeichen", "Zwischenhalt",
    ];

    public static IReadOnlyList<string> Streets { get; } =
        ["Ahornweg", "Bachgasse", "Drosselgang", "Fliederweg", "Kastanienplatz", "Kranichgasse", "Lindenhof", "Mühlenstieg", "Rosengang", "Tulpenweg"];

    public static IReadOnlyList<string> Hours { get; } =
        ["Montag und Mittwoch, 9 bis 12 Uhr", "Dienstag, 10 bis 13 Uhr", "Dienstag und Donnerstag, 14 bis 18 Uhr", "Freitag, 9 bis 11 Uhr", "Donnerstag, 16 bis 19 Uhr"];

    public static IReadOnlyList<string> Rhythms { get; } =
        ["Jeden Dienstagabend", "Jeden zweiten Mittwoch, nachmittags", "Erster Donnerstag im Monat, abends", "Letzter Samstag im Monat, vormittags", "Alle drei Wochen, montags"];

    public static IReadOnlyList<string> Gatherings { get; } =
        ["Offener Abend", "Austauschtag", "Sprechstunde", "Werkstatt", "Gesprächskreis", "Infotag", "Familiennachmittag", "Lesung"];

    public static IReadOnlyList<string> Languages { get; } =
        ["Deutsch", "Deutsche Gebärdensprache", "Einfache Sprache", "Arabisch", "Englisch", "Polnisch", "Russisch", "Türkisch", "Ukrainisch"];

    public static IReadOnlyList<string> Accessibility { get; } =
    [
        "Stufenloser Zugang", "Rollstuhlgerechtes WC", "Deutsche Gebärdensprache", "Schriftdolmetschung", "Einfache Sprache", "Induktive Höranlage",
        "Assistenzhunde willkommen", "Begleitperson kostenfrei", "Ruheraum",
    ];

    public static IReadOnlyList<string> Sentences { get; } =
    [
        "Wer zum ersten Mal kommt, hört zu und muss nichts erzählen.",
        "Niemand braucht eine Überweisung, eine Anmeldung oder einen Ausweis.",
        "Am Anfang nennt jede Person einen Namen, der nicht der eigene sein muss.",
        "Was in der Runde gesagt wird, bleibt in der Runde.",
        "Die Kontaktstelle nennt Tag und Ort und beantwortet Fragen am Telefon.",
        "Angehörige haben eigene Gruppen, weil ihre Fragen andere sind.",
        "Ärztliche Ratschläge gibt hier niemand, Erfahrungen dafür viele.",
        "Die Räume sind mit Bus und Bahn zu erreichen und ohne Stufen zugänglich.",
        "Wer nicht kommen kann, nimmt am Bildschirm teil.",
        "Neue Gruppen bekommen im ersten halben Jahr eine Begleitung.",
    ];
}
