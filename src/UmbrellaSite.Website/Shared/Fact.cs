namespace UmbrellaSite.Website.Shared;

/// <summary>A line of a list of facts: what it is, and what it is here.</summary>
internal sealed record Fact(string Name, string Value);
