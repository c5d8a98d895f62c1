namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>What a value was converted for.</summary>
internal enum ConversionUse
{
    Template,
    Api,
    ExpandedApi,
}
