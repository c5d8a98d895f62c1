using System.Net;
using System.Web;
using HtmlAgilityPack;

namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>A form that is filled in and waits for the click.</summary>
internal sealed class ReadyForm
{
    private readonly Uri _address;
    private readonly string _cookie;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _values;

    private ReadyForm(Uri address, string cookie, IReadOnlyList<KeyValuePair<string, string>> values) =>
        (_address, _cookie, _values) = (address, cookie, values);

    public static Task<ReadyForm> OpenAsync(Guid happening, string mail) => OpenAsync(RegistrationSite.Site.Client, RegistrationSite.Site.Address, happening, mail);

    public static async Task<ReadyForm> OpenAsync(HttpClient client, Uri site, Guid happening, string mail)
    {
        var address = new Uri(site, $"/anmeldung/?fuer={happening:N}");
        using var response = await client.GetAsync(address);
        var page = new HtmlDocument();
        page.LoadHtml(await response.Content.ReadAsStringAsync());
        var hidden = page.DocumentNode.SelectNodes("//main//form//input[@type='hidden']")!
            .Select(input => KeyValuePair.Create(input.GetAttributeValue("name", string.Empty), HtmlEntity.DeEntitize(input.GetAttributeValue("value", string.Empty))));
        var cookie = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return new ReadyForm(address, cookie, [.. hidden, new("name", "Erika"), new("email", mail), new("plaetze", "1"), new("einwilligung", "ja")]);
    }

    /// <summary>Sends it once.</summary>
    /// <returns>What the page that follows is about: "Reserved" or "Waiting"; else the status.</returns>
    public Task<string> SendAsync() => SendAsync(RegistrationSite.Site.Client);

    public async Task<string> SendAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = new FormUrlEncodedContent(_values) };
        request.Headers.Add("Cookie", _cookie);
        using var response = await client.SendAsync(request);
        return response.StatusCode == HttpStatusCode.SeeOther
            ? HttpUtility.ParseQueryString(new Uri(_address, response.Headers.Location!).Query)["erledigt"]!
            : response.StatusCode.ToString();
    }
}
