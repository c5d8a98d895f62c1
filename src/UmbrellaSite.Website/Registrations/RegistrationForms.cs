using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Registrations;

/// <summary>Makes the form of an event, and reads what comes back.</summary>
internal sealed class RegistrationForms(RegistrationChecks checks, SpamGuard guard, FormTicket tickets, Texts texts)
{
    public RegistrationForm New(EventFacts facts) => new(facts, new RegistrationInput(), [], tickets.Issue(Name(facts)));

    public SentForm Read(EventFacts facts, IFormCollection sent, IPAddress? sender)
    {
        var input = RegistrationInput.Of(sent, facts.Questions);
        var ticket = sent[RegistrationInputs.Ticket].ToString();
        var form = new RegistrationForm(facts, input, checks.Problems(input, facts), ticket);
        if (form.Problems.Count > 0)
        {
            return new SentForm(form, null);
        }

        var verdict = guard.Judge(Name(facts), ticket, sent[RegistrationInputs.Decoy], sender, input.Mail);
        return verdict == GuardVerdict.Welcome
            ? new SentForm(form, checks.Request(input, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, ticket))
            : new SentForm(form with { Ticket = tickets.Issue(Name(facts)), Problems = [Refusal(verdict)] }, null, verdict == GuardVerdict.TooOften);
    }

    private static string Name(EventFacts facts) => "registration|" + facts.Key;

    // A person who is taken for a program by mistake reads what to do; a program learns nothing from it.
    private InputProblem Refusal(GuardVerdict verdict) => new(null, texts[verdict switch
    {
        GuardVerdict.TooOften => "Anmeldung.ZuOft",
        GuardVerdict.TooOld or GuardVerdict.Forged => "Anmeldung.ZuAlt",
        _ => "Anmeldung.ZuSchnell",
    }]);
}
