using System.Buffers;
using System.Net.Mail;

namespace UmbrellaSite.Forms.Fields;

/// <summary>What is a mail address, and which well-known provider may have been meant.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;
    private const int LongestLocalPart = 64;

    private static readonly SearchValues<char> _never = SearchValues.Create(" \t<>()[]\\,;:\"");

    private static readonly string[] _wellKnown =
    [
        "gmail.com", "googlemail.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "outlook.com", "outlook.de", "hotmail.com",
        "hotmail.de", "yahoo.com", "yahoo.de", "freenet.de", "icloud.com", "posteo.de", "mailbox.org", "arcor.de", "mail.ru", "yandex.ru",
    ];

    // Close to one of those above, and right.
    private static readonly string[] _right =
        ["gmx.at", "gmx.ch", "gmx.com", "gmx.eu", "mail.de", "mail.com", "email.de", "ymail.com", "hotmail.fr", "yahoo.fr", "outlook.fr", "me.com"];

    public static bool IsValid(string address)
    {
        var at = address.LastIndexOf('@');
        return address.Length <= Longest
            && at is > 0 and <= LongestLocalPart
            && !address.AsSpan().ContainsAny(_never)
            && address.IndexOf('@', StringComparison.Ordinal) == at
            && !address.Contains("..", StringComparison.Ordinal)
            && IsDomain(address[(at + 1)..])
            && MailAddress.TryCreate(address, out var parsed)
            && parsed.Address == address;
    }

    /// <returns>The address that may have been meant; null where nothing looks mistyped.</returns>
    public static string? Suggest(string address)
    {
        var at = address.LastIndexOf('@');
        var domain = address[(at + 1)..].ToLowerInvariant();
        if (_wellKnown.Contains(domain) || _right.Contains(domain))
        {
            return null;
        }

        var meant = domain == "gmail.de" ? "gmail.com" : _wellKnown.FirstOrDefault(known => IsOneSlipFrom(domain, known));
        return meant is null ? null : address[..(at + 1)] + meant;
    }

    private static bool IsDomain(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length > 1 && labels[^1].Length > 1 && labels.All(label =>
            label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(letter => char.IsLetterOrDigit(letter) || letter == '-'));
    }

    /// <summary>Whether one letter is missing, too many, another one, or two neighbours have changed places.</summary>
    private static bool IsOneSlipFrom(string typed, string known)
    {
        var start = typed.Zip(known).TakeWhile(pair => pair.First == pair.Second).Count();
        var (a, b) = (typed[start..], known[start..]);
        return (a.Length == b.Length && a.Length > 0 && (a[1..] == b[1..] || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..])))
            || (a.Length == b.Length + 1 && a[1..] == b)
            || (b.Length == a.Length + 1 && b[1..] == a);
    }
}
