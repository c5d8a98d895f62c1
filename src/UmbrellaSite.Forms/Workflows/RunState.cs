namespace UmbrellaSite.Forms.Workflows;

/// <summary>Numbers are stored: they stay.</summary>
internal enum RunState
{
    Waiting = 0,
    Done = 1,

    /// <summary>Given up; somebody has to look at the problem and start it again.</summary>
    Failed = 2,
}
