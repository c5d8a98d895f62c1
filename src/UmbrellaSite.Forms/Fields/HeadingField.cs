using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A heading between questions: its label.</summary>
internal sealed record HeadingField : FormField
{
    public override string View => "Heading";

    public override bool IsQuestion => false;

    public override bool Owns(string fieldName, string inputName) => false;

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) => FieldAnswer.None;
}
