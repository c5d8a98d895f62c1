namespace UmbrellaSite.Submissions.Tokens;

/// <param name="Owner">The key of the entry that the token opens.</param>
/// <param name="IsExpired">It was good once: the page can say so and offer another.</param>
public sealed record TokenTarget(string Owner, bool IsExpired);
