using System.Reflection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>The models are kept by hand: this holds them against the types that editors work with.</summary>
public sealed class ModelTests
{
    private static readonly IReadOnlyList<Type> _models =
        [.. typeof(Home).Assembly.GetTypes().Where(type => type.GetCustomAttribute<PublishedModelAttribute>() is not null)];

    private static IEnumerable<IContentType> ContentTypes =>
        WebsiteSite.Site.Get<IContentTypeService>().GetAll().Where(type => type.IsElement || type.AllowedTemplates?.Any() == true);

    [Test]
    public void Every_type_has_a_model_and_every_model_a_type() =>
        Assert.That(_models.Select(Alias), Is.EquivalentTo(ContentTypes.Select(type => type.Alias)));

    [Test]
    public void A_model_has_the_properties_of_its_type() => Assert.Multiple(() =>
    {
        foreach (var type in ContentTypes)
        {
            Assert.That(
                Properties(Model(type.Alias)).Select(property => property.Name),
                Is.EquivalentTo(type.CompositionPropertyTypes.Select(property => Pascal(property.Alias))),
                type.Alias);
        }
    });

    [Test]
    public void A_property_of_a_model_holds_what_its_editor_gives() => Assert.Multiple(() =>
    {
        var published = WebsiteSite.Site.Get<IPublishedContentTypeCache>();
        foreach (var model in _models)
        {
            var type = published.Get(model.IsSubclassOf(typeof(PublishedContentModel)) ? PublishedItemType.Content : PublishedItemType.Element, Alias(model));
            foreach (var property in Properties(model))
            {
                var given = type.GetPropertyType(char.ToLowerInvariant(property.Name[0]) + property.Name[1..])!.ModelClrType;
                Assert.That(Plain(given).IsAssignableTo(Plain(property.PropertyType)), $"{Alias(model)}.{property.Name} is {property.PropertyType}, its editor gives {given}");
            }
        }
    });

    [Test]
    public void Editors_read_German_names_and_descriptions() => Assert.Multiple(() =>
    {
        foreach (var type in WebsiteSite.Site.Get<IContentTypeService>().GetAll())
        {
            Assert.That(type.Description, Is.Not.Empty, type.Alias);
            Assert.That(type.Icon, Does.StartWith("icon-"), type.Alias);
        }
    });

    private static Type Model(string alias) => _models.Single(model => Alias(model) == alias);

    private static string Alias(Type model) => model.GetCustomAttribute<PublishedModelAttribute>()!.ContentTypeAlias;

    private static IEnumerable<PropertyInfo> Properties(Type model) => model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string Pascal(string alias) => char.ToUpperInvariant(alias[0]) + alias[1..];
}
