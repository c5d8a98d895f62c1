using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <summary>What happens next. Its address holds nothing that anybody else could learn from, and can be opened again.</summary>
/// <param name="Result">Ends the keys of its texts.</param>
internal sealed partial record DonePage(RegistrationPage Content, string Result, string? Reference, int Position)
{
    private const string DeletedResult = "Deleted";

    private static readonly string[] _results = [nameof(RegisterResult.Reserved), nameof(RegisterResult.Waiting), DeletedResult];

    public bool IsDeleted => Result == DeletedResult;

    public static string Address(string page, RegisterOutcome outcome) =>
        $"{page}?{RegistrationParameters.Done}={outcome.Result}&{RegistrationParameters.Reference}={outcome.Reference}"
        + (outcome.Position > 0 ? string.Create(CultureInfo.InvariantCulture, $"&{RegistrationParameters.Position}={outcome.Position}") : string.Empty);

    public static string Deleted(string page) => $"{page}?{RegistrationParameters.Done}={DeletedResult}";

    // Nothing that somebody else put into the address is shown.
    public static DonePage Of(RegistrationPage page, IQueryCollection query)
    {
        var reference = query[RegistrationParameters.Reference].ToString();
        return new DonePage(
            page,
            _results.FirstOrDefault(result => result == query[RegistrationParameters.Done]) ?? _results[0],
            ReferenceForm().IsMatch(reference) ? reference : null,
            int.TryParse(query[RegistrationParameters.Position], NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < 100_000 ? position : 0);
    }

    [GeneratedRegex("^[A-Z0-9-]{4,20}$")]
    private static partial Regex ReferenceForm();
}
