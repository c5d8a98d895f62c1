using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Confirms to whoever has sent the form that it arrived.</summary>
internal sealed record MailToSender : Workflow
{
    /// <summary>The field with the address.</summary>
    public required string ToField { get; init; }

    public required LocalText Subject { get; init; }

    /// <summary>In Markdown; <c>{reference}</c> stands for the number of the entry.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Whether the answers are repeated in the mail.</summary>
    public bool WithAnswers { get; init; }

    /// <summary>Whether it leads to the page that shows what became of the entry.</summary>
    public bool WithStatusLink { get; init; }

    public override IEnumerable<string> Faults(FormDefinition form) =>
        form.Find(ToField) is EmailField ? [] : [$"Workflow '{Name}': '{ToField}' is not a field of the type 'email'."];
}
