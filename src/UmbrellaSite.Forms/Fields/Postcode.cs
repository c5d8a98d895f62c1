namespace UmbrellaSite.Forms.Fields;

internal static class Postcode
{
    private const int Digits = 5;

    /// <summary>„D-70173“ and „70 173“ are meant as 70173.</summary>
    /// <returns>Null where it is not a German postcode.</returns>
    public static string? Read(string typed)
    {
        var plain = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        plain = plain.StartsWith("D-", StringComparison.OrdinalIgnoreCase) ? plain[2..] : plain;
        return plain.Length == Digits && plain.All(char.IsAsciiDigit) ? plain : null;
    }
}
