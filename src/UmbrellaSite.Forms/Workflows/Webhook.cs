using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Tells another program, in JSON signed with a secret of the settings. Sensitive answers are left out.</summary>
internal sealed record Webhook : Workflow
{
    public required Uri Url { get; init; }

    /// <summary>The name of the secret in <c>UmbrellaSite:Forms:Secrets</c>: secrets do not belong into definitions.</summary>
    public required string Secret { get; init; }

    public override IEnumerable<string> Faults(FormDefinition form) =>
        Url.IsAbsoluteUri && (Url.Scheme == Uri.UriSchemeHttps || Url.IsLoopback)
            ? []
            : [$"Workflow '{Name}': 'url' must begin with https://."];
}
