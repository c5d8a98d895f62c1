using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UmbrellaSite.Submissions.Guarding;

/// <summary>
/// A signed number in each form page: says which form it was made for and when. People need a few seconds to fill in a
/// form; programs do not. The number also recognises the same page sent twice.
/// </summary>
public sealed class FormTicket(SigningKey key, TimeProvider clock)
{
    /// <summary>Below this nobody has read the form.</summary>
    public static readonly TimeSpan Quickest = TimeSpan.FromSeconds(2);

    /// <summary>After this the page must be loaded again; longer than anybody takes, with a night in between.</summary>
    public static readonly TimeSpan Oldest = TimeSpan.FromHours(24);

    // Clocks of two servers differ.
    private static readonly TimeSpan _tolerance = TimeSpan.FromSeconds(30);

    /// <param name="form">Which form: a ticket is good for no other.</param>
    public string Issue(string form)
    {
        var made = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var body = $"{made}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16))}";
        return $"{body}.{Signature(form, body)}";
    }

    public TicketVerdict Check(string form, string? ticket)
    {
        var parts = (ticket ?? string.Empty).Split('.');
        if (parts.Length != 3
            || !IsSigned(form, $"{parts[0]}.{parts[1]}", parts[2])
            || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var made))
        {
            return TicketVerdict.Forged;
        }

        var age = clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(made);
        return age < -_tolerance ? TicketVerdict.Forged
            : age > Oldest ? TicketVerdict.TooOld
            : age < Quickest && age >= TimeSpan.Zero ? TicketVerdict.TooQuick
            : TicketVerdict.Good;
    }

    private bool IsSigned(string form, string body, string signature) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Signature(form, body)), Encoding.UTF8.GetBytes(signature));

    private string Signature(string form, string body) => Base64Url.EncodeToString(key.Sign($"{form}|{body}"));
}
