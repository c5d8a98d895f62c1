using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Validation;

/// <summary>A form and what has been typed into it: what is shown, answered, wrong. Each field is looked at once.</summary>
internal sealed class FormReading(FormDefinition form, FormInput input, FieldContext context)
{
    private readonly Dictionary<string, FieldAnswer> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _shown = new(StringComparer.Ordinal);

    public FormDefinition Form => form;

    public FormInput Input => input;

    public FieldContext Context => context;

    public IEnumerable<FormPage> ShownPages => form.Pages.Where(IsShown);

    public bool IsShown(FormPage page) => page.Conditions?.Shows(ValuesOf) ?? true;

    public bool IsShown(FormField field)
    {
        if (!_shown.TryGetValue(field.Alias, out var shown))
        {
            var (page, group) = PlaceOf(field);
            _shown[field.Alias] = shown = IsShown(page)
                && (group.Conditions?.Shows(ValuesOf) ?? true)
                && (field.Conditions?.Shows(ValuesOf) ?? true);
        }

        return shown;
    }

    /// <summary>None for a field that is not shown: what a visitor cannot see is neither asked nor kept.</summary>
    public FieldAnswer AnswerTo(FormField field)
    {
        if (!_answers.TryGetValue(field.Alias, out var answer))
        {
            _answers[field.Alias] = answer = IsShown(field) ? field.Read(input, field.Alias, context) : FieldAnswer.None;
        }

        return answer;
    }

    public IReadOnlyList<FieldProblem> ProblemsOn(FormPage page) =>
        IsShown(page) ? [.. page.Fields.SelectMany(field => AnswerTo(field).Problems)] : [];

    /// <summary>The first page with something to put right; null when everything could be sent.</summary>
    public FormPage? FirstFaulty() => ShownPages.FirstOrDefault(page => ProblemsOn(page).Count > 0);

    /// <summary>What has been answered, in the order of the form.</summary>
    public IEnumerable<(FormField Field, FieldAnswer Answer)> Answers() =>
        form.Fields.Select(field => (Field: field, Answer: AnswerTo(field))).Where(pair => pair.Answer.Value is not null);

    public IReadOnlyList<string> ValuesOf(string alias) => form.Find(alias) is { } field ? AnswerTo(field).Values : [];

    private (FormPage Page, FormGroup Group) PlaceOf(FormField field) => form.Pages
        .SelectMany(page => page.Groups.Select(group => (page, group)))
        .First(place => place.group.Fields.Contains(field));
}
