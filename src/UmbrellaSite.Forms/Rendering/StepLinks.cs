namespace UmbrellaSite.Forms.Rendering;

/// <param name="PostTo">Where the step is sent to.</param>
/// <param name="Back">The step before; null on the first one.</param>
/// <param name="ReturnTo">The step that is shown again after this one, where somebody came back to change an answer.</param>
internal sealed record StepLinks(string PostTo, string Step, string? Back, string? ReturnTo);
