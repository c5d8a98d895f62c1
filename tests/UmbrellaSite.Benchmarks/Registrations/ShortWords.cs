using UmbrellaSite.Registration.Mails;

namespace UmbrellaSite.Benchmarks.Registrations;

/// <summary>Mails about as long as the site's.</summary>
internal sealed class ShortWords : IRegistrationWords
{
    private static readonly string _paragraph = string.Concat(Enumerable.Repeat("Guten Tag, bitte bestätigen Sie Ihre Anmeldung. ", 20));

    public MailWords Write(RegistrationMail mail) => new(
        mail.Event.Title,
        $"{_paragraph}https://selbsthilfe.example/anmeldung/{mail.ConfirmToken ?? mail.ManageToken}",
        $"<p>{_paragraph}</p><p>https://selbsthilfe.example/anmeldung/{mail.ConfirmToken ?? mail.ManageToken}</p>",
        mail.Event.Title);
}
