namespace UmbrellaSite.Search.Queries;

/// <summary>What somebody may want to ask.</summary>
/// <param name="Text">To be searched for.</param>
/// <param name="Page">The page that has this title; null for words.</param>
public sealed record SearchSuggestion(string Text, Guid? Page);
