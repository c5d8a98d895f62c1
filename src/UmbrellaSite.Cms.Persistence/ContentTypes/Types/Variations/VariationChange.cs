using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;

/// <summary>What a save does to how content varies by culture; segments do not move data.</summary>
/// <param name="GainsCulture">Whether content of the type itself begins to have a name for each culture.</param>
/// <param name="TypeVaries">Whether the type's own variation changes at all.</param>
/// <param name="GainingProperties">Properties whose invariant values become those of the default language.</param>
/// <param name="LosingProperties">Properties whose values in the default language become the invariant ones.</param>
/// <param name="ImpactedTypes">The type and those composed of it whose content follows.</param>
internal sealed record VariationChange(
    int TypeId,
    bool TypeVaries,
    bool GainsCulture,
    IReadOnlyList<int> GainingProperties,
    IReadOnlyList<int> LosingProperties,
    IReadOnlyList<int> ImpactedTypes)
{
    public static bool Gains(ContentVariation from, ContentVariation to) =>
        !from.HasFlag(ContentVariation.Culture) && to.HasFlag(ContentVariation.Culture);
}
