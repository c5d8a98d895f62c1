using System.Globalization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

internal sealed class JsonDateValueEditor : DataValueEditor, IDataValueSortable
{
    private readonly IJsonSerializer _json;
    private readonly DateFormat _format;

    public JsonDateValueEditor(
        DataEditorAttribute attribute,
        DateFormat format,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer json,
        IIOHelper ioHelper)
        : base(shortStringHelper, json, ioHelper, attribute)
    {
        _json = json;
        _format = format;
        Validators.Add(new TypedJsonValidatorRunner<EditedDate, DateTimeConfiguration>(json, new EditedDateValidator(texts)));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (editorValue.Value is null
            || !_json.TryDeserialize(editorValue.Value, out EditedDate? edited)
            || !DateTimeOffset.TryParse(edited.Date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return null;
        }

        return _json.Serialize(new StoredDate(_format.TimeOnly ? WithoutDay(date) : date, edited.TimeZone));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        StoredDate.Read(property.GetValue(culture, segment), _json) is { } stored
            ? new EditedDate(stored.Date.ToString(_format.Pattern, CultureInfo.InvariantCulture), stored.TimeZone)
            : null;

    public string? GetSortableValue(object? value, object? dataTypeConfiguration) =>
        StoredDate.Read(value, _json)?.Date.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Parsing a time alone adds today's date, which would make equal times differ.</summary>
    private static DateTimeOffset WithoutDay(DateTimeOffset date) =>
        new(DateOnly.MinValue, TimeOnly.FromTimeSpan(date.TimeOfDay), date.Offset);
}
