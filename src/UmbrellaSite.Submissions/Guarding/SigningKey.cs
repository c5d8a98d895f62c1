using System.Security.Cryptography;
using System.Text;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Guarding;

/// <summary>A secret of this site, made with its tables and kept beside them, so that all processes share it.</summary>
public sealed class SigningKey(SubmissionStore store)
{
    private const string Name = "signing";

    private byte[]? _value;

    /// <summary>A keyed hash: nobody without the secret can make or check it.</summary>
    public byte[] Sign(string text) => HMACSHA256.HashData(_value ??= store.Read(Read), Encoding.UTF8.GetBytes(text));

    internal static void Create(SqlSession session, DateTimeOffset now) => session.Execute($"""
        INSERT INTO "submissionSecret" ("name", "value", "created") VALUES ({Name}, {RandomNumberGenerator.GetBytes(32)}, {now.Stored()})
        ON CONFLICT ("name") DO NOTHING
        """);

    private static byte[] Read(SqlSession session) =>
        session.QueryFirst($"""SELECT "value" FROM "submissionSecret" WHERE "name" = {Name}""", row => row.BytesOrNull(0))
        ?? throw new InvalidOperationException("The site has no secret to sign with. Bring the tables up to date before forms are shown.");
}
