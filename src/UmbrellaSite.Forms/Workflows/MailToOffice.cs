using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Tells the office what was sent. Sensitive answers are left out: they are read where access is checked.</summary>
internal sealed record MailToOffice : Workflow
{
    public required string To { get; init; }

    public required LocalText Subject { get; init; }

    /// <summary>The field whose address an answer goes to.</summary>
    public string? ReplyToField { get; init; }

    public override IEnumerable<string> Faults(FormDefinition form)
    {
        if (!EmailAddress.IsValid(To))
        {
            yield return $"Workflow '{Name}': '{To}' is not a mail address.";
        }

        if (ReplyToField is not null && form.Find(ReplyToField) is not EmailField)
        {
            yield return $"Workflow '{Name}': '{ReplyToField}' is not a field of the type 'email'.";
        }
    }
}
