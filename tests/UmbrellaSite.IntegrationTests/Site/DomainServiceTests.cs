using System.Data;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.IntegrationTests.Site;

[TestFixture]
internal sealed class DomainServiceTests : SiteTests
{
    private IDomainService Domains => Site.Get<IDomainService>();

    [Test]
    public async Task A_domain_gives_its_content_a_name_and_a_language()
    {
        var page = await NewPage();
        var name = Own("first.example");
        await Assign(page, (name, "de-DE"));
        var domain = Domains.GetByName(name.ToUpperInvariant())!;
        Assert.Multiple(() =>
        {
            Assert.That((domain.RootContentId, domain.LanguageIsoCode), Is.EqualTo(((int?)page.Id, "de-DE")));
            Assert.That(Domains.GetById(domain.Id)!.DomainName, Is.EqualTo(name));
            Assert.That(Domains.Exists(name), Is.True);
        });
    }

    [Test]
    public async Task Domains_keep_the_order_in_which_they_were_given()
    {
        var page = await NewPage();
        var (first, second, third) = (Own("order.example"), Own("order.example"), Own("order.example"));
        await Assign(page, (second, "en-US"), (third, "en-US"));
        await Assign(page, (first, "en-US"), (second, "en-US"), (third, "en-US"));
        Assert.That(await NamesOf(page), Is.EqualTo(new[] { first, second, third }));
    }

    [Test]
    public async Task A_domain_that_is_left_out_is_gone()
    {
        var page = await NewPage();
        var (kept, removed) = (Own("kept.example"), Own("removed.example"));
        await Assign(page, (removed, "en-US"), (kept, "en-US"));
        await Assign(page, (kept, "en-US"));
        Assert.Multiple(async () =>
        {
            Assert.That(await NamesOf(page), Is.EqualTo(new[] { kept }));
            Assert.That(Domains.Exists(removed), Is.False);
        });
    }

    [Test]
    public async Task A_name_belongs_to_one_content()
    {
        var name = Own("taken.example");
        await Assign(await NewPage(), (name, "en-US"));
        var other = await NewPage();
        var updated = await Assign(other, (name, "en-US"));
        Assert.Multiple(async () =>
        {
            Assert.That(updated, Is.EqualTo(DomainOperationStatus.ConflictingDomainName));
            Assert.That(await NamesOf(other), Is.Empty);
        });
    }

    [Test]
    public async Task A_domain_needs_a_language_of_the_site()
    {
        var updated = await Assign(await NewPage(), knownLanguages: false, (Own("x.example"), "ja-JP"));
        Assert.That(updated, Is.EqualTo(DomainOperationStatus.LanguageNotFound));
    }

    [Test]
    public async Task The_language_of_a_branch_is_a_wildcard_that_is_not_among_the_domains()
    {
        var page = await NewPage();
        await Language("de-DE");
        await Domains.UpdateDomainsAsync(page.Key, new DomainsUpdateModel { DefaultIsoCode = "de-DE", Domains = [] });
        var assigned = (await Domains.GetAssignedDomainsAsync(page.Key, includeWildcards: true)).Single();
        Assert.Multiple(async () =>
        {
            Assert.That((assigned.IsWildcard, assigned.LanguageIsoCode), Is.EqualTo((true, "de-DE")));
            Assert.That(await NamesOf(page), Is.Empty);
        });
    }

    [Test]
    public async Task A_domain_takes_on_another_language()
    {
        var page = await NewPage();
        var name = Own("language.example");
        await Assign(page, (name, "en-US"));
        await Assign(page, (name, "de-DE"));
        Assert.That(Domains.GetByName(name)!.LanguageIsoCode, Is.EqualTo("de-DE"));
    }

    [Test]
    public async Task A_second_domain_of_the_same_name_is_refused_whoever_saves_it()
    {
        var name = Own("double.example");
        await Assign(await NewPage(), (name, "en-US"));
        Assert.That(() => Save(new UmbracoDomain(name)), Throws.TypeOf<DuplicateNameException>());
    }

    [Test]
    public void A_domain_of_content_that_does_not_exist_is_refused() => Assert.That(
        () => Save(new UmbracoDomain(Own("nowhere.example")) { RootContentId = 987_654 }),
        Throws.TypeOf<InvalidOperationException>().With.Message.Contains("987654"));

    [Test]
    public async Task Each_notification_comes_once_and_the_last_after_the_commit()
    {
        var page = await NewPage();
        Site.Notifications.Clear();
        await Assign(page, (Own("notified.example"), "en-US"));
        var entries = Site.Notifications.Entries.Where(entry => entry.Name.StartsWith("Domain", StringComparison.Ordinal));
        Assert.That(
            entries.Select(entry => (entry.Name, entry.InsideScope)),
            Is.EqualTo(new[] { ("DomainSaving", true), ("DomainSaved", false), ("DomainCacheRefresher", false) }));
    }

#pragma warning disable CS0618 // The way that packages still save a single domain.
    private void Save(IDomain domain) => Domains.Save(domain);
#pragma warning restore CS0618

    private async Task<IContent> NewPage()
    {
        var type = new ContentType(Site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = Own("page"), Name = Own("Page"), AllowedAsRoot = true };
        await Site.Get<IContentTypeService>().CreateAsync(type, User);
        var contents = Site.Get<IContentService>();
        var page = contents.Create(Own("Page"), Constants.System.Root, type.Alias);
        contents.Save(page);
        return page;
    }

    private Task<DomainOperationStatus> Assign(IContent page, params (string Name, string IsoCode)[] domains) =>
        Assign(page, knownLanguages: true, domains);

    private async Task<DomainOperationStatus> Assign(IContent page, bool knownLanguages, params (string Name, string IsoCode)[] domains)
    {
        foreach (var (_, isoCode) in domains.Where(_ => knownLanguages))
        {
            await Language(isoCode);
        }

        var model = new DomainsUpdateModel
        {
            Domains = domains.Select(domain => new DomainModel { DomainName = domain.Name, IsoCode = domain.IsoCode }),
        };
        model.Domains = model.Domains.ToList();
        return (await Domains.UpdateDomainsAsync(page.Key, model)).Status;
    }

    private async Task<IEnumerable<string>> NamesOf(IContent page) =>
        (await Domains.GetAssignedDomainsAsync(page.Key, includeWildcards: false)).Select(domain => domain.DomainName);
}
