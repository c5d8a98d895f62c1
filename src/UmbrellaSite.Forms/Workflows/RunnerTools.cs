using Microsoft.Extensions.Logging;

namespace UmbrellaSite.Forms.Workflows;

internal sealed record RunnerTools(RunSignal Signal, TimeProvider Clock, ILogger<WorkflowRunner> Logger);
