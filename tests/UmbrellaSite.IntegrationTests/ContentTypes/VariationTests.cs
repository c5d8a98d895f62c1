using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

/// <summary>Types in use that begin or cease to vary by culture. en-US is the default language of a fresh site.</summary>
public class VariationTests : TypesFixture
{
    private const string Default = "en-US";
    private const string Other = "de-DE";

    [OneTimeSetUp]
    public async Task AddALanguage() =>
        await Site.Get<ILanguageService>().CreateAsync(new Language(Other, "German"), Editor);

    [Test]
    public async Task Content_of_a_type_that_begins_to_vary_has_its_name_in_the_default_language()
    {
        var type = await ADocumentType("gainsCulture").WithText("title").Save();
        var document = APublishedDocument(type, ("title", "Kept"));

        type.Variations = ContentVariation.Culture;
        await Update(type);

        document = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(document.GetCultureName(Default), Is.EqualTo("Page of gainsCulture"));
            Assert.That(document.IsCulturePublished(Default), Is.True);
            Assert.That(document.IsCultureEdited(Default), Is.False);
            Assert.That(document.GetCultureName(Other), Is.Null);
            Assert.That(document.GetValue<string>("title"), Is.EqualTo("Kept"));
        });
    }

    [Test]
    public async Task Content_of_a_type_that_ceases_to_vary_keeps_the_name_of_the_default_language()
    {
        var type = await ADocumentType("losesCulture").VaryingByCulture().Save();
        var document = AVaryingDocument(type, publish: true);

        type.Variations = ContentVariation.Nothing;
        await Update(type);

        document = Reload(document);
        Assert.That(document.Name, Is.EqualTo("losesCulture in English"));
        Assert.That(document.Published, Is.True);
        Assert.That(document.CultureInfos, Is.Null.Or.Empty);
    }

    [Test]
    public async Task The_value_of_a_property_that_begins_to_vary_becomes_that_of_the_default_language()
    {
        var type = await ADocumentType("propertyGains").VaryingByCulture().WithText("title").Save();
        var document = AVaryingDocument(type, publish: true, ("title", null, "Invariant"));

        type.PropertyTypes.Single().Variations = ContentVariation.Culture;
        await Update(type);

        document = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(document.GetValue<string>("title", Default), Is.EqualTo("Invariant"));
            Assert.That(document.GetValue<string>("title", Default, published: true), Is.EqualTo("Invariant"));
            Assert.That(document.GetValue("title", Other), Is.Null);
            Assert.That(document.Edited, Is.False);
            Assert.That(InvariantValuesOf(type.PropertyTypes.Single()), Is.Zero);
        });
    }

    [Test]
    public async Task The_value_of_the_default_language_becomes_that_of_a_property_that_ceases_to_vary()
    {
        var type = await ADocumentType("propertyLoses").VaryingByCulture().WithText("title", ContentVariation.Culture).Save();
        var document = AVaryingDocument(type, publish: true, ("title", Default, "English"), ("title", Other, "German"));

        type.PropertyTypes.Single().Variations = ContentVariation.Nothing;
        await Update(type);

        document = Reload(document);
        Assert.That(document.GetValue<string>("title"), Is.EqualTo("English"));
        Assert.That(document.GetValue<string>("title", published: true), Is.EqualTo("English"));
        Assert.That(document.Edited, Is.False);
    }

    [Test]
    public async Task Values_in_other_languages_return_when_the_property_varies_again()
    {
        var type = await ADocumentType("propertyReturns").VaryingByCulture().WithText("title", ContentVariation.Culture).Save();
        var document = AVaryingDocument(type, publish: false, ("title", Default, "English"), ("title", Other, "German"));

        type.PropertyTypes.Single().Variations = ContentVariation.Nothing;
        await Update(type);
        type.PropertyTypes.Single().Variations = ContentVariation.Culture;
        await Update(type);

        Assert.That(Reload(document).GetValue<string>("title", Default), Is.EqualTo("English"));
        Assert.That(Reload(document).GetValue<string>("title", Other), Is.EqualTo("German"));
    }

    [Test]
    public async Task A_type_that_ceases_to_vary_takes_its_properties_with_it()
    {
        var type = await ADocumentType("narrowed").VaryingByCulture().WithText("title", ContentVariation.Culture).Save();
        var document = AVaryingDocument(type, publish: true, ("title", Default, "English"), ("title", Other, "German"));

        type.Variations = ContentVariation.Nothing;
        await Update(type);

        Assert.That(Reload(type).PropertyTypes.Single().Variations, Is.EqualTo(ContentVariation.Nothing));
        Assert.That(Reload(document).GetValue<string>("title"), Is.EqualTo("English"));
    }

    [Test]
    public async Task A_new_property_cannot_vary_more_than_its_type()
    {
        var type = ADocumentType("tooVaried").WithText("title", ContentVariation.Culture);

        Assert.That(
            async () => await type.Save(),
            Throws.InvalidOperationException.With.Message.EqualTo(
                "The property title cannot have variations of Culture with the content type variations of Nothing"));
        await Task.CompletedTask;
    }

    [Test]
    public async Task An_unpublished_change_is_still_one_after_the_property_begins_to_vary()
    {
        var type = await ADocumentType("editedGains").VaryingByCulture().WithText("title").Save();
        var document = AVaryingDocument(type, publish: true, ("title", null, "Published"));
        document.SetValue("title", "Draft");
        Content.Save(document);

        type.PropertyTypes.Single().Variations = ContentVariation.Culture;
        await Update(type);

        document = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(document.Edited, Is.True);
            Assert.That(document.IsCultureEdited(Default), Is.True);
            Assert.That(document.GetValue<string>("title", Default), Is.EqualTo("Draft"));
            Assert.That(document.GetValue<string>("title", Default, published: true), Is.EqualTo("Published"));
        });
    }

    [Test]
    public async Task A_change_in_another_language_is_none_after_the_property_ceases_to_vary()
    {
        var type = await ADocumentType("editedLoses").VaryingByCulture().WithText("title", ContentVariation.Culture).Save();
        var document = AVaryingDocument(type, publish: true, ("title", Default, "English"), ("title", Other, "German"));
        document.SetValue("title", "Changed", Other);
        Content.Save(document);
        Assert.That(Reload(document).IsCultureEdited(Other), Is.True);

        type.PropertyTypes.Single().Variations = ContentVariation.Nothing;
        await Update(type);

        Assert.That(Reload(document).IsCultureEdited(Other), Is.False);
        Assert.That(Reload(document).Edited, Is.False);
    }

    [Test]
    public async Task Values_of_compositions_follow_when_the_type_begins_to_vary()
    {
        var seo = await ADocumentType("varyingSeo").VaryingByCulture().WithText("seoTitle", ContentVariation.Culture).Save();
        var page = await ADocumentType("pageGains").ComposedOf(seo).Save();
        var document = ADocument(page, ("seoTitle", "Invariant"));

        page.Variations = ContentVariation.Culture;
        await Update(page);

        Assert.That(Reload(document).GetValue<string>("seoTitle", Default), Is.EqualTo("Invariant"));
    }

    [Test]
    public async Task A_composition_that_changes_leaves_users_alone_that_do_not_vary()
    {
        var seo = await ADocumentType("changingSeo").VaryingByCulture().WithText("seoTitle").Save();
        var varying = await ADocumentType("varyingUser").VaryingByCulture().ComposedOf(seo).Save();
        var plain = await ADocumentType("plainUser").ComposedOf(seo).Save();
        var varyingDocument = AVaryingDocument(varying, publish: false, ("seoTitle", null, "Moves"));
        var plainDocument = ADocument(plain, ("seoTitle", "Stays"));

        seo.PropertyTypes.Single().Variations = ContentVariation.Culture;
        await Update(seo);

        Assert.That(Reload(varyingDocument).GetValue<string>("seoTitle", Default), Is.EqualTo("Moves"));
        Assert.That(Reload(plainDocument).GetValue<string>("seoTitle"), Is.EqualTo("Stays"));
    }

    [Test]
    public async Task Tags_follow_their_property()
    {
        var tags = new PropertyType(
            Site.Get<IShortStringHelper>(), Constants.PropertyEditors.Aliases.Tags, ValueStorageType.Ntext, "topics")
        {
            Name = "Topics",
            DataTypeId = Constants.DataTypes.Tags,
        };
        var type = await ADocumentType("taggedType").VaryingByCulture().With(type => type.AddPropertyType(tags)).Save();
        AVaryingDocument(type, publish: true, ("topics", null, "[\"health\",\"help\"]"));
        Assert.That(Tagged(null), Is.EquivalentTo(new[] { "health", "help" }));

        type.PropertyTypes.Single().Variations = ContentVariation.Culture;
        await Update(type);

        Assert.That(Tagged(Default), Is.EquivalentTo(new[] { "health", "help" }));
        Assert.That(Tagged(null), Is.Empty);
    }

    [Test]
    public async Task Redirects_are_forgotten_when_the_type_changes_how_it_varies()
    {
        var type = await ADocumentType("redirectedType").Save();
        var document = APublishedDocument(type);
        var redirects = Site.Get<IRedirectUrlService>();
        redirects.Register("/old-address", document.Key);
        Assert.That(redirects.GetContentRedirectUrls(document.Key), Is.Not.Empty);

        type.Variations = ContentVariation.Culture;
        await Update(type);

        Assert.That(redirects.GetContentRedirectUrls(document.Key), Is.Empty);
    }

    [Test]
    public async Task A_type_that_varies_again_takes_the_present_name_and_not_an_old_one()
    {
        var type = await ADocumentType("returnsToCulture").VaryingByCulture().Save();
        var document = AVaryingDocument(type, publish: false);
        type.Variations = ContentVariation.Nothing;
        await Update(type);
        document = Reload(document);
        document.Name = "Present name";
        Content.Save(document);

        type.Variations = ContentVariation.Culture;
        await Update(type);

        Assert.That(Reload(document).GetCultureName(Default), Is.EqualTo("Present name"));
    }

    [Test]
    public async Task Values_by_segment_move_with_their_segment()
    {
        var type = await ADocumentType("segmentedType")
            .With(type => type.Variations = ContentVariation.CultureAndSegment)
            .WithText("title", ContentVariation.Segment)
            .Save();
        var document = AVaryingDocument(type, publish: false, ("title", null, "For all"));
        document.SetValue("title", "For members", segment: "members");
        Content.Save(document);

        type.PropertyTypes.Single().Variations = ContentVariation.CultureAndSegment;
        await Update(type);

        Assert.That(Reload(document).GetValue<string>("title", Default), Is.EqualTo("For all"));
        Assert.That(Reload(document).GetValue<string>("title", Default, "members"), Is.EqualTo("For members"));
    }

    private IContent AVaryingDocument(IContentType type, bool publish, params (string Alias, string? Culture, string Value)[] values)
    {
        var document = Content.Create($"{type.Alias} in English", Constants.System.Root, type.Alias);
        document.SetCultureName($"{type.Alias} in English", Default);
        document.SetCultureName($"{type.Alias} in German", Other);
        foreach (var (alias, culture, value) in values)
        {
            document.SetValue(alias, value, culture);
        }

        Assert.That(Content.Save(document).Success, Is.True);
        if (publish)
        {
            Assert.That(Content.Publish(document, [Default, Other]).Success, Is.True);
        }

        return Reload(document);
    }

    private int InvariantValuesOf(IPropertyType property) => Count($"""
        SELECT COUNT(*) FROM "umbracoPropertyData" WHERE "propertyTypeId" = {property.Id} AND "languageId" IS NULL
        """);

    private List<string> Tagged(string? culture)
    {
        var language = culture is null ? -1 : Site.Get<ILanguageService>().GetAsync(culture).Result!.Id;
        using var scope = Site.Scope();
        return ((IDatabaseScope)scope).Database.Query(
            $"""
            SELECT DISTINCT t."tag" FROM "cmsTags" t JOIN "cmsTagRelationship" r ON r."tagId" = t."id"
            WHERE COALESCE(t."languageId", -1) = {language}
            """,
            row => row.String(0));
    }
}
