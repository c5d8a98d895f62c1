using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class RedirectCultureTests : LinkingFixture
{
    private IRedirectUrlService Redirects => Site.Get<IRedirectUrlService>();

    [Test]
    public async Task Renaming_in_one_culture_redirects_in_that_culture_below_its_domain()
    {
        var root = AVariantPage(below: null, (PageTypes.English, "Root"), (PageTypes.Danish, "Rod"));
        await Site.Get<IDomainService>().UpdateDomainsAsync(root.Key, new DomainsUpdateModel
        {
            Domains =
            [
                new DomainModel { DomainName = "en.example.test", IsoCode = PageTypes.English },
                new DomainModel { DomainName = "da.example.test", IsoCode = PageTypes.Danish },
            ],
        });
        var page = AVariantPage(root, (PageTypes.English, "Books"), (PageTypes.Danish, "Bøger"));
        Publish(page);

        page.SetCultureName("Romaner", PageTypes.Danish);
        Content.Save(page);
        Publish(page);

        var redirect = Redirects.GetContentRedirectUrls(page.Key).Single();
        Assert.That(redirect.Culture, Is.EqualTo(PageTypes.Danish));
        Assert.That(redirect.Url, Is.EqualTo($"{root.Id}/boeger"));
    }
}
