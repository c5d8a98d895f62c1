using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace UmbrellaSite.Cms.PropertyEditors.Links;

/// <summary>
/// A link as it is stored: to a document or a media file by its UDI, to anything else by its URL. Fields that Umbraco
/// stores without using them are kept, so that what it wrote and what we write look the same.
/// </summary>
internal sealed record StoredLink
{
    public string? Name { get; init; }

    public string? Target { get; init; }

    public Guid? Unique { get; init; }

    public string? Type { get; init; }

    public GuidUdi? Udi { get; init; }

    public string? Url { get; init; }

    public string? QueryString { get; init; }

    /// <summary>The language of the linked document, where the editor chose one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Culture { get; init; }
}
