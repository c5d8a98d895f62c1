using UmbrellaSite.Website.Cards;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>Ways on for whoever has found nothing.</summary>
/// <param name="Everywhere">The same without filters, where that finds something.</param>
/// <param name="Topics">Topics that some of the words lead to.</param>
internal sealed record SearchHelp(TextLink? Everywhere, IReadOnlyList<TextLink> Topics);
