using System.Text.Json.Serialization;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>
/// The converters that Umbraco's property values need. Whoever reads values from another source than
/// <see cref="Umbraco.Cms.Core.Serialization.IJsonSerializer"/> (the Management API) needs the same ones, so that value
/// editors meet the .NET types that they expect.
/// </summary>
public static class UmbracoJsonConverters
{
    public static void AddTo(IList<JsonConverter> converters)
    {
        converters.Add(new JsonStringEnumConverter());
        converters.Add(new UdiJsonConverter());
        converters.Add(new UdiRangeJsonConverter());
        converters.Add(new UntypedJsonConverter());
        converters.Add(new BlockValueJsonConverter());
        converters.Add(new BlockItemDataJsonConverter());
    }
}
