using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>An editor whose value holds elements, which may vary by language while the property itself does not.</summary>
internal abstract class BlockPropertyEditor<TValueEditor, TConfiguration>(
    IDataValueEditorFactory valueEditors,
    IIOHelper ioHelper,
    IPropertyIndexValueFactory indexValues) : ConfiguredPropertyEditor<TValueEditor, TConfiguration>(valueEditors, ioHelper)
    where TValueEditor : class, IDataValueEditor, IMergesByCulture
    where TConfiguration : new()
{
    public override bool SupportsConfigurableElements => true;

    public override IPropertyIndexValueFactory PropertyIndexValueFactory => indexValues;

    private IMergesByCulture Merging => (IMergesByCulture)GetValueEditor();

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) =>
        !propertyType.VariesByCulture() && !propertyType.VariesBySegment();

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture) =>
        Merging.TakeCulture(sourceValue, targetValue, culture);

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures) =>
        Merging.Restore(sourceValue, targetValue, canUpdateInvariantData, allowedCultures);

    public override IEnumerable<string> GetChangedCulturesForPartialPropertyValues(
        object? sourceValue, object? targetValue, string defaultCulture) =>
        Merging.ChangedCultures(sourceValue, targetValue, defaultCulture);
}
