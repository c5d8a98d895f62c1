using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class RedirectTrackingOffTests : LinkingFixture
{
    protected override string[] Options => ["--Umbraco:CMS:WebRouting:DisableRedirectUrlTracking", "true"];

    [Test]
    public void Nothing_is_redirected_where_the_settings_say_so()
    {
        var page = APage("Page", APage("Home"));

        page.Name = "Renamed";
        Content.Save(page);
        Publish(page);

        Assert.That(Site.Get<IRedirectUrlService>().GetContentRedirectUrls(page.Key), Is.Empty);
    }
}
