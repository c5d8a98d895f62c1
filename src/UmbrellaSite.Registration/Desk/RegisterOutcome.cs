namespace UmbrellaSite.Registration.Desk;

/// <summary>
/// What the page may say. It is the same for somebody who had registered before: only the mail tells them so.
/// </summary>
/// <param name="Reference">To name when asking; null when nothing was stored.</param>
/// <param name="Position">In line, from 1; 0 for those who do not wait.</param>
/// <param name="ConfirmUntil">When the link in the mail ends.</param>
public sealed record RegisterOutcome(RegisterResult Result, string? Reference = null, int Position = 0, DateTimeOffset? ConfirmUntil = null)
{
    public bool IsStored => Reference is not null;
}
