using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.IntegrationTests.Website;

namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>The public site with its own content and a mail server, some days after registration has opened.</summary>
[SetUpFixture]
public sealed class RegistrationSite
{
    private static TestSite? _site;

    internal static TestSite Site => _site ?? throw new InvalidOperationException("The site is started before the first test of this namespace.");

    internal static MailServer Mails { get; } = new();

    internal static MovableClock Clock { get; } = new(new DateTimeOffset(2026, 12, 5, 12, 0, 0, TimeSpan.Zero));

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await TestSite.StartAsync(
        services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)),
        [.. Mails.Options, "--UmbrellaSite:SenderLimits:OfAddress=1000000", "--uSync:Settings:Folders:0", WebsiteSite.ContentFolder(), "--uSync:Settings:ImportAtStartup", "All"]);

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        await Mails.DisposeAsync();
    }

    /// <summary>Publishes a new event in spring, open for registration.</summary>
    internal static Guid PublishEvent(string name, int seats, DateTimeOffset? start = null)
    {
        var contents = Site.Get<IContentService>();
        var model = contents.GetRootContent().SelectMany(root => contents.GetPagedChildren(root.Id, 0, 100, out _))
            .Single(page => page.ContentType.Alias == "eventDirectory");
        var example = contents.GetPagedChildren(model.Id, 0, 1, out _).Single();
        var happening = contents.Create(name, model.Id, "event");
        happening.SetCultureName(name, "de");
        foreach (var property in new[] { "format", "status" })
        {
            happening.SetValue(property, example.GetValue(property));
        }

        var begins = start ?? new DateTimeOffset(2027, 3, 6, 10, 0, 0, TimeSpan.FromHours(1));
        happening.SetValue("start", Day(begins.ToString("O")));
        happening.SetValue("end", Day(begins.AddHours(6).ToString("O")));
        happening.SetValue("registrationRequired", value: true);
        Seats(happening, seats);
        Publish(happening);
        return happening.Key;
    }

    internal static void ChangeSeats(Guid key, int seats)
    {
        var happening = Site.Get<IContentService>().GetById(key)!;
        Seats(happening, seats);
        Publish(happening);
    }

    internal static void Publish(IContent happening)
    {
        // Facts of an event are told apart by when they were published.
        Clock.Move(TimeSpan.FromSeconds(1));
        var contents = Site.Get<IContentService>();
        contents.Save(happening);
        var result = contents.Publish(happening, ["de"]);
        Assert.That(result.Success, Is.True, result.Result.ToString());
    }

    internal static string Day(string time) => $$"""{"date":"{{time}}","timeZone":"Europe/Berlin"}""";

    private static void Seats(IContent happening, int seats) => happening.SetValue("seats", seats);
}
