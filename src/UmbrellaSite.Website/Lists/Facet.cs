namespace UmbrellaSite.Website.Lists;

/// <summary>One question by which a list is narrowed down.</summary>
/// <param name="Parameter">The name in the address: land, form …</param>
/// <param name="Title">The key of its label in the dictionary.</param>
/// <param name="Values">What an entry answers; as editors choose it, not as it is shown.</param>
/// <param name="Known">Answers that exist although no entry may give them, in the order to show them in.</param>
internal sealed record Facet<T>(string Parameter, string Title, Func<T, IEnumerable<string>> Values, IReadOnlyList<string> Known);
