namespace UmbrellaSite.Forms.Entries;

/// <summary>What office and sender have written to each other about an entry.</summary>
internal sealed record EntryMessage(bool IsFromOffice, string Text, DateTimeOffset Written);
