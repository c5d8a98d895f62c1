namespace UmbrellaSite.Cms.PropertyEditors.Markdown;

internal sealed record MarkdownIntermediate(string Markdown, string Html);
