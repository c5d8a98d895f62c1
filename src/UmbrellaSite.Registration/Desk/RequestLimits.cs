using System.Net.Mail;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Desk;

/// <summary>What is stored at all. Pages say what is wrong in words; this is the last door.</summary>
internal static class RequestLimits
{
    private const int Name = 200;
    private const int Mail = 254;
    private const int Remark = 1000;
    private const int Answer = 4000;

    public static bool Keeps(RegistrationRequest request, EventFacts facts) =>
        request.Persons.Count is >= 1 and <= SeatRules.LargestGroup
        && request.Persons.All(person => IsLine(person.Name, Name))
        && !string.IsNullOrWhiteSpace(request.Persons[0].Name)
        && IsMail(request.Mail)
        && Keeps(request.Needs)
        && Keeps(request.Answers, facts);

    public static bool Keeps(RegistrationChange change) =>
        change.Names.All(name => IsLine(name.Value, Name) && (name.Key != 1 || !string.IsNullOrWhiteSpace(name.Value)))
        && Keeps(change.Needs)
        && change.Answers.Values.All(answer => answer.Length <= Answer);

    private static bool Keeps(IReadOnlyList<Need> needs) =>
        needs.Count <= 6 * SeatRules.LargestGroup && needs.All(need => need.Remark.Length <= Remark && Enum.IsDefined(need.Kind));

    private static bool Keeps(IReadOnlyDictionary<string, string> answers, EventFacts facts) =>
        answers.Values.All(answer => answer.Length <= Answer)
        && answers.Keys.All(key => facts.Questions.Any(question => question.Key == key))
        && facts.Questions.All(question => !question.IsRequired || !string.IsNullOrWhiteSpace(answers.GetValueOrDefault(question.Key)));

    private static bool IsLine(string text, int most) => text.Length <= most && !text.Any(char.IsControl);

    private static bool IsMail(string text) =>
        IsLine(text, Mail)
        && MailAddress.TryCreate(text.Trim(), out var address)
        && string.Equals(address.Address, text.Trim(), StringComparison.Ordinal);
}
