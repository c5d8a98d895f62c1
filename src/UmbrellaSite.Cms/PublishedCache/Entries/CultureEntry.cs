namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <param name="IsEdited">Whether the draft of this culture differs from what is published.</param>
internal sealed record CultureEntry(string Culture, string Name, DateTime Date, bool IsEdited);
