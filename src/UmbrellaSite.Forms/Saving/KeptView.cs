using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Rendering;

namespace UmbrellaSite.Forms.Saving;

/// <summary>The link to go on with a form later.</summary>
/// <param name="Url">The whole address.</param>
/// <param name="Until">The last day on which it works.</param>
internal sealed record KeptView(FormDefinition Form, string Url, string Until, string Receipt, Notice Notice, StepLinks Links, StepSecrets Secrets);
