namespace UmbrellaSite.Forms.Workflows;

/// <summary>Numbers are stored: they stay.</summary>
internal enum WorkflowStage
{
    Submit = 0,
    Approve = 1,
    Reject = 2,
    Ask = 3,
}
