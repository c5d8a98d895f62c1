using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class CompositionTests : TypesFixture
{
    [Test]
    public async Task A_type_has_the_properties_and_groups_of_its_compositions()
    {
        var seo = await ADocumentType("seoComposition").WithText("seoTitle", group: "seo").Save();
        var page = await ADocumentType("composedPage").ComposedOf(seo).WithText("title").Save();

        Assert.Multiple(() =>
        {
            Assert.That(page.PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "title" }));
            Assert.That(page.CompositionPropertyTypes.Select(property => property.Alias), Is.EquivalentTo(new[] { "seoTitle", "title" }));
            Assert.That(page.CompositionPropertyGroups.Select(group => group.Alias), Is.EquivalentTo(new[] { "seo", "content" }));
            Assert.That(Types.GetMany(seo.Id).Single().ContentTypeComposition, Is.Empty);
        });
    }

    [Test]
    public async Task Compositions_may_be_composed_themselves()
    {
        var inner = await ADocumentType("innerComposition").WithText("inner").Save();
        var outer = await ADocumentType("outerComposition").ComposedOf(inner).WithText("outer").Save();
        var page = await ADocumentType("deepPage").ComposedOf(outer).Save();

        Assert.That(page.CompositionPropertyTypes.Select(property => property.Alias), Is.EquivalentTo(new[] { "inner", "outer" }));
        Assert.That(page.CompositionIds(), Is.EquivalentTo(new[] { inner.Id, outer.Id }));
    }

    [Test]
    public async Task A_composition_added_to_a_type_in_use_gives_its_content_new_properties()
    {
        var page = await ADocumentType("laterComposed").WithText("title").Save();
        var document = APublishedDocument(page, ("title", "Kept"));
        var seo = await ADocumentType("addedComposition").WithText("seoTitle").Save();

        page.AddContentType(seo);
        await Update(page);

        document = Reload(document);
        Assert.That(document.GetValue<string>("title"), Is.EqualTo("Kept"));
        Assert.That(document.GetValue("seoTitle"), Is.Null);
        document.SetValue("seoTitle", "New");
        Content.Save(document);
        Assert.That(Reload(document).GetValue<string>("seoTitle"), Is.EqualTo("New"));
    }

    [Test]
    public async Task A_property_added_to_a_composition_appears_in_content_of_its_users()
    {
        var seo = await ADocumentType("growingComposition").WithText("seoTitle").Save();
        var page = await ADocumentType("userOfGrowing").ComposedOf(seo).Save();
        var document = ADocument(page);

        seo.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "seoText"), "content", "content");
        await Update(seo);

        Assert.That(Reload(document).Properties.Select(property => property.Alias), Is.EquivalentTo(new[] { "seoTitle", "seoText" }));
    }

    [Test]
    public async Task Removing_a_composition_deletes_the_values_of_its_former_users_only()
    {
        var seo = await ADocumentType("removedComposition").WithText("seoTitle").Save();
        var leaving = await ADocumentType("leavingType").ComposedOf(seo).Save();
        var staying = await ADocumentType("stayingType").ComposedOf(seo).Save();
        var left = ADocument(leaving, ("seoTitle", "Goes"));
        var stayed = ADocument(staying, ("seoTitle", "Stays"));

        leaving.RemoveContentType(seo.Alias);
        await Update(leaving);

        Assert.Multiple(() =>
        {
            Assert.That(Reload(left).Properties, Is.Empty);
            Assert.That(Reload(stayed).GetValue<string>("seoTitle"), Is.EqualTo("Stays"));
            Assert.That(StoredValuesOf(seo.PropertyTypes.Single().Id), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_composition_with_a_property_that_the_type_has_is_refused()
    {
        var seo = await ADocumentType("clashingComposition").WithText("title").Save();
        var page = await ADocumentType("clashingPage").WithText("title").Save();

        Assert.That(
            () => page.AddContentType(seo),
            Throws.TypeOf<InvalidCompositionException>().With.Property("PropertyTypeAliases").EqualTo(new[] { "title" }));
    }

    [Test]
    public async Task A_property_that_a_user_of_the_composition_has_already_is_refused()
    {
        var seo = await ADocumentType("laterClashing").Save();
        await ADocumentType("userOfLaterClashing").ComposedOf(seo).WithText("title").Save();
        seo.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "title"), "content", "content");

        Assert.That(async () => await Types.UpdateAsync(seo, Editor), Throws.TypeOf<InvalidCompositionException>());
        Assert.That(Reload(seo).PropertyTypes, Is.Empty);
    }

    [Test]
    public async Task A_group_and_a_tab_of_one_alias_do_not_go_together()
    {
        var tabbed = await ADocumentType("tabbedComposition").WithText("seoTitle", group: "meta")
            .With(type => type.PropertyGroups["meta"].Type = PropertyGroupType.Tab).Save();
        var grouped = ADocumentType("groupedPage").ComposedOf(tabbed).WithText("title", group: "meta").Build();

        var validated = Types.ValidateComposition(grouped);

        Assert.That(validated.Success, Is.False);
        Assert.That(validated.Exception, Is.TypeOf<InvalidCompositionException>().With.Property("PropertyGroupAliases").EqualTo(new[] { "meta" }));
    }

    [Test]
    public async Task The_users_of_a_composition_are_known()
    {
        var seo = await ADocumentType("knownComposition").Save();
        var first = await ADocumentType("firstUser").ComposedOf(seo).Save();
        var second = await ADocumentType("secondUser").ComposedOf(seo).Save();

        Assert.That(Types.GetComposedOf(seo.Id).Select(type => type.Id), Is.EquivalentTo(new[] { first.Id, second.Id }));
    }

    [Test]
    public async Task Properties_of_a_composition_vary_only_as_far_as_the_type_does()
    {
        var seo = await ADocumentType("varyingComposition").VaryingByCulture().WithText("seoTitle", ContentVariation.Culture).Save();
        var page = await ADocumentType("invariantUser").ComposedOf(seo).Save();

        Assert.That(page.CompositionPropertyTypes.Single().Variations, Is.EqualTo(ContentVariation.Nothing));
        Assert.That(page.GetOriginalComposedPropertyTypes().Single().Variations, Is.EqualTo(ContentVariation.Culture));
    }
}
