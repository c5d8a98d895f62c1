using System.Text.Json.Serialization;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>
/// The converters that Umbraco's property values need. Whoever reads values from another source than
/// <see cref="Umbraco.Cms.Core.Serialization.IJsonSerializer"/> (the Management API) needs the same ones, so that value
/// editors meet the .NET types that they expect.
/// </summary>
public static class UmbracoJsonConverters
{
    /// <summary>For values as they are stored.</summary>
    public static void AddTo(IList<JsonConverter> converters) => AddTo(converters, "Layout");

    /// <summary>For values as the back office client sends and expects them.</summary>
    public static void AddForClientTo(IList<JsonConverter> converters) => AddTo(converters, "layout");

    private static void AddTo(IList<JsonConverter> converters, string nameOfLayout)
    {
        converters.Add(new JsonStringEnumConverter());
        converters.Add(new UdiJsonConverter());
        converters.Add(new UdiRangeJsonConverter());
        converters.Add(new UntypedJsonConverter());
        converters.Add(new BlockValueJsonConverter(nameOfLayout));
        converters.Add(new BlockItemDataJsonConverter());
    }
}
