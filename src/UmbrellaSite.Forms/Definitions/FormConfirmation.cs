namespace UmbrellaSite.Forms.Definitions;

/// <summary>What is shown when the form has been sent.</summary>
/// <param name="Text">What happens next, in Markdown.</param>
internal sealed record FormConfirmation(LocalText Heading, LocalText? Text = null);
