using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UmbrellaSite.Submissions.Guarding;

namespace UmbrellaSite.Registration.CheckIn;

/// <summary>
/// What stands in the QR code of a seat. It is computed from the site's secret, so the page can show it at any time while
/// the database holds only its hash.
/// </summary>
internal sealed class Tickets(SigningKey key)
{
    // 144 bits: 24 letters, a small QR code.
    private const int Octets = 18;

    public string Of(string entry, int person) => Base64Url.EncodeToString(
        key.Sign($"ticket|{entry}|{person.ToString(CultureInfo.InvariantCulture)}").AsSpan(0, Octets));

    public static string Hash(string ticket) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ticket)));
}
