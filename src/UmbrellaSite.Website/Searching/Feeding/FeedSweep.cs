namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Changes of which nobody says which pages they concern.</summary>
[Flags]
internal enum FeedSweep
{
    None = 0,

    /// <summary>Every page is compared with what the index has of it.</summary>
    Compare = 1,

    /// <summary>As above, and types of documents or blocks are other ones than before.</summary>
    Types = 2,

    /// <summary>Rules of access were made, changed or lifted.</summary>
    Access = 4,

    /// <summary>The index is made anew.</summary>
    Rebuild = 8,
}
