using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A field whose answer is one of several choices.</summary>
internal abstract record ChoiceField : FormField
{
    public abstract ChoiceOptions Offered { get; }

    public override IEnumerable<string> Faults() => Offered.Faults();

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        var value = input.Line(name);
        if (value.Length == 0)
        {
            return FieldAnswer.None;
        }

        return context.Choices.Of(Offered).FirstOrDefault(choice => choice.Value == value) is { } chosen
            ? FieldAnswer.Of(chosen.Value, chosen.Label.Current, chosen.Value)
            : FieldAnswer.Wrong(FirstInput(name), MissingMessage(context));
    }

    protected override string MissingMessage(FieldContext context) => context.Texts.Format("Formular.FehltAuswahl", Label.Current);
}
