using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

internal sealed record EmailField : FormField
{
    /// <summary>The hidden input that carries an unusual address which the visitor has been asked about.</summary>
    public const string AskedPart = ".gefragt";

    public string Autocomplete { get; init; } = "email";

    public override string View => "Input";

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) => input.Line(name) switch
    {
        "" => FieldAnswer.None,
        var address when !EmailAddress.IsValid(address) => FieldAnswer.Wrong(name, context.Texts["Formular.KeineEMail"]),
        var address when EmailAddress.Suggest(address) is { } meant && input.Line(name + AskedPart) != address =>
            FieldAnswer.Wrong(name, context.Texts.Format("Formular.MeintenSie", meant, address)),
        var address => FieldAnswer.Of(address),
    };

    protected override string MissingMessage(FieldContext context) => context.Texts.Format("Formular.FehltEMail", Label.Current);
}
