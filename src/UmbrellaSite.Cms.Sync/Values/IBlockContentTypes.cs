namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Says which editor a property of a block's element type has.</summary>
internal interface IBlockContentTypes
{
    /// <returns>Null when the type or the property does not exist (any more).</returns>
    string? EditorOf(Guid contentTypeKey, string propertyAlias);
}
