using System.Text;

namespace UmbrellaSite.Search.Spelling;

/// <summary>Writes alike what sounds alike, so that Rytmus is nearer to Rhythmus than other words of the same distance.</summary>
internal static class GermanSound
{
    private static readonly (string Written, string Heard)[] Sounds =
    [
        ("sch", "$"), ("ph", "f"), ("th", "t"), ("rh", "r"), ("ck", "k"), ("dt", "t"), ("tz", "z"), ("chs", "x"), ("ks", "x"), ("qu", "kw"), ("ieh", "i"), ("ie", "i"), ("ai", "ei"), ("ay", "ei"),
        ("ah", "a"), ("eh", "e"), ("ih", "i"), ("oh", "o"), ("uh", "u"), ("y", "i"), ("v", "f"), ("c", "k"),
    ];

    /// <summary>Takes a folded word.</summary>
    public static string Of(string folded)
    {
        var heard = new StringBuilder(folded);
        foreach (var (written, sound) in Sounds)
        {
            heard.Replace(written, sound);
        }

        var length = 0;
        for (var at = 0; at < heard.Length; at++)
        {
            if (length == 0 || heard[at] != heard[length - 1])
            {
                heard[length++] = heard[at];
            }
        }

        return heard.ToString(0, length);
    }
}
