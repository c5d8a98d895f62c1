namespace UmbrellaSite.Registration.Mails;

/// <param name="CalendarTitle">What the date is called in the receiver's calendar; neutral when discretion was asked for.</param>
public sealed record MailWords(string Subject, string Text, string Html, string CalendarTitle);
