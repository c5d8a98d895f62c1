namespace UmbrellaSite.Website.Shared;

/// <summary>A telephone number as written by an editor, and as a link.</summary>
internal static class PhoneNumber
{
    private const char Space = ' ';
    private const char UnbreakableSpace = '\u00A0';

    /// <summary>As it is read: never broken at the end of a line.</summary>
    public static string Text(string number) => number.Replace(Space, UnbreakableSpace);

    /// <summary>030 23125 100 becomes tel:+493023125100; short numbers such as 112 stay as they are.</summary>
    public static string Link(string number)
    {
        var digits = string.Concat(number.Where(letter => char.IsAsciiDigit(letter) || letter == '+'));
        return "tel:" + (digits.Length > 6 && digits[0] == '0' && !digits.StartsWith("00", StringComparison.Ordinal)
            ? "+49" + digits[1..]
            : digits);
    }
}
