using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Search.Excerpts;

/// <summary>Cuts a text at the words that were searched for.</summary>
internal static class Fragments
{
    // A word found by a part alone is marked only where the text has nothing nearer.
    private const float Near = 0.35f;

    public static List<Fragment> Of(string text, int start, int end, List<FoundWord> found)
    {
        var fragments = new List<Fragment>();
        if (start >= end)
        {
            return fragments;
        }

        var (at, least) = (start, found.Count == 0 ? 0 : Near * found.Max(word => word.Weight));
        Add(fragments, start > 0 ? "… " : "", isMatch: false);
        foreach (var word in found)
        {
            if (word.Weight >= least && word.Start >= at && word.End <= end)
            {
                Add(fragments, text[at..word.Start], isMatch: false);
                Add(fragments, text[word.Start..word.End], isMatch: true);
                at = word.End;
            }
        }

        Add(fragments, text[at..end], isMatch: false);
        Add(fragments, end < text.Length ? " …" : "", isMatch: false);
        return fragments;
    }

    private static void Add(List<Fragment> fragments, string text, bool isMatch)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (fragments.Count > 0 && !isMatch && !fragments[^1].IsMatch)
        {
            fragments[^1] = new Fragment(fragments[^1].Text + text, false);
        }
        else
        {
            fragments.Add(new Fragment(text, isMatch));
        }
    }
}
