using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>Yes when it is ticked.</summary>
internal sealed record CheckboxField : FormField
{
    public const string Ticked = "ja";

    public override string View => "Check";

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) =>
        input.Line(name) == Ticked ? FieldAnswer.Of(true, context.Texts["Formular.Ja"], Ticked) : FieldAnswer.None;

    protected override string MissingMessage(FieldContext context) => context.Texts.Format("Formular.FehltHaken", Label.Current);
}
