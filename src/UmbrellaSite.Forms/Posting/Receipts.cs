using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Proves to the confirmation page that something was sent, without saying what; part of its address for a day.</summary>
internal sealed class Receipts(IDataProtectionProvider protection)
{
    private static readonly TimeSpan _shown = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("UmbrellaSite.Forms.Receipt").ToTimeLimitedDataProtector();

    public string Make(Guid form, string reference) => _protector.Protect($"{form:N}{reference}", _shown);

    /// <returns>The reference; null where the receipt is none of this form, or an old one.</returns>
    public string? Read(Guid form, string? receipt)
    {
        try
        {
            return receipt is not null && _protector.Unprotect(receipt) is var plain && plain.StartsWith(form.ToString("N"), StringComparison.Ordinal) ? plain[32..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
