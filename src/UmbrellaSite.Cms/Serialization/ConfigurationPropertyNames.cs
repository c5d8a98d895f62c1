using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>
/// A configuration class names its stored fields by attribute: a slider's MinimumValue is stored as "minVal".
/// </summary>
internal static class ConfigurationPropertyNames
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is MemberInfo member && NameOf(member) is { Length: > 0 } name)
            {
                property.Name = name;
            }
        }
    }

    private static string? NameOf(MemberInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? member.GetCustomAttribute<ConfigurationFieldAttribute>(inherit: false)?.Key
        ?? member.GetCustomAttribute<DataMemberAttribute>()?.Name;
}
