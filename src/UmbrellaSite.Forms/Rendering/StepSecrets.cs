namespace UmbrellaSite.Forms.Rendering;

/// <summary>The hidden values that prove that a step was sent by whoever it was shown to, and when.</summary>
internal sealed record StepSecrets(string Antiforgery, Guid Id, string Ticket);
