using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A telephone number, kept as it was typed: grouping helps whoever dials it.</summary>
internal sealed record TelephoneField : FormField
{
    private const int FewestDigits = 5;
    private const int MostDigits = 20;

    public string Autocomplete { get; init; } = "tel";

    public override string View => "Input";

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) => input.Line(name) switch
    {
        "" => FieldAnswer.None,
        var number when IsNumber(number) => FieldAnswer.Of(number),
        _ => FieldAnswer.Wrong(name, context.Texts["Formular.KeineTelefonnummer"]),
    };

    private static bool IsNumber(string text) =>
        text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits
        && text.LastIndexOf('+') <= 0
        && text.Length <= 2 * MostDigits
        && text.All(letter => char.IsAsciiDigit(letter) || " +-/().".Contains(letter, StringComparison.Ordinal));
}
