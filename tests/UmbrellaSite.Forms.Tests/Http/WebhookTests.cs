using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using UmbrellaSite.Forms.Actions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Webhooks;
using UmbrellaSite.Forms.Workflows;

namespace UmbrellaSite.Forms.Tests.Http;

internal sealed class WebhookTests
{
    private static readonly Entry _entry = new(
        Guid.NewGuid(), Guid.NewGuid(), "7KXQ-4M2P", EntryState.Submitted, "de", DateTimeOffset.UnixEpoch,
        [new(Guid.NewGuid(), "name", "Name", "Anna", "Anna", IsSensitive: false), new(Guid.NewGuid(), "telefon", "Telefon", "030", "030", IsSensitive: true)],
        new Uri("https://example.org/kontakt/"));

    private static readonly WorkflowRun _run = new(4711, _entry.Key, Guid.NewGuid(), "Haken", WorkflowStage.Submit, RunState.Waiting, 0, DateTimeOffset.UnixEpoch, null, null);

    [Test]
    public async Task A_call_is_signed_numbered_and_holds_nothing_sensitive()
    {
        using var listener = Listen(out var webhook);
        var answering = AnswerAsync(listener, HttpStatusCode.NoContent);
        await SendAsync(webhook);
        var (headers, body) = await answering;
        Assert.Multiple(() =>
        {
            Assert.That(headers[WebhookSender.SignatureHeader], Is.EqualTo(WebhookSender.Sign("geheim", headers[WebhookSender.TimeHeader]!, Encoding.UTF8.GetBytes(body))));
            Assert.That(headers[WebhookSender.NumberHeader], Is.EqualTo("4711"));
            Assert.That(body, Does.Contain("7KXQ-4M2P").And.Contain("Anna").And.Not.Contain("030"));
        });
    }

    [Test]
    public void A_signature_is_an_hmac_over_time_and_body() => Assert.That(
        WebhookSender.Sign("key", "1", Encoding.UTF8.GetBytes("x")), Is.EqualTo("sha256=" + Convert.ToHexStringLower(
            System.Security.Cryptography.HMACSHA256.HashData("key"u8, "1.x"u8))));

    [Test]
    public async Task A_refusal_is_told_in_words()
    {
        using var listener = Listen(out var webhook);
        var answering = AnswerAsync(listener, HttpStatusCode.InternalServerError);
        Assert.That(async () => await SendAsync(webhook), Throws.TypeOf<EntryActionException>().With.Message.EqualTo("127.0.0.1 answered 500."));
        await answering;
    }

    [Test]
    public void Without_its_secret_nothing_is_sent() => Assert.That(
        async () => await SendAsync(new Webhook { Key = Guid.NewGuid(), Name = "Haken", Url = new Uri("https://example.org/"), Secret = "fehlt" }),
        Throws.TypeOf<EntryActionException>().With.Message.Contain("UmbrellaSite:Forms:Secrets:fehlt"));

    private static async Task SendAsync(Webhook webhook)
    {
        using var client = WebhookSender.CreateClient();
        var options = new FormsOptions();
        options.Secrets["probe"] = "geheim";
        await new WebhookSender(client, Options.Create(options), TimeProvider.System).SendAsync(webhook, _run, _entry, CancellationToken.None);
    }

    private static HttpListener Listen(out Webhook webhook)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        free.Stop();
        var listener = new HttpListener { Prefixes = { address.ToString() } };
        listener.Start();
        webhook = new Webhook { Key = Guid.NewGuid(), Name = "Haken", Url = address, Secret = "probe" };
        return listener;
    }

    private static async Task<(System.Collections.Specialized.NameValueCollection Headers, string Body)> AnswerAsync(HttpListener listener, HttpStatusCode status)
    {
        var call = await listener.GetContextAsync();
        using var reader = new StreamReader(call.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        call.Response.StatusCode = (int)status;
        call.Response.Close();
        return (call.Request.Headers, body);
    }
}
