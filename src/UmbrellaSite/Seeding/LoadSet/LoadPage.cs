namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>A page of the load set before it is stored.</summary>
/// <param name="Kind">The alias of its document type.</param>
/// <param name="Parent">The page above; null where that is the site's own directory of the kind.</param>
/// <param name="Values">By alias, as Umbraco stores them.</param>
/// <param name="Texts">By alias, those that are written in a language.</param>
internal sealed record LoadPage(
    Guid Key,
    string Kind,
    string Name,
    IReadOnlyDictionary<string, object> Values,
    IReadOnlyDictionary<string, string> Texts,
    Guid? Parent = null)
{
    public static Guid KeyOf(string kind, int number) => new Dice(kind, number).Key;
}
