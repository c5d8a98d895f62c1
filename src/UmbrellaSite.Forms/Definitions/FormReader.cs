using System.Text.Json;
using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Choices;

namespace UmbrellaSite.Forms.Definitions;

/// <summary>Reads definitions that may have been written by anybody, and refuses what could not be shown or stored.</summary>
internal sealed class FormReader(ChoiceLists choices)
{
    private const int LongestText = 1024 * 1024;

    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        MaxDepth = 32,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="FormProblemException">The text is no form, or one that cannot be used.</exception>
    public FormDefinition Read(string text)
    {
        if (text.Length > LongestText)
        {
            throw new FormProblemException("The definition has more than a million characters. Split the form.");
        }

        var form = Parse(text);
        return FormRules.Check(form, choices).FirstOrDefault() is { } fault ? throw new FormProblemException(fault) : form;
    }

    private static FormDefinition Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<FormDefinition>(text, _options) ?? throw new FormProblemException("The file holds no form.");
        }
        catch (JsonException broken)
        {
            throw new FormProblemException(broken.Message, (int)(broken.LineNumber ?? -1) + 1, broken);
        }
        catch (NotSupportedException unknown)
        {
            throw new FormProblemException($"A field has no known 'type': {unknown.Message}", unknown);
        }
    }
}
