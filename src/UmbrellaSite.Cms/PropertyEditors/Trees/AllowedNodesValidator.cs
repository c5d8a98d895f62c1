using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Trees;

/// <summary>Picked nodes must be of the configured kind and, where types are named, of one of them.</summary>
internal sealed class AllowedNodesValidator(ILocalizedTextService texts, PickableNodes nodes)
    : ITypedJsonValidator<PickedNode[], MultiNodePickerConfiguration>
{
    public IEnumerable<ValidationResult> Validate(
        PickedNode[]? value, MultiNodePickerConfiguration? configuration, string? valueType, PropertyValidationContext validationContext)
    {
        if (value is null || configuration?.TreeSource?.ObjectType is not { Length: > 0 } kind)
        {
            return [];
        }

        var keys = value.Select(node => node.Unique).Distinct().ToArray();
        if (keys.Any(key => nodes.IsOfAnotherKind(kind, key)))
        {
            return [Problem.Of(texts, "invalidObjectType")];
        }

        var allowed = KeyList.Parse(configuration.Filter);
        return allowed.Count == 0
            ? []
            : keys.Select(key => nodes.TypeOf(kind, key)).Distinct().Select(type => Check(type, allowed)).OfType<ValidationResult>();
    }

    private ValidationResult? Check(Guid? type, HashSet<Guid> allowed) => type switch
    {
        null => Problem.Of(texts, "missingContent"),
        { } key when !allowed.Contains(key) => Problem.Of(texts, "invalidContentType"),
        _ => null,
    };
}
