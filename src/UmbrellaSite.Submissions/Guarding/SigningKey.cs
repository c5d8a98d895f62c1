using System.Security.Cryptography;
using System.Text;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Guarding;

/// <summary>A secret of this site, made at its first use and kept in the database, so that all processes share it.</summary>
public sealed class SigningKey(SubmissionStore store, TimeProvider clock)
{
    private const string Name = "signing";

    private byte[]? _value;

    /// <summary>A keyed hash: nobody without the secret can make or check it.</summary>
    public byte[] Sign(string text) => HMACSHA256.HashData(Value(), Encoding.UTF8.GetBytes(text));

    private byte[] Value() => _value ??= store.Read(Read) ?? Create();

    private static byte[]? Read(SqlSession session) =>
        session.QueryFirst($"""SELECT "value" FROM "submissionSecret" WHERE "name" = {Name}""", row => row.BytesOrNull(0));

    // Once in the life of a site.
    private byte[] Create() => store.WriteAsync(session =>
    {
        session.Execute($"""
            INSERT INTO "submissionSecret" ("name", "value", "created")
            VALUES ({Name}, {RandomNumberGenerator.GetBytes(32)}, {clock.GetUtcNow().Stored()})
            ON CONFLICT ("name") DO NOTHING
            """);
        return Read(session)!;
    }).GetAwaiter().GetResult();
}
