using System.Net;
using HtmlAgilityPack;
using UmbrellaSite.Forms.Posting;

namespace UmbrellaSite.Forms.Tests.Http;

/// <summary>Somebody with a browser without scripts: keeps cookies, follows redirects, sends forms as they stand on the page.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = FormSite.Site.Address };

    public HtmlDocument Page { get; private set; } = new();

    public Uri Address { get; private set; } = FormSite.Site.Address;

    public HttpStatusCode Status { get; private set; }

    public string Html => Page.DocumentNode.OuterHtml;

    public string Title => Text("//title");

    public string Heading => Text("//h1");

    public string? Reference => Page.DocumentNode.SelectSingleNode("//*[@class='reference']")?.InnerText;

    public IReadOnlyList<string> Problems => Texts("//*[@data-error-summary]//li");

    public static async Task<Browser> AtAsync(string address)
    {
        var browser = new Browser();
        await browser.GoAsync(address);
        return browser;
    }

    public async Task GoAsync(string address) => await ShowAsync(await _client.GetAsync(new Uri(FormSite.Site.Address, address)));

    /// <summary>Fills in and presses a button; what stands in the page and is not named is sent as it is.</summary>
    public Task SendAsync(params (string Name, string Value)[] typed) => SendAsync(StepAction.Next, typed);

    public async Task SendAsync(string action, params (string Name, string Value)[] typed) => await ShowAsync(await PostAsync(action, typed));

    /// <summary>Sends without looking at the answer, as a second click does.</summary>
    public async Task<HttpResponseMessage> PostAsync(string action, params (string Name, string Value)[] typed)
    {
        FormSite.Clock.Advance(TimeSpan.FromSeconds(5));
        var form = Page.DocumentNode.SelectSingleNode("//form[@method='post']") ?? throw new InvalidOperationException($"There is no form at {Address}.");
        var values = Standing(form).Where(value => typed.All(one => one.Name != value.Name)).Concat(typed).Append((InputNames.Action, action));
        using var content = new FormUrlEncodedContent(values.Select(value => KeyValuePair.Create(value.Item1, value.Item2)));
        return await _client.PostAsync(new Uri(FormSite.Site.Address, HtmlEntity.DeEntitize(form.GetAttributeValue("action", string.Empty))), content);
    }

    /// <summary>Sends with a file, as pages with files are sent.</summary>
    public async Task SendFileAsync(string name, string fileName, byte[] content, params (string Name, string Value)[] typed)
    {
        FormSite.Clock.Advance(TimeSpan.FromSeconds(20));
        var form = Page.DocumentNode.SelectSingleNode("//form[@method='post']")!;
        using var body = new MultipartFormDataContent();
        foreach (var (field, value) in Standing(form).Where(value => value.Name != name || value.Value.Length > 0).Where(value => typed.All(one => one.Name != value.Name)).Concat(typed).Append((InputNames.Action, StepAction.Next)))
        {
            body.Add(new StringContent(value), field);
        }

        body.Add(new ByteArrayContent(content), name, fileName);
        await ShowAsync(await _client.PostAsync(new Uri(FormSite.Site.Address, HtmlEntity.DeEntitize(form.GetAttributeValue("action", string.Empty))), body));
    }

    /// <summary>Sends a page that was left, as it comes out of the browser's memory.</summary>
    public async Task SendPageAsync(HtmlDocument page, string action)
    {
        Page = page;
        await SendAsync(action);
    }

    public async Task ShowAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Status = response.StatusCode;
            Address = response.RequestMessage!.RequestUri!;
            Page = new HtmlDocument();
            Page.LoadHtml(await response.Content.ReadAsStringAsync());
        }
    }

    public async Task FollowAsync(string text) =>
        await GoAsync(HtmlEntity.DeEntitize(Page.DocumentNode.Descendants("a").First(link => Clean(link.InnerText).Contains(text, StringComparison.Ordinal)).GetAttributeValue("href", string.Empty)));

    public string Text(string path) => Clean(Page.DocumentNode.SelectSingleNode(path)?.InnerText ?? throw new InvalidOperationException($"Nothing at {path} on {Address}."));

    public IReadOnlyList<string> Texts(string path) => [.. (Page.DocumentNode.SelectNodes(path) ?? Enumerable.Empty<HtmlNode>()).Select(node => Clean(node.InnerText))];

    public string? Value(string name) => Page.DocumentNode.SelectSingleNode($"//*[@name='{name}']") is { } input
        ? HtmlEntity.DeEntitize(input.Name == "textarea" ? input.InnerText.TrimStart('\n') : input.GetAttributeValue("value", string.Empty))
        : null;

    public bool Has(string path) => Page.DocumentNode.SelectSingleNode(path) is not null;

    public void Dispose() => _client.Dispose();

    private static IEnumerable<(string Name, string Value)> Standing(HtmlNode form) => form.Descendants()
        .Where(input => input.GetAttributeValue("name", string.Empty).Length > 0)
        .SelectMany(input => input.Name switch
        {
            "input" when input.GetAttributeValue("type", "text") is "radio" or "checkbox" => input.Attributes.Contains("checked") ? [Pair(input)] : [],
            "input" when input.GetAttributeValue("type", "text") == "file" => [],
            "input" => [Pair(input)],
            "textarea" => [(input.GetAttributeValue("name", string.Empty), HtmlEntity.DeEntitize(input.InnerText.TrimStart('\n')))],
            "select" => input.SelectNodes(".//option[@selected]")?.Select(option => (input.GetAttributeValue("name", string.Empty), HtmlEntity.DeEntitize(option.GetAttributeValue("value", string.Empty)))) ?? [],
            _ => Enumerable.Empty<(string, string)>(),
        });

    private static (string, string) Pair(HtmlNode input) =>
        (input.GetAttributeValue("name", string.Empty), HtmlEntity.DeEntitize(input.GetAttributeValue("value", string.Empty)));

    private static string Clean(string text) => string.Join(' ', HtmlEntity.DeEntitize(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
