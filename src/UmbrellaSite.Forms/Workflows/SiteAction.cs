using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Something that only this site can do with an entry, such as making a member organisation of an application.</summary>
internal sealed record SiteAction : Workflow
{
    /// <summary>The name of an <see cref="Actions.IEntryAction"/>.</summary>
    public required string Action { get; init; }

    /// <summary>Which field of the form is which of the values that the action wants.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public override IEnumerable<string> Faults(FormDefinition form) => Fields.Values
        .Where(alias => form.Find(alias) is null)
        .Select(alias => $"Workflow '{Name}': there is no field '{alias}'.");
}
