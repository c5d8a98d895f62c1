namespace UmbrellaSite.Website.Blocks;

/// <summary>How to reach somebody.</summary>
internal sealed record Contact(string? Phone, IEnumerable<string>? Hours, string? Email);
