using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Searching.Feeding;

internal static class StoredValues
{
    /// <summary>The language under which a property is stored: none where it is the same in all.</summary>
    public static string CultureOf(IPublishedProperty property, string culture) => property.PropertyType.VariesByCulture() ? culture : string.Empty;

    /// <summary>Values that make text: not what Umbraco uses itself, and not paths of files.</summary>
    public static IEnumerable<object> TextsOf(IPublishedContent page, string culture, IReadOnlySet<string> except) => page.Properties
        .Where(property => !except.Contains(property.Alias) && !IsForMachines(property.PropertyType))
        .Select(property => property.GetSourceValue(CultureOf(property, culture)))
        .OfType<string>();

    private static bool IsForMachines(IPublishedPropertyType type) =>
        type.Alias.StartsWith("umbraco", StringComparison.Ordinal)
        || type.EditorAlias is "Umbraco.ColorPicker" or "Umbraco.ColorPicker.EyeDropper" or "Umbraco.UploadField" or "Umbraco.ImageCropper"
            or "Umbraco.MemberPicker" or "Umbraco.UserPicker" or "Umbraco.MemberGroupPicker" or "Umbraco.IconPicker";
}
