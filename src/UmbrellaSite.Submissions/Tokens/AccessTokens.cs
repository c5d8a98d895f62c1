using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Tokens;

/// <summary>
/// Secrets in links that stand for a sign-in. Only their hashes are stored: who reads the database cannot use them, and
/// nothing in them speaks of what they open. For each mail a new one is issued; older ones stay good until they expire.
/// </summary>
public sealed class AccessTokens(TimeProvider clock)
{
    // 192 bits.
    private const int Octets = 24;

    /// <param name="purpose">What it opens, such as <c>registration.manage</c>; for nothing else is it good.</param>
    /// <param name="owner">The key of the entry that it opens.</param>
    public string Issue(SqlSession session, string purpose, string owner, DateTimeOffset expires)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Octets));
        session.Execute($"""
            INSERT INTO "submissionToken" ("hash", "purpose", "owner", "created", "expires")
            VALUES ({Hash(token)}, {purpose}, {owner}, {clock.GetUtcNow().Stored()}, {expires.Stored()})
            """);
        return token;
    }

    /// <returns>Null for a token that was never issued for this, or whose entry is gone.</returns>
    public TokenTarget? Find(SqlSession session, string purpose, string? token)
    {
        if (string.IsNullOrEmpty(token) || token.Length > 2 * Octets)
        {
            return null;
        }

        var found = session.QueryFirst(
            $"""SELECT "owner", "expires" FROM "submissionToken" WHERE "hash" = {Hash(token)} AND "purpose" = {purpose}""",
            row => new { Owner = row.String(0), Expires = row.Time(1) });
        return found is null ? null : new TokenTarget(found.Owner, IsExpired: found.Expires <= clock.GetUtcNow());
    }

    public static void Revoke(SqlSession session, string owner) =>
        session.Execute($"""DELETE FROM "submissionToken" WHERE "owner" = {owner}""");

    public static void Revoke(SqlSession session, string owner, string purpose) =>
        session.Execute($"""DELETE FROM "submissionToken" WHERE "owner" = {owner} AND "purpose" = {purpose}""");

    private static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
