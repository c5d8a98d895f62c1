namespace UmbrellaSite.Forms.Workflows;

/// <summary>One workflow of one entry, and what became of it.</summary>
/// <param name="Problem">In words for the office, without what the sender wrote.</param>
internal sealed record WorkflowRun(
    long Id, Guid Entry, Guid Workflow, string Name, WorkflowStage Stage, RunState State, int Attempts, DateTimeOffset Created, DateTimeOffset? Finished, string? Problem);
