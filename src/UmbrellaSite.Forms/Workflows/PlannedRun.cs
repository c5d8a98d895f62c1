using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>What is to be written with an entry because of a workflow.</summary>
/// <param name="Mail">For the outbox; null where the workflow is run afterwards.</param>
internal sealed record PlannedRun(Workflow Workflow, OutgoingMail? Mail);
