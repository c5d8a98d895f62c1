using System.Text.RegularExpressions;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>The mails that the site under test has put into its pickup folder.</summary>
internal sealed partial class Mailbox(string folder)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <summary>The address of the first link of the newest mail to somebody, once there is one beyond those seen before.</summary>
    public async Task<string> LinkAsync(string receiver, int seen = 0)
    {
        using var limit = new CancellationTokenSource(_patience);
        while (true)
        {
            var mails = await MailsAsync(receiver);
            if (mails.Count > seen)
            {
                return new Uri(Link().Match(Plain(mails[^1])).Value).PathAndQuery;
            }

            await Task.Delay(50, limit.Token);
        }
    }

    private async Task<IReadOnlyList<string>> MailsAsync(string receiver)
    {
        var mails = new List<string>();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.eml").OrderBy(file => file.LastWriteTimeUtc))
        {
            var text = await File.ReadAllTextAsync(file.FullName);
            if (text.Contains($"To: {receiver}", StringComparison.Ordinal))
            {
                mails.Add(text);
            }
        }

        return mails;
    }

    // Quoted-printable: an equals sign at the end breaks a long line, and before two digits stands for a letter.
    private static string Plain(string mail) => Letter().Replace(
        mail.ReplaceLineEndings("\n").Replace("=\n", string.Empty, StringComparison.Ordinal),
        letter => ((char)Convert.ToByte(letter.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Letter();

    [GeneratedRegex(@"https?://[^\s""<]+")]
    private static partial Regex Link();
}
