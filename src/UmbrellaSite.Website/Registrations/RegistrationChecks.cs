using System.Globalization;
using System.Net.Mail;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Registrations;

/// <summary>Says what is missing or wrong, in the order of the form, and makes a request of what is right.</summary>
internal sealed class RegistrationChecks(Texts texts)
{
    public const int MostSeats = 20;
    private const int LongestName = 200;
    private const int LongestRemark = 1000;

    public IReadOnlyList<InputProblem> Problems(RegistrationInput input, EventFacts facts) =>
    [
        .. NameProblems(input),
        .. MailProblems(input),
        .. SeatProblems(input),
        .. Too(input.NeedsRemark, LongestRemark, RegistrationInputs.NeedsRemark),
        .. facts.Questions.SelectMany(question => QuestionProblems(input, question)),
        .. When(!input.HasConsented, RegistrationInputs.Consent, "Anmeldung.FehltEinwilligung"),
    ];

    /// <summary>Only of input without problems.</summary>
    public RegistrationRequest Request(RegistrationInput input, string language, string page) =>
        new(Persons(input), input.Mail, texts["Anmeldung.EinwilligungFassung"])
        {
            Language = language,
            IsDiscreet = input.IsDiscreet,
            Needs = Needs(input.Needs, input.NeedsRemark),
            Answers = input.Answers.Where(answer => answer.Value.Length > 0).ToDictionary(StringComparer.Ordinal),
            Page = page,
        };

    /// <summary>The remark stands with one need; without any it is a need of its own.</summary>
    public static IReadOnlyList<Need> Needs(IReadOnlySet<NeedKind> chosen, string remark)
    {
        var kinds = chosen.Order().ToList();
        if (kinds.Count == 0)
        {
            return remark.Length == 0 ? [] : [new Need(NeedKind.Other, remark)];
        }

        return [.. kinds.Select((kind, index) => new Need(kind, index == kinds.Count - 1 ? remark : string.Empty))];
    }

    private static List<PersonRequest> Persons(RegistrationInput input)
    {
        var others = NamesOf(input);
        return [new PersonRequest(input.Name), .. Enumerable.Range(0, SeatsOf(input) - 1).Select(index => new PersonRequest(others.ElementAtOrDefault(index) ?? string.Empty))];
    }

    private static List<string> NamesOf(RegistrationInput input) =>
        [.. input.OtherNames.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static int SeatsOf(RegistrationInput input) =>
        int.TryParse(input.Seats, NumberStyles.None, CultureInfo.InvariantCulture, out var seats) ? seats : 0;

    private IEnumerable<InputProblem> NameProblems(RegistrationInput input) => input.Name.Length == 0
        ? [Problem(RegistrationInputs.Name, "Anmeldung.FehltName")]
        : Too(input.Name, LongestName, RegistrationInputs.Name);

    private IEnumerable<InputProblem> MailProblems(RegistrationInput input) => When(
        !MailAddress.TryCreate(input.Mail, out var address) || address.Address != input.Mail || !address.Host.Contains('.', StringComparison.Ordinal),
        RegistrationInputs.Mail,
        input.Mail.Length == 0 ? "Anmeldung.FehltEMail" : "Anmeldung.KeineEMail");

    private IEnumerable<InputProblem> SeatProblems(RegistrationInput input)
    {
        var seats = SeatsOf(input);
        if (seats is < 1 or > MostSeats)
        {
            return [Problem(RegistrationInputs.Seats, "Anmeldung.KeinePlatzzahl")];
        }

        var names = NamesOf(input);
        return names.Count > seats - 1
            ? [Problem(RegistrationInputs.OtherNames, "Anmeldung.MehrNamenAlsPlaetze")]
            : names.SelectMany(name => Too(name, LongestName, RegistrationInputs.OtherNames)).Take(1);
    }

    private IEnumerable<InputProblem> QuestionProblems(RegistrationInput input, EventQuestion question)
    {
        var answer = input.Answers.GetValueOrDefault(question.Key, string.Empty);
        var isMissing = question.IsRequired && answer.Length == 0;
        var isForeign = answer.Length > 0 && question.Options.Count > 0 && !question.Options.Contains(answer);
        return isMissing || isForeign
            ? [new InputProblem(RegistrationInputs.Answer + question.Key, texts.Format("Anmeldung.FehltAntwort", question.Label))]
            : [];
    }

    private IEnumerable<InputProblem> Too(string text, int most, string input) => text.Length > most
        ? [new InputProblem(input, texts.Format("Anmeldung.ZuLang", most))]
        : [];

    private IEnumerable<InputProblem> When(bool isWrong, string input, string text) => isWrong ? [Problem(input, text)] : [];

    private InputProblem Problem(string input, string text) => new(input, texts[text]);
}
