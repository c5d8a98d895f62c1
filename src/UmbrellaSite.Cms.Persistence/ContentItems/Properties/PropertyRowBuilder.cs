using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>Turns an item's properties into rows: edited values for the current version, published ones for the published.</summary>
internal sealed class PropertyRowBuilder(IContentBase item, int publishedVersionId, ILanguageRepository languages)
{
    private readonly bool _variesByCulture = item.ContentType.Variations.VariesByCulture();
    private readonly List<PropertyRow> _rows = [];
    private HashSet<string>? _editedCultures;
    private bool _edited;

    /// <param name="publishedVersionId">The version to write published values to; 0 to write none.</param>
    public static PropertyRowSet Build(IContentBase item, int publishedVersionId, ILanguageRepository languages)
    {
        var builder = new PropertyRowBuilder(item, publishedVersionId, languages);
        foreach (var property in item.Properties)
        {
            builder.Add(property);
        }

        return new PropertyRowSet(builder._rows, builder._edited, builder._editedCultures);
    }

    private void Add(IProperty property)
    {
        if (!property.PropertyType.SupportsPublishing)
        {
            _edited = true;
            AddEdited(property, ofSegments: false);
            return;
        }

        if (_variesByCulture)
        {
            _editedCultures ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        }

        foreach (var value in property.Values)
        {
            if (publishedVersionId > 0 && (value.PublishedValue is not null || value.Segment is not null))
            {
                AddRow(publishedVersionId, property, value, value.PublishedValue);
            }

            NoticeChange(property, value);
        }

        AddEdited(property, ofSegments: true);
    }

    private void AddEdited(IProperty property, bool ofSegments)
    {
        foreach (var value in property.Values)
        {
            // A segment without a value is kept: it says that the segment exists and is empty.
            if (value.EditedValue is not null || (ofSegments && value.Segment is not null))
            {
                AddRow(item.VersionId, property, value, value.EditedValue);
            }
        }
    }

    private void AddRow(int versionId, IProperty property, IPropertyValue value, object? stored)
    {
        var languageId = value.Culture is null ? null : languages.GetIdByIsoCode(value.Culture);
        _rows.Add(StoredValue.Row(versionId, property, languageId, value.Segment, stored));
    }

    private void NoticeChange(IProperty property, IPropertyValue value)
    {
        // Values from before the property changed its variation are kept, but do not count as changes.
        var isInvariant = value.Culture is null && value.Segment is null;
        var varies = property.PropertyType.VariesByCulture();
        if ((varies && isInvariant) || (!varies && value.Culture is not null) || Equals(value.PublishedValue, value.EditedValue))
        {
            return;
        }

        _edited = true;
        if (_variesByCulture && value.Culture is not null)
        {
            _editedCultures!.Add(value.Culture);
        }
        else if (_variesByCulture && isInvariant)
        {
            // An invariant property belongs to the default language.
            _editedCultures!.Add(languages.GetDefaultIsoCode());
        }
    }
}
