using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using UmbrellaSite.Hosting;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Runtime;

[TestFixture]
internal sealed class RegistrationTests
{
    // Left out on purpose: webhooks, telemetry, packages, and the back office that follows later.
    private static readonly string[] NotOffered = [];

    [Test]
    public void Every_registered_service_can_be_created()
    {
        using var folder = new SiteFolder();
        IServiceCollection? registered = null;
        using IHost site = SiteHost.Build(folder.Options, builder => registered = builder.Services);
        using var scope = site.Services.CreateScope();

        var failures = registered!
            .Select(descriptor => descriptor.ServiceType)
            .Where(type => !type.ContainsGenericParameters && type.FullName!.StartsWith("Umb", StringComparison.Ordinal))
            .Where(type => !NotOffered.Contains(type.Name))
            .Distinct()
            .Select(type => (type, reason: FailureOf(type, scope.ServiceProvider)))
            .Where(pair => pair.reason is not null)
            .Select(pair => $"{pair.type.Name}: {pair.reason}")
            .ToArray();

        Assert.That(failures, Is.Empty);
    }

    private static string? FailureOf(Type type, IServiceProvider services)
    {
        try
        {
            _ = services.GetServices(type).Count();
            return null;
        }
        catch (Exception exception)
        {
            return exception.Message;
        }
    }
}
