using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

/// <summary>Picked items must be of the types and below the folder that the data type names.</summary>
internal sealed class AllowedMediaValidator(ILocalizedTextService texts, PickableMedia media)
    : ITypedJsonValidator<PickedMedia[], MediaPicker3Configuration>
{
    public IEnumerable<ValidationResult> Validate(
        PickedMedia[]? value, MediaPicker3Configuration? configuration, string? valueType, PropertyValidationContext validationContext)
    {
        if (value is null or [] || configuration is null)
        {
            yield break;
        }

        var allowed = KeyList.Parse(configuration.Filter);
        if (allowed.Count > 0 && media.TypesOf(value).Any(type => !allowed.Contains(type)))
        {
            yield return Problem.Of(texts, "invalidMediaType");
        }

        if (configuration.StartNodeId is { } startNode && !media.AreBelow(value, startNode))
        {
            yield return Problem.Of(texts, "invalidStartNode");
        }
    }
}
