using System.Text.Json.Nodes;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A German postcode; the place and the federal state it belongs to are stored with it.</summary>
internal sealed record PostcodeField : FormField
{
    public override string View => "Input";

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        var typed = input.Line(name);
        if (typed.Length == 0)
        {
            return FieldAnswer.None;
        }

        var postcode = Postcode.Read(typed);
        if (postcode is null)
        {
            return FieldAnswer.Wrong(name, context.Texts["Formular.KeinePostleitzahl"]);
        }

        return context.Postcodes.Find(postcode) is { } place
            ? FieldAnswer.Of(new JsonObject { ["postcode"] = postcode, ["town"] = place.Town, ["state"] = place.State }, $"{postcode} {place.Town}", postcode, place.State)
            : FieldAnswer.Wrong(name, context.Texts.Format("Formular.UnbekanntePostleitzahl", postcode));
    }
}
