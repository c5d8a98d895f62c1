namespace UmbrellaSite.Website.Searching.Suggestions;

/// <param name="Url">Of the page that has this name; null for words to search for.</param>
internal sealed record Suggestion(string Text, string? Url);
