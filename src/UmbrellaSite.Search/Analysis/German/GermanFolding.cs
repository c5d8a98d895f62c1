using System.Text;

namespace UmbrellaSite.Search.Analysis.German;

/// <summary>
/// Joins the ways to write ä, ö, ü and ß as Lucene's German normalisation does: ß is ss; ä, ae are a; ö, oe are o;
/// ü is u, and ue too unless a vowel or q precedes. Other accents fall as well (Café).
/// </summary>
internal static class GermanFolding
{
    public static string Fold(string lower)
    {
        var built = new StringBuilder(lower.Length + 2);
        var previous = '\0';
        foreach (var sign in lower)
        {
            if (!(sign == 'e' && WritesUmlaut(previous, built)))
            {
                Append(built, sign);
            }

            previous = sign;
        }

        return built.ToString();
    }

    private static bool WritesUmlaut(char previous, StringBuilder built) => previous switch
    {
        'a' or 'o' => true,
        'u' => built.Length < 2 || built[^2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'q'),
        _ => false,
    };

    private static void Append(StringBuilder built, char sign)
    {
        switch (sign)
        {
            case 'ß': built.Append("ss"); break;
            case 'ä' or 'à' or 'á' or 'â' or 'ã' or 'å': built.Append('a'); break;
            case 'ö' or 'ò' or 'ó' or 'ô' or 'õ' or 'ø': built.Append('o'); break;
            case 'ü' or 'ù' or 'ú' or 'û': built.Append('u'); break;
            case 'é' or 'è' or 'ê' or 'ë': built.Append('e'); break;
            case 'í' or 'ì' or 'î' or 'ï': built.Append('i'); break;
            case 'æ': built.Append('a'); break;
            case 'œ': built.Append('o'); break;
            case 'ç' or 'č' or 'ć': built.Append('c'); break;
            case 'ñ' or 'ń': built.Append('n'); break;
            case 'š' or 'ş' or 'ś': built.Append('s'); break;
            case 'ž' or 'ź' or 'ż': built.Append('z'); break;
            case 'ğ': built.Append('g'); break;
            case 'ł': built.Append('l'); break;
            default: built.Append(sign); break;
        }
    }
}
