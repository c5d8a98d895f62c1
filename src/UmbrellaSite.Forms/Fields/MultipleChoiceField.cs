using System.Text.Json.Nodes;
using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>Any number of choices.</summary>
internal sealed record MultipleChoiceField : FormField
{
    public required ChoiceOptions Choices { get; init; }

    public int Fewest { get; init; }

    public int Most { get; init; } = 100;

    public override string View => "Choices";

    public override bool IsGroup => true;

    public override string FirstInput(string name) => name + ".0";

    public override IEnumerable<string> Faults() =>
        Fewest < 0 || Most < 1 || Fewest > Most ? [.. Choices.Faults(), "'fewest' must not be above 'most'."] : Choices.Faults();

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        var asked = input.All(name);
        if (asked.Count == 0)
        {
            return FieldAnswer.None;
        }

        var chosen = context.Choices.Of(Choices).Where(choice => asked.Contains(choice.Value)).ToList();
        return Problem(asked, chosen, context) is { } problem
            ? FieldAnswer.Wrong(FirstInput(name), problem)
            : new FieldAnswer(
                new JsonArray([.. chosen.Select(choice => (JsonNode)choice.Value)]),
                string.Join(", ", chosen.Select(choice => choice.Label.Current)),
                [.. chosen.Select(choice => choice.Value)],
                []);
    }

    protected override string MissingMessage(FieldContext context) => context.Texts.Format("Formular.FehltMindestensEine", Label.Current);

    private string? Problem(IReadOnlyList<string> asked, List<Choice> chosen, FieldContext context) =>
        chosen.Count < asked.Distinct(StringComparer.Ordinal).Count() ? MissingMessage(context)
        : chosen.Count > 1 && chosen.Find(choice => choice.Exclusive) is { } exclusive ? context.Texts.Format("Formular.NichtZusammen", exclusive.Label.Current)
        : chosen.Count < Fewest ? context.Texts.Format("Formular.ZuWenige", Label.Current, Fewest)
        : chosen.Count > Most ? context.Texts.Format("Formular.ZuViele", Label.Current, Most)
        : null;
}
