using System.Globalization;
using System.Net;
using Umbraco.Cms.Core.Dictionary;
using UmbrellaSite.Registration;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Registrations;

/// <summary>The mails of the registration in the words of Umbraco's dictionary: <c>AnmeldungMail.…</c>, one text for each kind.</summary>
/// <remarks>
/// Texts have lines, and gaps that are named: <c>{name}</c>, <c>{veranstaltung}</c>, <c>{wann}</c>, <c>{wo}</c>,
/// <c>{link}</c>, <c>{bis}</c>, <c>{position}</c>, <c>{nummer}</c>. A line that is nothing but a link becomes a button in HTML.
/// </remarks>
internal sealed class DictionaryWords(ICultureDictionaryFactory dictionaries, TimeProvider clock, RegistrationAddress address) : IRegistrationWords
{
    private const string Prefix = "AnmeldungMail.";

    public MailWords Write(RegistrationMail mail)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var culture = CultureInfo.GetCultureInfo(mail.Language);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return Write(mail, new Texts(dictionaries));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private MailWords Write(RegistrationMail mail, Texts texts)
    {
        var gaps = Gaps(mail, new Dates(clock, texts));
        var subject = mail.IsDiscreet ? texts[Prefix + "BetreffDiskret"] : Fill(texts[Prefix + mail.Kind + "Betreff"], gaps);
        var lines = Fill($"{texts[Prefix + "Anrede"]}\n\n{texts[Prefix + mail.Kind]}\n\n{texts[Prefix + "Gruss"]}", gaps);
        var title = mail.IsDiscreet ? texts[Prefix + "TerminDiskret"] : mail.Event.Title;
        return new MailWords(subject, lines.ReplaceLineEndings("\r\n"), Html(lines, culture: mail.Language), title);
    }

    private Dictionary<string, string> Gaps(RegistrationMail mail, Dates dates) => new(StringComparer.Ordinal)
    {
        ["name"] = mail.Persons.FirstOrDefault()?.Name ?? string.Empty,
        ["veranstaltung"] = mail.Event.Title,
        ["wann"] = dates.Span(mail.Event.Start, mail.Event.End),
        ["wo"] = mail.Event.Place,
        ["plaetze"] = mail.Persons.Count(person => !person.IsCancelled).ToString(CultureInfo.CurrentCulture),
        ["position"] = mail.Position.ToString(CultureInfo.CurrentCulture),
        ["nummer"] = mail.Reference,
        ["bis"] = mail.Until is { } until ? $"{dates.LongDay(Dates.DayOf(until))}, {dates.Time(until)}" : string.Empty,
        ["link"] = address.Of(mail),
        ["seite"] = mail.Event.Url,
    };

    // Gaps are filled in one pass: what somebody typed as a name is never read as a gap.
    private static string Fill(string text, Dictionary<string, string> gaps)
    {
        var parts = text.ReplaceLineEndings("\n").Split('{');
        return parts[0] + string.Concat(parts.Skip(1).Select(part =>
        {
            var end = part.IndexOf('}', StringComparison.Ordinal);
            return end > 0 && gaps.TryGetValue(part[..end], out var value) ? value + part[(end + 1)..] : "{" + part;
        }));
    }

    private static string Html(string lines, string culture) =>
        $"""
        <!DOCTYPE html>
        <html lang="{WebUtility.HtmlEncode(culture)}"><body style="font: 17px/1.5 sans-serif; color: #1b2a2c; max-width: 36em; margin: 1em auto; padding: 0 1em">
        {string.Concat(lines.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Paragraph))}
        </body></html>
        """;

    private static string Paragraph(string text) => IsLink(text)
        ? $"""<p><a href="{WebUtility.HtmlEncode(text.Trim())}">{WebUtility.HtmlEncode(text.Trim())}</a></p>"""
        : $"<p>{WebUtility.HtmlEncode(text.Trim()).Replace("\n", "<br>", StringComparison.Ordinal)}</p>";

    private static bool IsLink(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !text.Trim().Contains(' ', StringComparison.Ordinal);
}
