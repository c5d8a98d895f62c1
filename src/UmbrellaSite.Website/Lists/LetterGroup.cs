namespace UmbrellaSite.Website.Lists;

/// <summary>What stands under one letter. Letters without entries are shown, but lead nowhere.</summary>
internal sealed record LetterGroup<T>(string Letter, IReadOnlyList<T> Entries);
