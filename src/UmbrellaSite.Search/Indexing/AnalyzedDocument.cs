using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Search.Indexing;

/// <summary>A document as it goes into the index.</summary>
internal sealed class AnalyzedDocument(SearchDocument document)
{
    public SearchDocument Document { get; } = document;

    /// <summary>Texts of <see cref="Storage.TermColumns.All"/>; empty where nothing is to be written.</summary>
    public required string[] Columns { get; init; }

    public required TermWorths Worths { get; init; }

    public required byte[] Layout { get; init; }

    public required byte[] AttachmentLayout { get; init; }

    /// <summary>Words as written, without stop words, numbers and addresses: the document's part of the vocabulary.</summary>
    public required IReadOnlyDictionary<string, WrittenWord> Words { get; init; }

    /// <summary>Number of the title's words.</summary>
    public required int TitleLength { get; init; }

    /// <summary>The document's, brought within what can be reckoned with.</summary>
    public float Importance => float.IsNaN(Document.Importance) ? 1f : float.Clamp(Document.Importance, 0.01f, 100f);

    /// <summary>Hash of the title's first word, for suggestions.</summary>
    public required uint FirstWord { get; init; }
}
