using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Security;

/// <summary>One site for the tests of a class, which keep out of each other's way by the addresses of their users.</summary>
public abstract class UsersFixture
{
    protected static readonly Guid Administrator = Constants.Security.SuperUserKey;

    internal TestSite Site { get; private set; } = null!;

    protected IUserService Users => Site.Get<IUserService>();

    protected IUserGroupService Groups => Site.Get<IUserGroupService>();

    [OneTimeSetUp]
    public async Task StartSite() => Site = await TestSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopSite() => await Site.DisposeAsync();

    protected async Task<UserCreationResult> ANewUser(string name, params Guid[] groups)
    {
        var address = name.ToLowerInvariant().Replace(' ', '.') + "@example.test";
        var created = await Users.CreateAsync(
            Administrator,
            new UserCreateModel
            {
                Name = name,
                Email = address,
                UserName = address,
                UserGroupKeys = groups.Length > 0 ? groups.ToHashSet() : [Constants.Security.EditorGroupKey],
            },
            approveUser: true);
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return created.Result;
    }

    protected async Task<IUser> AUser(string name, params Guid[] groups) =>
        (await Users.GetAsync((await ANewUser(name, groups)).CreatedUser!.Key))!;

    protected async Task<IUserGroup> AGroup(string alias, Action<UserGroup>? fill = null)
    {
        var group = new UserGroup(Site.Get<IShortStringHelper>()) { Alias = alias, Name = "Group " + alias };
        fill?.Invoke(group);
        var created = await Groups.CreateAsync(group, Administrator);
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return (await Groups.GetAsync(group.Key))!;
    }

    /// <summary>A saved document of the type "securedPage", which is made when first needed.</summary>
    protected async Task<IContent> ADocument(string name, IContent? below = null)
    {
        const string alias = "securedPage";
        var types = Site.Get<IContentTypeService>();
        if (types.Get(alias) is null)
        {
            var type = new ContentType(Site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias, AllowedAsRoot = true };
            await types.CreateAsync(type, Administrator);
        }

        var documents = Site.Get<IContentService>();
        var document = documents.Create(name, below?.Id ?? Constants.System.Root, alias);
        Assert.That(documents.Save(document).Success, Is.True);
        return document;
    }
}
