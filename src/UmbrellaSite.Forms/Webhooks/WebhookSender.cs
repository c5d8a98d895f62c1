using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using UmbrellaSite.Forms.Actions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Workflows;

namespace UmbrellaSite.Forms.Webhooks;

/// <summary>
/// Calls other programs. Each call says what it is by its number, so that one that arrives twice is recognised, and is
/// signed: <c>X-Umbrella-Signature: sha256=…</c> over time, a point and the body.
/// </summary>
internal sealed class WebhookSender(HttpClient client, IOptions<FormsOptions> options, TimeProvider clock)
{
    public const string SignatureHeader = "X-Umbrella-Signature";
    public const string TimeHeader = "X-Umbrella-Timestamp";
    public const string NumberHeader = "X-Umbrella-Delivery";

    private const int LongestAnswer = 64 * 1024;

    /// <summary>Follows no redirects, waits ten seconds, reads little.</summary>
    public static HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5), UseCookies = false, UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LongestAnswer,
    };

    /// <exception cref="EntryActionException">It was not accepted.</exception>
    public async Task SendAsync(Webhook webhook, WorkflowRun run, Entry entry, CancellationToken cancellationToken)
    {
        if (!options.Value.Secrets.TryGetValue(webhook.Secret, out var secret) || secret.Length == 0)
        {
            throw new EntryActionException($"The settings have no secret 'UmbrellaSite:Forms:Secrets:{webhook.Secret}'.");
        }

        using var request = Request(webhook, run, Body(entry, run.Stage), secret);
        try
        {
            using var answer = await client.SendAsync(request, cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                throw new EntryActionException(string.Create(CultureInfo.InvariantCulture, $"{webhook.Url.Host} answered {(int)answer.StatusCode}."));
            }
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new EntryActionException($"{webhook.Url.Host} could not be reached.", failed);
        }
    }

    public static string Sign(string secret, string time, byte[] body) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.UTF8.GetBytes(time + "."), .. body]));

    private HttpRequestMessage Request(Webhook webhook, WorkflowRun run, byte[] body, string secret)
    {
        var time = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(TimeHeader, time);
        request.Headers.Add(NumberHeader, run.Id.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(SignatureHeader, Sign(secret, time, body));
        return request;
    }

    private static byte[] Body(Entry entry, WorkflowStage stage) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            entry = entry.Key,
            form = entry.Form,
            reference = entry.Reference,
            stage = stage.ToString().ToLowerInvariant(),
            created = entry.Created,
            answers = entry.Answers.Where(answer => !answer.IsSensitive).ToDictionary(answer => answer.Alias, answer => answer.Value, StringComparer.Ordinal),
        });
}
