using UmbrellaSite.Forms.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Tests.Http;

/// <summary>The site with its own content and a form for tests at /probe/, started once, on 21 November 2026 at noon.</summary>
[SetUpFixture]
public sealed class FormSite
{
    private static TestSite? _site;

    internal static TestSite Site => _site ?? throw new InvalidOperationException("The site is started before the first test over HTTP.");

    internal static TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));

    internal static SentMails Mails { get; } = new();

    internal static SubmissionStore Store => Site.Get<SubmissionStore>();

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await TestSite.StartAsync(
        services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton<IMailTransport>(Mails));
        },
        "--uSync:Settings:Folders:0", Checkout.USync,
        "--uSync:Settings:Folders:1", Path.Combine(AppContext.BaseDirectory, "uSync"),
        "--uSync:Settings:ImportAtStartup", "All");

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    internal static Entry Entry(string reference) =>
        Store.Read(session => EntryTable.Find(session, reference)) ?? throw new InvalidOperationException($"There is no entry {reference}.");

    internal static int EntriesOf(Guid form) => Store.Read(session => EntryTable.Of(session, form)).Count;

    /// <summary>Waits until the outbox has sent so many mails to somebody; it is woken by each.</summary>
    internal static async Task<IReadOnlyList<OutgoingMail>> MailsToAsync(string recipient, int count = 1)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (Mails.To(recipient).Count < count)
        {
            await Task.Delay(10, limit.Token);
        }

        return Mails.To(recipient);
    }
}
