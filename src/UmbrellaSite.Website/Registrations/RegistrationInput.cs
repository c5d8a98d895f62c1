using Microsoft.AspNetCore.Http;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;

namespace UmbrellaSite.Website.Registrations;

/// <summary>What was typed, as it was typed, to be shown again.</summary>
internal sealed record RegistrationInput
{
    private const int LongestText = 4000;

    public string Name { get; init; } = string.Empty;

    public string Mail { get; init; } = string.Empty;

    public string Seats { get; init; } = "1";

    public string OtherNames { get; init; } = string.Empty;

    public IReadOnlySet<NeedKind> Needs { get; init; } = new HashSet<NeedKind>();

    public string NeedsRemark { get; init; } = string.Empty;

    public bool IsDiscreet { get; init; }

    public bool HasConsented { get; init; }

    /// <summary>By the keys of the event's questions.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static RegistrationInput Of(IFormCollection form, IReadOnlyList<EventQuestion> questions) => new()
    {
        Name = Line(form, RegistrationInputs.Name),
        Mail = Line(form, RegistrationInputs.Mail),
        Seats = Line(form, RegistrationInputs.Seats),
        OtherNames = Text(form, RegistrationInputs.OtherNames),
        Needs = NeedsOf(form),
        NeedsRemark = Text(form, RegistrationInputs.NeedsRemark),
        IsDiscreet = form.ContainsKey(RegistrationInputs.Discreet),
        HasConsented = form.ContainsKey(RegistrationInputs.Consent),
        Answers = questions.ToDictionary(question => question.Key, question => Text(form, RegistrationInputs.Answer + question.Key), StringComparer.Ordinal),
    };

    public static IReadOnlySet<NeedKind> NeedsOf(IFormCollection form) => form[RegistrationInputs.Needs]
        .Select(value => Enum.TryParse<NeedKind>(value, out var kind) && Enum.IsDefined(kind) ? kind : (NeedKind?)null)
        .OfType<NeedKind>()
        .ToHashSet();

    /// <summary>Control characters would begin another line of a mail or a table.</summary>
    public static string Line(IFormCollection form, string name) =>
        string.Join(' ', Text(form, name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Text(IFormCollection form, string name)
    {
        var text = form[name].ToString();
        var allowed = text.Length > LongestText ? text[..LongestText] : text;
        return new string([.. allowed.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter))]).Trim();
    }
}
