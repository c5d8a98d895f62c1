using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.PublishedCache;

[TestFixture]
internal sealed class MemberCacheTests
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await TestSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void A_member_is_shown_with_what_belongs_to_the_account()
    {
        var members = _site.Get<IMemberService>();
        var member = members.CreateMember("erika", "erika@example.org", "Erika Mustermann", Constants.Security.DefaultMemberTypeAlias);
        members.Save(member);
        var shown = _site.Get<IPublishedMemberCache>().Get(member)!;
        Assert.Multiple(() =>
        {
            Assert.That(shown.Name, Is.EqualTo("Erika Mustermann"));
            Assert.That(shown.Email, Is.EqualTo("erika@example.org"));
            Assert.That(shown.UserName, Is.EqualTo("erika"));
            Assert.That(shown.IsApproved, Is.True);
            Assert.That(shown.GetProperty("Email")?.GetSourceValue(), Is.EqualTo("erika@example.org"));
        });
    }

    [Test]
    public void Types_of_members_are_found_by_alias() =>
        Assert.That(_site.Get<IPublishedMemberCache>().GetContentType("Member").Alias, Is.EqualTo(Constants.Security.DefaultMemberTypeAlias));
}
