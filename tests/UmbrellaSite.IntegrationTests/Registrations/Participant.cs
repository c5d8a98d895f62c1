using System.Net;
using System.Text.RegularExpressions;
using HtmlAgilityPack;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>Somebody with a browser of her own and a mailbox, without scripts.</summary>
internal sealed partial class Participant : IDisposable
{
    private readonly HttpClient _browser;

    public Participant(string mail)
    {
        Mail = mail;
        _browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = RegistrationSite.Site.Address };
    }

    public string Mail { get; }

    public HtmlDocument Page { get; private set; } = new();

    public HttpStatusCode Status { get; private set; }

    /// <summary>The address that the browser shows.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    public string Text => string.Join(' ', HtmlEntity.DeEntitize(Find("//main").InnerText).Split([' ', '\u00a0', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public string Title => HtmlEntity.DeEntitize(Find("//title").InnerText);

    public HtmlNode Find(string path) => All(path)[0];

    public IReadOnlyList<HtmlNode> All(string path) => Page.DocumentNode.SelectNodes(path) is { Count: > 0 } found
        ? [.. found]
        : throw new InvalidOperationException($"Nothing on the page {Address.AbsolutePath} ({Status}) is at {path}.");

    public async Task OpenAsync(string address)
    {
        using var response = await _browser.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        await ShowAsync(response);
    }

    public Task<HttpResponseMessage> GetAsync(string address) => _browser.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    /// <summary>Sends the form with this button, as a browser does: everything that is in it, with what was typed.</summary>
    public async Task SendAsync(string? button = null, params IEnumerable<(string Name, string Value)> typed)
    {
        var form = All("//main//form").Single(candidate => button is null
            ? candidate.SelectSingleNode(".//button") is not null
            : candidate.SelectSingleNode($".//button[@value='{button}']") is not null);
        var values = Inputs(form).Where(input => typed.All(own => own.Name != input.Key))
            .Concat(typed.Where(own => own.Value.Length > 0).Select(own => KeyValuePair.Create(own.Name, own.Value))).ToList();
        if (button is not null)
        {
            values.Add(KeyValuePair.Create("tun", button));
        }

        using var content = new FormUrlEncodedContent(values);
        using var response = await _browser.PostAsync(new Uri(Address, HtmlEntity.DeEntitize(form.GetAttributeValue("action", string.Empty))), content);
        await ShowAsync(response);
    }

    /// <summary>Fills in the form of an event, at the pace of a person, and sends it.</summary>
    public async Task RegisterAsync(Guid happening, params IEnumerable<(string Name, string Value)> typed)
    {
        await OpenAsync($"/anmeldung/?fuer={happening:N}");
        RegistrationSite.Clock.Move(TimeSpan.FromSeconds(20));
        (string Name, string Value)[] usual = [("name", "Erika"), ("email", Mail), ("einwilligung", "ja")];
        await SendAsync(null, [.. usual.Where(value => typed.All(own => own.Name != value.Name)), .. typed]);
    }

    /// <summary>Follows the link in the mail with these words in its subject, and presses the button if there is one to confirm.</summary>
    public async Task FollowAsync(string subject)
    {
        var mail = await MailAsync(subject);
        await OpenAsync(LinkIn(mail));
    }

    public async Task ConfirmAsync()
    {
        await FollowAsync("Bitte bestätigen");
        await SendAsync();
    }

    public Task<ReceivedMail> MailAsync(string subject) =>
        RegistrationSite.Mails.WaitForAsync(mail => mail.Receivers.Contains(Mail) && mail.Subject.Contains(subject, StringComparison.Ordinal));

    public static string LinkIn(ReceivedMail mail)
    {
        var link = new Uri(Link().Match(mail.Text).Value);
        return link.PathAndQuery;
    }

    public void Dispose() => _browser.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Inputs(HtmlNode form)
    {
        foreach (var input in form.SelectNodes(".//input|.//textarea") ?? Enumerable.Empty<HtmlNode>())
        {
            var isBox = input.GetAttributeValue("type", string.Empty) is "checkbox" or "radio";
            if (!isBox || input.Attributes.Contains("checked"))
            {
                var value = input.Name == "textarea" ? input.InnerText : input.GetAttributeValue("value", string.Empty);
                yield return KeyValuePair.Create(input.GetAttributeValue("name", string.Empty), HtmlEntity.DeEntitize(value));
            }
        }
    }

    private async Task ShowAsync(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        Address = response.RequestMessage!.RequestUri!;
        Page = new HtmlDocument();
        Page.LoadHtml(await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"https?://\S+\?(bestaetigen|verwalten)=\S+")]
    private static partial Regex Link();
}
