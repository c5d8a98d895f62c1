namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>What a file says about a document's template.</summary>
internal sealed record GivenTemplate(bool Given, int? Id);
