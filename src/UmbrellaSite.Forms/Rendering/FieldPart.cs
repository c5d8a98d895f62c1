using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>One of the inputs of a field that has several.</summary>
/// <param name="TextKey">Of its label in the dictionary.</param>
/// <param name="Width">As many digits as are expected; null for the whole width.</param>
internal sealed record FieldPart(string Ending, string TextKey, string? Width, string? Autocomplete)
{
    public static IReadOnlyList<FieldPart> Of(FormField field) => field switch
    {
        DateField date =>
        [
            new(DateField.Day, "Formular.Tag", "2", date.Birthday ? "bday-day" : null),
            new(DateField.Month, "Formular.Monat", "2", date.Birthday ? "bday-month" : null),
            new(DateField.Year, "Formular.Jahr", "4", date.Birthday ? "bday-year" : null),
        ],
        AddressField =>
        [
            new(AddressField.Street, "Formular.Strasse", null, "street-address"),
            new(AddressField.PostcodePart, "Formular.Postleitzahl", "5", "postal-code"),
            new(AddressField.Town, "Formular.Ort", null, "address-level2"),
        ],
        _ => throw new InvalidOperationException($"The field '{field.Alias}' has one input only."),
    };
}
