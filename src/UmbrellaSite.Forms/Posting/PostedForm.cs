namespace UmbrellaSite.Forms.Posting;

/// <summary>What a browser has sent: a step, or the reason why it cannot be taken.</summary>
/// <param name="Shown">The step that is shown again with the reason.</param>
internal sealed record PostedForm(PostedStep? Step, Notice Notice, string Shown)
{
    public static PostedForm Of(PostedStep step) => new(step, Notice.None, step.Step);

    public static PostedForm Refused(Notice notice, string shown) => new(null, notice, shown);
}
