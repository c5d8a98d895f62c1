using System.Security.Cryptography;
using System.Text;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Guarding;

/// <summary>
/// Makes a second click, a reload and a way back harmless: what comes twice with the same key is done once, and both are
/// answered alike. Remembered for two days.
/// </summary>
public sealed class Once(TimeProvider clock)
{
    /// <param name="key">The number of the form page (see <see cref="FormTicket"/>), or a fingerprint of what was sent.</param>
    /// <param name="create">Does it and returns what to answer with, such as the key of the new entry.</param>
    public OnceResult Do(SqlSession session, string key, Func<string> create)
    {
        if (Find(session, key) is { } earlier)
        {
            return new OnceResult(earlier, WasDoneBefore: true);
        }

        var result = create();
        Remember(session, key, result);
        return new OnceResult(result, WasDoneBefore: false);
    }

    /// <summary>What was answered before; null when it has not been done.</summary>
    public static string? Find(SqlSession session, string key) =>
        session.Scalar<string>($"""SELECT "result" FROM "submissionOnce" WHERE "hash" = {Hash(key)}""");

    /// <summary>For callers that do not remember every answer, such as "try again later".</summary>
    public void Remember(SqlSession session, string key, string result) => session.Execute($"""
        INSERT INTO "submissionOnce" ("hash", "result", "created") VALUES ({Hash(key)}, {result}, {clock.GetUtcNow().Stored()})
        """);

    /// <summary>A key for "the same again": from texts whose case and spaces do not matter.</summary>
    public static string Fingerprint(params IEnumerable<string?> texts) =>
        string.Join('\u001f', texts.Select(text => string.Join(' ', (text ?? string.Empty).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
