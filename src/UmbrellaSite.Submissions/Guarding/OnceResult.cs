namespace UmbrellaSite.Submissions.Guarding;

/// <param name="Result">What was answered the first time.</param>
public sealed record OnceResult(string Result, bool WasDoneBefore);
