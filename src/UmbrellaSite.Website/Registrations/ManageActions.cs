using System.Globalization;
using Microsoft.AspNetCore.Http;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Registrations;

/// <summary>What the buttons on one's own registration do.</summary>
internal sealed class ManageActions(ManageDesk desk, OwnData own, Texts texts)
{
    public const string Action = "tun";
    public const string Accept = "annehmen";
    public const string Cancel = "absagen";
    public const string CancelSeat = "platz";
    public const string Change = "aendern";
    public const string Delete = "loeschen";
    public const string PersonName = "name-";

    /// <param name="Problem">What to tell; null when it is done.</param>
    /// <param name="IsGone">Whether the registration does not exist any more.</param>
    public sealed record Outcome(string? Problem, bool IsGone = false);

    public async Task<Outcome> DoAsync(string token, IFormCollection sent, CancellationToken cancellationToken)
    {
        var action = sent[Action].ToString().Split(':');
        var result = action[0] switch
        {
            Accept => await desk.AcceptOfferAsync(token, cancellationToken),
            Cancel => await desk.CancelAsync(token, cancellationToken),
            CancelSeat => await desk.CancelSeatAsync(token, Number(action[^1]), cancellationToken),
            Change => await desk.ChangeAsync(token, ChangeOf(token, sent), cancellationToken),
            Delete => await desk.DeleteAsync(token, cancellationToken),
            _ => ManageResult.Invalid,
        };
        return result is ManageResult.Done or ManageResult.Unchanged
            ? new Outcome(null, IsGone: action[0] == Delete)
            : new Outcome(texts["Anmeldung.Ergebnis" + result]);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private RegistrationChange ChangeOf(string token, IFormCollection sent)
    {
        var known = own.Find(token);
        var names = (known?.Persons ?? []).Where(person => !person.IsCancelled)
            .ToDictionary(person => person.Number, person => RegistrationInput.Line(sent, PersonName + person.Number.ToString(CultureInfo.InvariantCulture)));
        var answers = sent.Keys.Where(key => key.StartsWith(RegistrationInputs.Answer, StringComparison.Ordinal))
            .ToDictionary(key => key[RegistrationInputs.Answer.Length..], key => RegistrationInput.Text(sent, key), StringComparer.Ordinal);
        var needs = RegistrationChecks.Needs(RegistrationInput.NeedsOf(sent), RegistrationInput.Text(sent, RegistrationInputs.NeedsRemark));
        return new RegistrationChange(names, answers, needs, sent.ContainsKey(RegistrationInputs.Discreet));
    }
}
