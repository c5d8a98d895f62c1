namespace UmbrellaSite.Search.Analysis.Compounds;

/// <summary>Beginnings that change a word's meaning and are no part of a compound: Zusammenarbeit is not about "zusammen".</summary>
internal static class Particles
{
    public static bool Contains(ReadOnlySpan<char> piece) => piece is
        "aber" or "allgemein" or "anti" or "auseinander" or "durch" or "eigen" or "entgegen" or "fort" or "gegen" or "heran" or "heraus" or "herein"
        or "hinaus" or "hinein" or "hinter" or "inter" or "klein" or "miss" or "mikro" or "mittel" or "nach" or "neben" or "nicht" or "nieder"
        or "ober" or "ruck" or "selbst" or "super" or "trans" or "uber" or "ultra" or "unter" or "voll" or "voraus" or "vorbe" or "wahr"
        or "weiter" or "wieder" or "zuruck" or "zusammen" or "zwischen" or "verge" or "unver" or "unbe" or "ange" or "ausge" or "aufge" or "einge" or "bege";
}
