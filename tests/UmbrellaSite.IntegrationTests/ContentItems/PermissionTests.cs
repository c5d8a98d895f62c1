using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class PermissionTests : ContentTests
{
    private const int Writers = 2;
    private const int Editors = 3;

    [Test]
    public void A_permission_is_given_to_a_group()
    {
        var document = Saved("Permitted");
        Documents.SetPermission(document, "Umb.Document.Publish", [Writers]);
        Assert.That(PermissionsOf(document, Writers), Is.EqualTo(new[] { "Umb.Document.Publish" }));
    }

    [Test]
    public void Giving_a_permission_twice_keeps_it_once()
    {
        var document = Saved("Permitted twice");
        Documents.SetPermission(document, "Umb.Document.Publish", [Writers]);
        Documents.SetPermission(document, "Umb.Document.Publish", [Writers, Editors]);
        Assert.That(PermissionsOf(document, Writers), Is.EqualTo(new[] { "Umb.Document.Publish" }));
        Assert.That(PermissionsOf(document, Editors), Is.EqualTo(new[] { "Umb.Document.Publish" }));
    }

    [Test]
    public void A_set_of_permissions_replaces_those_before()
    {
        var document = Saved("Replaced permissions");
        Documents.SetPermission(document, "Umb.Document.Publish", [Writers]);
        var permissions = new EntityPermissionCollection(
        [
            new EntityPermission(Editors, document.Id, new HashSet<string> { "Umb.Document.Read", "Umb.Document.Update" }),
        ]);
        Documents.SetPermissions(new EntityPermissionSet(document.Id, permissions));
        Assert.That(PermissionsOf(document, Writers), Is.Empty);
        Assert.That(PermissionsOf(document, Editors), Is.EquivalentTo(new[] { "Umb.Document.Read", "Umb.Document.Update" }));
    }

    [Test]
    public void A_copy_has_the_permissions_of_its_original()
    {
        var document = Saved("Copied permissions");
        Documents.SetPermission(document, "Umb.Document.Read", [Writers]);
        var copy = Documents.Copy(document, Constants.System.Root, relateToOriginal: false)!;
        Assert.That(PermissionsOf(copy, Writers), Is.EqualTo(new[] { "Umb.Document.Read" }));
    }

    [Test]
    public void A_document_without_permissions_of_its_own_has_none() =>
        Assert.That(Documents.GetPermissions(Saved("Plain")), Is.Empty);

    private static IEnumerable<string> PermissionsOf(IContent document, int groupId) => Documents.GetPermissions(document)
        .Where(permission => permission.UserGroupId == groupId)
        .SelectMany(permission => permission.AssignedPermissions);
}
