using System.Text.Json.Nodes;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>
/// A consent to a text. What is stored is the version of the text that stood there, so that one can tell later what
/// somebody has agreed to.
/// </summary>
internal sealed record ConsentField : FormField
{
    /// <summary>What is agreed to, in Markdown.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Changes with the text, for example <c>2026-11</c>.</summary>
    public required string Version { get; init; }

    public override string View => "Check";

    public override IEnumerable<string> Faults() => Version.Trim().Length is 0 or > 40 ? ["'version' must have 1 to 40 characters."] : [];

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context) =>
        input.Line(name) == CheckboxField.Ticked
            ? FieldAnswer.Of(new JsonObject { ["given"] = true, ["version"] = Version }, context.Texts.Format("Formular.Eingewilligt", Version), CheckboxField.Ticked)
            : FieldAnswer.None;

    protected override string MissingMessage(FieldContext context) => context.Texts["Formular.FehltEinwilligung"];
}
