namespace UmbrellaSite.Forms.Fields;

/// <summary>What is to be put right, in a sentence.</summary>
/// <param name="Name">The input that it is about.</param>
internal sealed record FieldProblem(string Name, string Message);
