using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>Something to read between questions. Its label is shown to editors only.</summary>
internal sealed record RichTextField : FormField
{
    /// <summary>In Markdown.</summary>
    public required LocalText Text { get; init; }

    public override string View => "RichText";

    public override bool IsQuestion => false;

    public override bool Owns(string fieldName, string inputName) => false;

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) => FieldAnswer.None;
}
