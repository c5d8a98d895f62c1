using System.Collections.Concurrent;
using UmbrellaSite.Registration.Mails;

namespace UmbrellaSite.Registration.Tests.Harness;

/// <summary>Keeps the last links of each registration, so that a test need not send mails to follow them.</summary>
internal sealed class RememberingWords : IRegistrationWords
{
    private readonly ConcurrentDictionary<string, string> _confirm = new();
    private readonly ConcurrentDictionary<string, string> _manage = new();

    public MailWords Write(RegistrationMail mail)
    {
        Keep(_confirm, mail.Reference, mail.ConfirmToken);
        Keep(_manage, mail.Reference, mail.ManageToken);
        return new MailWords("Subject", "Text", "<p>Text</p>", "Title");
    }

    public string Confirm(string reference) => _confirm.GetValueOrDefault(reference, string.Empty);

    public string Manage(string reference) => _manage.GetValueOrDefault(reference, string.Empty);

    private static void Keep(ConcurrentDictionary<string, string> tokens, string reference, string? token)
    {
        if (token is not null)
        {
            tokens[reference] = token;
        }
    }
}
