namespace UmbrellaSite.Search.Words;

/// <summary>How many documents and titles more have a word now; fewer, if negative.</summary>
internal readonly record struct WordChange(int Documents, int Titles)
{
    public static WordChange operator +(WordChange one, WordChange other) => new(one.Documents + other.Documents, one.Titles + other.Titles);
}
