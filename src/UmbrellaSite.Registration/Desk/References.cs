using System.Security.Cryptography;

namespace UmbrellaSite.Registration.Desk;

/// <summary>Short names for telling by telephone: no letters that look or sound like others.</summary>
internal static class References
{
    private const string Letters = "ABCDEFGHKLMNPRSTUVWXYZ23456789";

    public static string New() => $"{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}";
}
