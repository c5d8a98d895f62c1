using System.Data;
using Umbraco.Cms.Core;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

/// <summary>Aliases of document types and of their properties.</summary>
public class TypeAliasTests : TypesFixture
{
    [Test]
    public async Task An_alias_belongs_to_one_document_type_whatever_its_case()
    {
        await ADocumentType("uniqueType").Save();

        Assert.That(
            async () => await ADocumentType("UNIQUEType").Save(),
            Throws.TypeOf<DuplicateNameException>().With.Message.EqualTo("An item with the alias UNIQUEType already exists"));
    }

    [Test]
    public async Task A_type_cannot_take_the_alias_of_another_one_later()
    {
        await ADocumentType("takenAlias").Save();
        var other = await ADocumentType("otherAlias").Save();
        other.Alias = "takenAlias";

        Assert.That(async () => await Types.UpdateAsync(other, Editor), Throws.TypeOf<DuplicateNameException>());
        Assert.That(Reload(other).Alias, Is.EqualTo("otherAlias"));
    }

    [Test]
    public void A_type_needs_an_alias() => Assert.That(
        async () => await ADocumentType("???").Save(),
        Throws.InvalidOperationException.With.Message.Contains("cannot have an empty Alias"));

    [Test]
    public async Task A_property_needs_an_alias()
    {
        var type = ADocumentType("emptyPropertyAlias").WithText("???");

        Assert.That(
            async () => await type.Save(),
            Throws.InvalidOperationException.With.Message.Contains("Property Type '???' cannot have an empty Alias"));
        Assert.That(Types.Get("emptyPropertyAlias"), Is.Null);
        await Task.CompletedTask;
    }

    [Test]
    public async Task Aliases_and_ids_can_be_asked_for_by_kind_of_type()
    {
        var type = await ADocumentType("aliasedType").WithText("aliasedProperty").Save();

        Assert.Multiple(() =>
        {
            Assert.That(Types.GetAllContentTypeAliases(Constants.ObjectTypes.DocumentType), Does.Contain("aliasedType"));
            Assert.That(Types.GetAllContentTypeAliases(Constants.ObjectTypes.DocumentType), Does.Not.Contain(Constants.Conventions.MediaTypes.Image));
            Assert.That(Types.GetAllContentTypeAliases(), Does.Contain(Constants.Conventions.MediaTypes.Image));
            Assert.That(Types.GetAllContentTypeIds(["aliasedType"]), Is.EqualTo(new[] { type.Id }));
            Assert.That(Types.GetAllContentTypeIds([]), Is.Empty);
            Assert.That(Types.GetAllPropertyTypeAliases(), Does.Contain("aliasedProperty"));
        });
    }

    [Test]
    public async Task A_renamed_type_is_found_by_its_new_alias_only()
    {
        var type = await ADocumentType("oldAlias").Save();
        type.Alias = "newAlias";
        type.Name = "New name";
        await Update(type);

        Assert.That(Types.Get("oldAlias"), Is.Null);
        Assert.That(Types.Get("newAlias")!.Name, Is.EqualTo("New name"));
    }
}
