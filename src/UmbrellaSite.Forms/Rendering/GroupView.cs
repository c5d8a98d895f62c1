using UmbrellaSite.Forms.Conditions;
using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Rendering;

internal sealed record GroupView(StepView Step, FormGroup Group)
{
    /// <summary>Whether it can become visible while the page is open.</summary>
    public bool IsThere => Visibility.IsThere(Step, Group.Conditions) && Group.Fields.Any(one => Visibility.IsThere(Step, one.Conditions));

    public string? ShownIf => Visibility.ForScript(Step, Group.Conditions);

    public IEnumerable<IReadOnlyList<FieldView>> Columns => Group.Columns
        .Select(column => (IReadOnlyList<FieldView>)[.. column.Fields
            .Where(one => Visibility.IsThere(Step, one.Conditions))
            .Select(one => new FieldView(Step, one, one.Alias))]);
}
