namespace UmbrellaSite.Registration.Events;

/// <param name="Key">Under which the answer is stored.</param>
/// <param name="Reason">Why the organiser wants to know; shown beside the question.</param>
/// <param name="Options">To choose from; empty for free text.</param>
public sealed record EventQuestion(string Key, string Label, string Reason, bool IsRequired, IReadOnlyList<string> Options);
