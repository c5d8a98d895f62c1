using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Snapshots;

/// <summary>One culture's part of an <see cref="IndexSnapshot"/>.</summary>
internal sealed class CultureSnapshot
{
    public required string Name { get; init; }

    public required CultureTables Tables { get; init; }

    public required ITextAnalyzer Analyzer { get; init; }

    public required DocumentTable Documents { get; init; }

    public required TermCache Terms { get; init; }

    public required PendingVocabulary Words { get; init; }
}
