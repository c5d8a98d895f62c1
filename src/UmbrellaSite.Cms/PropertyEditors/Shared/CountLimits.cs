using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>How many items a picker or a block editor takes.</summary>
internal static class CountLimits
{
    /// <param name="minimum">Nothing is missing when null or 0.</param>
    /// <param name="maximum">No limit when null or 0.</param>
    public static IEnumerable<ValidationResult> Check(ILocalizedTextService texts, int count, int? minimum, int? maximum)
    {
        if (count < minimum)
        {
            yield return Problem.Of(texts, "entriesShort", minimum, minimum - count);
        }

        if (maximum > 0 && count > maximum)
        {
            yield return Problem.Of(texts, "entriesExceed", maximum, count - maximum);
        }
    }
}
