using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors.Validation;

namespace UmbrellaSite.UnitTests.PropertyEditors.Blocks;

internal static class BlockProblems
{
    /// <summary>Reads nested results as Umbraco's API does: "path: message".</summary>
    public static IEnumerable<string> Flatten(ValidationResult problem, string path)
    {
        if (problem is not INestedValidationResults nested)
        {
            return [path.Length == 0 ? problem.ErrorMessage! : $"{path}: {problem.ErrorMessage}"];
        }

        var below = problem is IJsonPathValidationResult located ? (path.Length == 0 ? located.JsonPath : $"{path}.{located.JsonPath}") : path;
        return nested.ValidationResults.SelectMany(inner => Flatten(inner, below));
    }
}
