using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>All answers once more, before they are sent.</summary>
internal sealed record CheckView(FormReading Reading, IReadOnlyList<CheckSection> Sections, Notice Notice, StepLinks Links, StepSecrets Secrets)
{
    public FormDefinition Form => Reading.Form;
}
