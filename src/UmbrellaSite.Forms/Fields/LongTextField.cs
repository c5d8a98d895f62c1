using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A text of several lines.</summary>
internal sealed record LongTextField : FormField
{
    public const int Longest = 20_000;

    public int MaxLength { get; init; } = 3000;

    public int Rows { get; init; } = 6;

    public override string View => "TextArea";

    public override IEnumerable<string> Faults() =>
        MaxLength is < 1 or > Longest || Rows is < 2 or > 40 ? [$"'maxLength' must lie between 1 and {Longest}, 'rows' between 2 and 40."] : [];

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) => input.Lines(name) switch
    {
        "" => FieldAnswer.None,
        var text when text.Length > MaxLength => FieldAnswer.Wrong(name, context.Texts.Format("Formular.ZuLangUm", Label.Current, MaxLength, text.Length - MaxLength)),
        var text => FieldAnswer.Of(text),
    };
}
