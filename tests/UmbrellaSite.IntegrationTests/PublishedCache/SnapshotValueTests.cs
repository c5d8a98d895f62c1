using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.PublishedCache;

/// <summary>Values of published documents, and what becomes of them when their type changes.</summary>
[TestFixture]
internal sealed class SnapshotValueTests : SnapshotFixture
{
    [Test]
    public void A_long_text_comes_back_letter_by_letter()
    {
        var text = string.Concat(Enumerable.Repeat("Größe ≠ Maß 🙂 ", 300));
        var document = Site.Published("Long text", values: ("text", text));
        Assert.Multiple(() =>
        {
            Assert.That(Text(document), Is.EqualTo(text));
            Assert.That(Cache.GetById(document.Key)!.GetProperty("text")!.HasValue(), Is.True);
            Assert.That(Cache.GetById(document.Key)!.GetProperty("text")!.GetSourceValue(), Is.EqualTo(text));
        });
    }

    [Test]
    public void An_empty_property_has_no_value()
    {
        var document = Site.Published("Empty");
        Assert.That(Cache.GetById(document.Key)!.GetProperty("text")!.HasValue(), Is.False);
    }

    [Test]
    public void Documents_of_a_type_are_found()
    {
        Site.Type("rareType");
        var documents = (int[])[Site.Published("Rare 1", type: "rareType").Id, Site.Published("Rare 2", type: "rareType").Id];
        var type = Cache.GetById(documents[0])!.ContentType;
        Assert.That(Site.Get<IDocumentCacheService>().GetByContentType(type).Select(found => found.Id), Is.EquivalentTo(documents));
    }

    [Test]
    public void A_property_added_to_the_type_is_there_at_once()
    {
        var type = Site.Type("growingType");
        var document = Site.Published("Growing", type: "growingType");
        Assert.That(Cache.GetById(document.Key)!.GetProperty("added"), Is.Null);
        type.AddPropertyType(Site.Property("added"), "content", "Content");
        Site.Get<IContentTypeService>().Save(type);
        Assert.That(Cache.GetById(document.Key)!.GetProperty("added"), Is.Not.Null);
    }

    [Test]
    public void A_property_with_another_alias_keeps_its_values()
    {
        var type = Site.Type("renamingType");
        var document = Site.Published("Renaming", type: "renamingType", values: ("text", "still here"));
        type.PropertyTypes.First(property => property.Alias == "text").Alias = "words";
        Site.Get<IContentTypeService>().Save(type);
        var found = Cache.GetById(document.Key)!;
        Assert.That(found.GetProperty("words")?.GetValue(), Is.EqualTo("still here"));
        Assert.That(found.GetProperty("text"), Is.Null);
    }

    [Test]
    public void A_data_type_with_another_editor_converts_anew()
    {
        var document = Site.Published("Converted", values: ("text", "plain"));
        Assert.That(Text(document), Is.EqualTo("plain"));
        var before = Cache.GetById(document.Key);
        var dataType = Site.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextareaGuid).GetAwaiter().GetResult()!;
        Site.Get<IDataTypeService>().UpdateAsync(dataType, Constants.Security.SuperUserKey).GetAwaiter().GetResult();
        Assert.That(Cache.GetById(document.Key), Is.Not.SameAs(before));
        Assert.That(Text(document), Is.EqualTo("plain"));
    }
}
