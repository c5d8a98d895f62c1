using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Texts;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>A field as a page shows it.</summary>
/// <param name="Name">Of its input; the names of several inputs begin so.</param>
internal sealed record FieldView(StepView Step, FormField Field, string Name)
{
    private const string Folder = "~/Views/Forms/Fields/";

    public string ViewPath => $"{Folder}{Field.View}.cshtml";

    public FormTexts Texts => Step.Reading.Context.Texts;

    public string Id => IdOf(Name);

    public string? ShownIf => Visibility.ForScript(Step, Field.Conditions);

    public bool IsOptional => !Field.Required && Field is not (CheckboxField or RepeatField);

    public string? HintId => Field.Hint is null ? null : Id + "-hinweis";

    public IReadOnlyList<FieldProblem> Problems => [.. Step.Problems.Where(problem => problem.Name == Name || (Field is not RepeatField && problem.Name.StartsWith(Name + ".", StringComparison.Ordinal)))];

    public bool IsWrong => Problems.Count > 0;

    public static string IdOf(string name) => "f-" + name.Replace('.', '-');

    public static string ProblemIdOf(string name) => IdOf(name) + "-fehler";

    /// <summary>What an input is described by: its hint and what is wrong with it.</summary>
    public string? DescribedBy(string name) =>
        string.Join(' ', new[] { Field.IsGroup ? null : HintId, ProblemOf(name) is null ? null : ProblemIdOf(name) }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    public string? ProblemOf(string name) => Step.Problems.FirstOrDefault(problem => problem.Name == name)?.Message;

    /// <summary>Of a day that does not exist, no single number is the wrong one.</summary>
    public bool IsPartWrong(string name) => Field is DateField ? IsWrong : ProblemOf(name) is not null;

    public string Value(string part = "") => Step.Reading.Input.Raw(Name + part);

    public bool IsChosen(string value) => Step.Reading.Input.All(Name).Contains(value);

    public IReadOnlyList<Choice> Choices(ChoiceOptions options) => Step.Reading.Context.Choices.Of(options);
}
