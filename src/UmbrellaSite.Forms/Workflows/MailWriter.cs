using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Status;
using UmbrellaSite.Forms.Texts;
using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Writes the mails of workflows.</summary>
internal sealed class MailWriter(FormTexts texts)
{
    private const string ReferenceGap = "{reference}";

    public OutgoingMail Write(MailToOffice workflow, FormDefinition form, Entry entry)
    {
        using var german = new Speaking(LocalText.Original);
        var body = new MailBody(LocalText.Original)
            .Line(texts.Format("Formular.MailEingang", form.Name.Current, entry.Reference))
            .Answers(Visible(entry));
        if (entry.Answers.Any(answer => answer.IsSensitive))
        {
            body.Line(texts["Formular.MailSensibel"]);
        }

        return new OutgoingMail(entry.Owner, workflow.To, workflow.Subject.Current.Replace(ReferenceGap, entry.Reference, StringComparison.Ordinal), body.Text)
        {
            Html = body.Html,
            ReplyTo = workflow.ReplyToField is { } field && entry.TextOf(field) is { Length: > 0 } address ? address : null,
            Once = OnceOf(workflow, entry),
        };
    }

    /// <param name="words">What the office wrote about it.</param>
    /// <returns>Null where the sender gave no address.</returns>
    public OutgoingMail? Write(MailToSender workflow, FormDefinition form, Entry entry, string words)
    {
        if (entry.TextOf(workflow.ToField) is not { Length: > 0 } address)
        {
            return null;
        }

        using var language = new Speaking(entry.Culture);
        var body = new MailBody(entry.Culture).Markdown(workflow.Text.Current.Replace(ReferenceGap, entry.Reference, StringComparison.Ordinal));
        if (words.Length > 0)
        {
            body.Line(words);
        }

        if (workflow.WithStatusLink)
        {
            body.Link(texts["Formular.MailStand"], StatusLinks.WithGap(form, entry));
        }

        if (workflow.WithAnswers)
        {
            body.Line(texts["Formular.MailIhreAngaben"]).Answers(Visible(entry));
        }

        body.Line(texts["Formular.MailFuss"]);
        return new OutgoingMail(entry.Owner, address, workflow.Subject.Current.Replace(ReferenceGap, entry.Reference, StringComparison.Ordinal), body.Text)
        {
            Html = body.Html,
            Once = OnceOf(workflow, entry) + (words.Length == 0 ? string.Empty : $":{Guid.NewGuid():N}"),
        };
    }

    private static IEnumerable<(string Question, string Answer)> Visible(Entry entry) =>
        entry.Answers.Where(answer => !answer.IsSensitive).Select(answer => (answer.Question, answer.Text));

    private static string OnceOf(Workflow workflow, Entry entry) => $"form:{entry.Key:N}:{workflow.Key:N}";
}
