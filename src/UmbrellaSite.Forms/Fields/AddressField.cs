using System.Text.Json.Nodes;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>Street, postcode and place in Germany.</summary>
internal sealed record AddressField : FormField
{
    public const string Street = ".strasse";
    public const string PostcodePart = ".plz";
    public const string Town = ".ort";

    private const int Longest = 120;

    public override string View => "Parts";

    public override bool IsGroup => true;

    public override string FirstInput(string name) => name + Street;

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        var (street, postcode, town) = (input.Line(name + Street), input.Line(name + PostcodePart), input.Line(name + Town));
        if (street.Length + postcode.Length + town.Length == 0)
        {
            return Required ? FieldAnswer.Wrong(Missing(name, context, street, postcode, town)) : FieldAnswer.None;
        }

        var problems = Missing(name, context, street, postcode, town);
        if (postcode.Length > 0 && Postcode.Read(postcode) is null)
        {
            problems.Add(new FieldProblem(name + PostcodePart, context.Texts["Formular.KeinePostleitzahl"]));
        }

        AddIfTooLong(problems, name + Street, street, context);
        AddIfTooLong(problems, name + Town, town, context);
        return problems.Count > 0 ? FieldAnswer.Wrong(problems) : Answer(street, Postcode.Read(postcode)!, town);
    }

    private static FieldAnswer Answer(string street, string postcode, string town) => FieldAnswer.Of(
        new JsonObject { ["street"] = street, ["postcode"] = postcode, ["town"] = town },
        $"{street}, {postcode} {town}",
        $"{street}, {postcode} {town}");

    private static List<FieldProblem> Missing(string name, FieldContext context, string street, string postcode, string town)
    {
        var parts = new[] { (Street, street, "Formular.FehltStrasse"), (PostcodePart, postcode, "Formular.FehltPostleitzahl"), (Town, town, "Formular.FehltOrt") };
        return [.. parts.Where(part => part.Item2.Length == 0).Select(part => new FieldProblem(name + part.Item1, context.Texts[part.Item3]))];
    }

    private void AddIfTooLong(List<FieldProblem> problems, string name, string text, FieldContext context)
    {
        if (text.Length > Longest)
        {
            problems.Add(new FieldProblem(name, context.Texts.Format("Formular.ZuLang", Label.Current, Longest)));
        }
    }
}
