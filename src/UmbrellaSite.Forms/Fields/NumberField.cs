using System.Globalization;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A number, written with or without points between thousands.</summary>
internal sealed record NumberField : FormField
{
    public decimal Min { get; init; }

    public decimal Max { get; init; } = 999_999_999;

    /// <summary>How many places after the comma are allowed.</summary>
    public int Decimals { get; init; }

    public override string View => "Input";

    public override IEnumerable<string> Faults() =>
        Min > Max || Decimals is < 0 or > 6 ? ["'min' must not be above 'max', and 'decimals' must lie between 0 and 6."] : [];

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        var text = input.Line(name);
        if (text.Length == 0)
        {
            return FieldAnswer.None;
        }

        return Parse(text) switch
        {
            null => FieldAnswer.Wrong(name, context.Texts.Format(Decimals == 0 ? "Formular.KeineZahl" : "Formular.KeineZahlMitKomma", Label.Current)),
            { } number when number < Min || number > Max => FieldAnswer.Wrong(name, context.Texts.Format("Formular.ZahlAusserhalb", Label.Current, Min, Max)),
            { } number => FieldAnswer.Of(number, number.ToString("N" + Decimals, CultureInfo.CurrentCulture), number.ToString(CultureInfo.InvariantCulture)),
        };
    }

    // 1.234,5 and 1 234,5 and 1234.5: a point before three digits stands between thousands.
    private decimal? Parse(string text)
    {
        var plain = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        var parts = plain.Split(',');
        var whole = parts[0].Split('.');
        var grouped = whole.Length == 1 || whole.Skip(1).All(group => group.Length == 3);
        var number = parts.Length == 1 && !grouped ? plain : string.Concat(whole) + (parts.Length == 2 ? "." + parts[1] : string.Empty);
        return parts.Length <= 2 && (grouped || parts.Length == 1)
            && decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed)
            && decimal.Round(parsed, Decimals) == parsed
                ? parsed
                : null;
    }
}
