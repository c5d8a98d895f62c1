namespace UmbrellaSite.Search.Analysis.Compounds;

/// <summary>What a part may do beyond standing among other known parts.</summary>
[Flags]
internal enum PartUse
{
    None = 0,

    /// <summary>Ends compounds whose beginning nobody knows.</summary>
    LastOfUnknown = 1,

    /// <summary>Begins compounds whose ending nobody knows.</summary>
    FirstOfUnknown = 2,
}
