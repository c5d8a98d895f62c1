namespace UmbrellaSite.Registration.Desk;

/// <param name="ManageToken">For going on to the page of the registration; null when there is none.</param>
public sealed record ConfirmOutcome(ConfirmResult Result, int Position = 0, string? ManageToken = null);
