using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Terms;

/// <param name="MentionedBy">The terms that point to this one.</param>
internal sealed record TermPage(
    GlossaryTerm Content, IReadOnlyList<TextLink> SeeAlso, IReadOnlyList<TextLink> MentionedBy, IReadOnlyList<TextLink> Topics);
