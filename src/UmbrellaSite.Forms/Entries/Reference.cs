using System.Security.Cryptography;

namespace UmbrellaSite.Forms.Entries;

/// <summary>Numbers that are read out on the telephone: <c>7KXQ-4M2P</c>. They are names, not secrets.</summary>
internal static class Reference
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Half = 4;

    public static string Make()
    {
        var letters = RandomNumberGenerator.GetString(Letters, 2 * Half);
        return $"{letters[..Half]}-{letters[Half..]}";
    }
}
