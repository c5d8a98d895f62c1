using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A text of one line.</summary>
internal sealed record ShortTextField : FormField
{
    public const int Longest = 1000;

    public int MinLength { get; init; }

    public int MaxLength { get; init; } = 200;

    /// <summary>As in the HTML attribute of that name: <c>name</c>, <c>organization</c> …</summary>
    public string? Autocomplete { get; init; }

    /// <summary>A regular expression that the whole text has to match.</summary>
    public string? Pattern { get; init; }

    public LocalText? PatternMessage { get; init; }

    public override string View => "Input";

    public override IEnumerable<string> Faults()
    {
        if (MaxLength is < 1 or > Longest || MinLength < 0 || MinLength > MaxLength)
        {
            yield return $"'minLength' and 'maxLength' must lie between 0 and {Longest}.";
        }

        if (Pattern is not null && (PatternMessage is null || !Patterns.IsUsable(Pattern)))
        {
            yield return "'pattern' must be a regular expression without look-around and back references, and needs a 'patternMessage' that says what to type.";
        }
    }

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) => input.Line(name) switch
    {
        "" => FieldAnswer.None,
        var text when text.Length > MaxLength => FieldAnswer.Wrong(name, context.Texts.Format("Formular.ZuLang", Label.Current, MaxLength)),
        var text when text.Length < MinLength => FieldAnswer.Wrong(name, context.Texts.Format("Formular.ZuKurz", Label.Current, MinLength)),
        var text when Pattern is not null && !Patterns.Matches(Pattern, text) => FieldAnswer.Wrong(name, PatternMessage!.Current),
        var text => FieldAnswer.Of(text),
    };
}
