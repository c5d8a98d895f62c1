namespace UmbrellaSite.Registration.Mails;

/// <summary>
/// Puts mails into words; the site has them in its dictionary. Called while the writer holds the database: from memory,
/// in well under a millisecond.
/// </summary>
public interface IRegistrationWords
{
    MailWords Write(RegistrationMail mail);
}
