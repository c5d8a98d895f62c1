using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Definitions;

/// <summary>A form as editors define it: pages of groups of columns of fields, and what happens with what is sent.</summary>
internal sealed record FormDefinition
{
    /// <summary>Stays the same for ever: blocks, entries and exports name the form by it.</summary>
    public required Guid Key { get; init; }

    /// <summary>Names the form in addresses and on the command line.</summary>
    public required string Alias { get; init; }

    public required LocalText Name { get; init; }

    public FormStart Start { get; init; }

    /// <summary>What the button says that leads to the first page, where the form does not start on the page it is placed on.</summary>
    public LocalText? StartLabel { get; init; }

    /// <summary>Whether all answers are shown once more before they are sent.</summary>
    public bool CheckAnswers { get; init; }

    /// <summary>Whether what has been typed can be kept and gone on with later.</summary>
    public bool Resume { get; init; }

    public LocalText? SendLabel { get; init; }

    public required FormConfirmation Confirmation { get; init; }

    public RetentionRules Retention { get; init; } = new();

    public required IReadOnlyList<FormPage> Pages { get; init; }

    public FormWorkflows Workflows { get; init; } = new();

    [JsonIgnore]
    public IEnumerable<FormField> Fields => Pages.SelectMany(page => page.Fields);

    public FormField? Find(string alias) => Fields.FirstOrDefault(field => field.Alias == alias);
}
