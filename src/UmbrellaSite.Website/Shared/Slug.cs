using System.Globalization;
using System.Text;

namespace UmbrellaSite.Website.Shared;

/// <summary>Words as they stand in addresses: small letters, digits and hyphens.</summary>
internal static class Slug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length + 4);
        foreach (var letter in text.ToLower(CultureInfo.InvariantCulture))
        {
            Append(slug, letter);
        }

        return slug.ToString().Trim('-');
    }

    private static void Append(StringBuilder slug, char letter)
    {
        switch (letter)
        {
            case 'ä': slug.Append("ae"); break;
            case 'ö': slug.Append("oe"); break;
            case 'ü': slug.Append("ue"); break;
            case 'ß': slug.Append("ss"); break;
            case var _ when char.IsLetterOrDigit(letter): slug.Append(letter); break;
            case var _ when slug.Length > 0 && slug[^1] != '-': slug.Append('-'); break;
        }
    }
}
