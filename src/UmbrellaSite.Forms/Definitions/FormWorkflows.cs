using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Workflows;

namespace UmbrellaSite.Forms.Definitions;

/// <summary>What happens, in this order, when an entry is sent, accepted or refused.</summary>
internal sealed record FormWorkflows
{
    public IReadOnlyList<Workflow> Submit { get; init; } = [];

    public IReadOnlyList<Workflow> Approve { get; init; } = [];

    public IReadOnlyList<Workflow> Reject { get; init; } = [];

    /// <summary>When the office asks the sender something.</summary>
    public IReadOnlyList<Workflow> Ask { get; init; } = [];

    [JsonIgnore]
    public IEnumerable<Workflow> All => Submit.Concat(Approve).Concat(Reject).Concat(Ask);
}
