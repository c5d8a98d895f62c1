namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>What pages of the load set have to know of one another.</summary>
/// <param name="TextBlock">The key of the element type for texts.</param>
internal sealed record LoadPlan(LoadSize Size, IReadOnlyList<LoadTown> Towns, Guid TextBlock)
{
    public static LoadPlan Of(LoadSize size, Guid textBlock) => new(size, LoadTowns.Largest(size.ContactPoints), textBlock);

    public string Blocks(Dice dice, int paragraphs) => StoredValue.TextBlock(Derived(dice.Key), TextBlock, LoadTexts.Markup(dice, paragraphs));

    /// <summary>One to three topics.</summary>
    public string Topics(Dice dice, int first) => StoredValue.Pages(Enumerable.Range(0, 1 + dice.Throw(3))
        .Select(step => LoadPage.KeyOf(LoadTopics.Kind, (first + (step * 37)) % Size.Topics)).Distinct());

    // The key of a page's text is that of the page with its last bit turned.
    private static Guid Derived(Guid key)
    {
        var bytes = key.ToByteArray();
        bytes[^1] ^= 1;
        return new Guid(bytes);
    }
}
