namespace UmbrellaSite.Forms.Entries;

/// <summary>Numbers are stored: they stay.</summary>
internal enum EntryState
{
    Submitted = 0,
    Approved = 1,
    Rejected = 2,

    /// <summary>The office has a question that the sender has not answered yet.</summary>
    Asked = 3,
}
