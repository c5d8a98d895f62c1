using System.Collections.Frozen;

namespace UmbrellaSite.Cms.Dictionary;

/// <summary>The dictionary in one language.</summary>
/// <param name="ByKey">Keys in any spelling.</param>
/// <param name="ByParent">What is directly below a key, by the children's keys.</param>
internal sealed record LanguageTexts(
    FrozenDictionary<string, string> ByKey,
    FrozenDictionary<string, IReadOnlyDictionary<string, string>> ByParent);
