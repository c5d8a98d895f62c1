using UmbrellaSite.Registration.Mails;

namespace UmbrellaSite.Registration.Tests.Harness;

/// <summary>Says in a subject what kind of mail it is, and in the text what a link would hold.</summary>
internal sealed class PlainWords : IRegistrationWords
{
    public MailWords Write(RegistrationMail mail) => new(
        mail.IsDiscreet ? $"Ihr Termin ({mail.Kind})" : $"{mail.Event.Title} ({mail.Kind})",
        $"kind={mail.Kind} position={mail.Position} until={mail.Until:O} confirm={mail.ConfirmToken} manage={mail.ManageToken} ",
        $"<p>{mail.Reference}</p>",
        mail.IsDiscreet ? "Termin" : mail.Event.Title);
}
