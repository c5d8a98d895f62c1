using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>One page of a form as it is shown.</summary>
/// <param name="Number">Among the pages that are shown, from 1.</param>
/// <param name="Problems">What to put right; none on a page that was not sent yet.</param>
/// <param name="IsAlone">Whether the step has the page for itself, and with it the main heading.</param>
internal sealed record StepView(
    FormReading Reading,
    FormPage Page,
    int Number,
    int Total,
    IReadOnlyList<FieldProblem> Problems,
    Notice Notice,
    bool IsAlone,
    StepLinks Links,
    StepSecrets Secrets)
{
    public FormDefinition Form => Reading.Form;

    public bool IsLast => Number == Total;

    public bool HasRepeat => Page.Fields.OfType<RepeatField>().Any();

    public IEnumerable<GroupView> Groups => Page.Groups.Select(group => new GroupView(this, group)).Where(group => group.IsThere);
}
