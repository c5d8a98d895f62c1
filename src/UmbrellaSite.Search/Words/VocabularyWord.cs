namespace UmbrellaSite.Search.Words;

/// <param name="Documents">How many documents have it.</param>
/// <param name="Titles">How many titles have it.</param>
internal readonly record struct VocabularyWord(string Text, int Documents, int Titles);
