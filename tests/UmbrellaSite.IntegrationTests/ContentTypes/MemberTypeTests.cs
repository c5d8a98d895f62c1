using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class MemberTypeTests : TypesFixture
{
    private IMemberTypeService MemberTypes => Site.Get<IMemberTypeService>();

    [Test]
    public void A_fresh_site_has_one_member_type() => Assert.That(MemberTypes.GetDefault(), Is.EqualTo("Member"));

    [Test]
    public async Task A_property_keeps_what_members_may_see_and_change_of_it()
    {
        var type = AMemberType("visibleMember", "phone", "note");
        type.SetMemberCanViewProperty("phone", true);
        type.SetMemberCanEditProperty("phone", true);
        type.SetIsSensitiveProperty("note", true);
        await MemberTypes.CreateAsync(type, Editor);

        var read = MemberTypes.Get("visibleMember")!;
        Assert.Multiple(() =>
        {
            Assert.That(read.MemberCanViewProperty("phone"), Is.True);
            Assert.That(read.MemberCanEditProperty("phone"), Is.True);
            Assert.That(read.IsSensitiveProperty("phone"), Is.False);
            Assert.That(read.MemberCanViewProperty("note"), Is.False);
            Assert.That(read.IsSensitiveProperty("note"), Is.True);
        });
    }

    [Test]
    public async Task What_members_may_see_can_change_later()
    {
        var type = AMemberType("changingMember", "phone");
        type.SetMemberCanViewProperty("phone", true);
        await MemberTypes.CreateAsync(type, Editor);

        type.SetMemberCanViewProperty("phone", false);
        type.SetIsSensitiveProperty("phone", true);
        await MemberTypes.UpdateAsync(type, Editor);

        Assert.That(MemberTypes.Get("changingMember")!.MemberCanViewProperty("phone"), Is.False);
        Assert.That(MemberTypes.Get("changingMember")!.IsSensitiveProperty("phone"), Is.True);
    }

    [Test]
    public async Task A_member_type_without_an_icon_gets_that_of_members()
    {
        var type = AMemberType("iconMember");
        type.Icon = null;
        await MemberTypes.CreateAsync(type, Editor);

        Assert.That(MemberTypes.Get("iconMember")!.Icon, Is.EqualTo(Constants.Icons.Member));
    }

    [Test]
    public async Task Deleting_a_member_type_leaves_nothing_of_it()
    {
        var type = AMemberType("deletedMember", "phone");
        await MemberTypes.CreateAsync(type, Editor);

        await MemberTypes.DeleteAsync(type.Key, Editor);

        Assert.That(MemberTypes.Get("deletedMember"), Is.Null);
        Assert.That(Count($"""SELECT COUNT(*) FROM "cmsMemberType" WHERE "NodeId" = {type.Id}"""), Is.Zero);
    }

    private MemberType AMemberType(string alias, params string[] properties)
    {
        var type = new MemberType(Site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias };
        foreach (var property in properties)
        {
            type.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, property), "profile", "Profile");
        }

        return type;
    }
}
