namespace UmbrellaSite.Search.Analysis;

/// <summary>What a language knows of a single word.</summary>
internal interface IWordAnalyzer
{
    /// <summary>Takes a normalised word in lower case and folds what the language's writers mix up.</summary>
    string Fold(string word);

    /// <summary>Every term of a folded word, the exact one first.</summary>
    WordTerm[] Terms(string folded);
}
