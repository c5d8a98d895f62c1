namespace UmbrellaSite.Website.Registrations;

/// <summary>What is to be put right.</summary>
/// <param name="Input">The id of the input that it is about; null when it is about no single one.</param>
/// <param name="Message">In a sentence that says what to do.</param>
internal sealed record InputProblem(string? Input, string Message);
