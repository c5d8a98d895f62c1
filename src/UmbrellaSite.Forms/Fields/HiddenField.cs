using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>Something that is stored with each entry and nobody types. It never leaves the server, so nobody can change it.</summary>
internal sealed record HiddenField : FormField
{
    public required string Value { get; init; }

    public override string View => "Hidden";

    public override bool IsQuestion => false;

    public override bool Owns(string fieldName, string inputName) => false;

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) => FieldAnswer.Of(Value);
}
