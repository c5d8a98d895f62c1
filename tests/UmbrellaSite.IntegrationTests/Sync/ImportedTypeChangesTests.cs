using System.Xml.Linq;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Files of types that change after a first import.</summary>
[TestFixture]
internal sealed class ImportedTypeChangesTests : ImportedChangesFixture
{
    [Test]
    public async Task A_type_deleted_by_its_alias_stays_when_another_file_brings_it_again()
    {
        Files.Empty("ContentTypes/old-page.config", Guid.NewGuid(), "page", "Delete");

        Assert.That(await ImportAsync(), Is.Empty);
        Assert.That(Site.Get<IContentTypeService>().Get("page"), Is.Not.Null);
    }

    [Test]
    public async Task A_property_that_the_file_no_longer_lists_is_removed()
    {
        Files.Change("ContentTypes/page.config", type => type.Descendants("GenericProperty").Single(property => property.Element("Alias")!.Value == "text").Remove());

        await ImportAsync();

        Assert.That(Site.Get<IContentTypeService>().Get("page")!.PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "title" }));
        Assert.That(Documents.GetById(Home)!.GetValue("title"), Is.EqualTo("Home"));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_property_moves_to_another_tab_and_the_empty_one_goes()
    {
        Files.Change("ContentTypes/page.config", type =>
        {
            foreach (var tab in type.Descendants("Tab").Where(tab => tab.Attribute("Alias") is not null))
            {
                tab.SetAttributeValue("Alias", "details");
            }

            var listed = type.Element("Tabs")!.Element("Tab")!;
            listed.Element("Key")!.Value = Guid.NewGuid().ToString();
            listed.Element("Alias")!.Value = "details";
            listed.Element("Caption")!.Value = "Details";
        });

        await ImportAsync();

        var groups = Site.Get<IContentTypeService>().Get("page")!.PropertyGroups;
        Assert.That(groups.Select(group => group.Alias), Is.EqualTo(new[] { "details" }));
        Assert.That(groups.Single().PropertyTypes!.Select(property => property.Alias), Is.EquivalentTo(new[] { "title", "text" }));
        Assert.That((await ImportAsync()).SelectMany(change => change.Details), Is.Empty);
    }

    [Test]
    public async Task A_tab_gets_another_alias()
    {
        Files.Change("ContentTypes/page.config", type =>
        {
            foreach (var tab in type.Descendants("Tab").Where(tab => tab.Attribute("Alias") is not null))
            {
                tab.SetAttributeValue("Alias", "main");
            }

            type.Element("Tabs")!.Element("Tab")!.Element("Alias")!.Value = "main";
        });

        await ImportAsync();

        Assert.That(Site.Get<IContentTypeService>().Get("page")!.PropertyGroups.Single().PropertyTypes, Has.Count.EqualTo(2));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task Types_that_allow_each_other_and_themselves_find_each_other()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        var both = $"<ContentType Key=\"{two}\">two</ContentType><ContentType Key=\"{one}\">one</ContentType>";
        Files.ContentType("one", one, structure: both);
        Files.ContentType("two", two, structure: both);

        await ImportAsync();

        Assert.That(Site.Get<IContentTypeService>().Get(one)!.AllowedContentTypes!.OrderBy(allowed => allowed.SortOrder).Select(allowed => allowed.Key), Is.EqualTo(new[] { two, one }));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_property_moves_into_a_composition_and_back()
    {
        var shared = Guid.NewGuid();
        var before = File.ReadAllText(Files.PathOf("ContentTypes/page.config"));
        Files.ContentType("shared", shared, properties: ["title"]);
        Files.Change("ContentTypes/page.config", type =>
        {
            type.Descendants("GenericProperty").Single(property => property.Element("Alias")!.Value == "title").Remove();
            type.Element("Info")!.Element("Compositions")!.Add(new XElement("Composition", new XAttribute("Key", shared), "shared"));
        });
        await ImportAsync();
        Assert.That(Site.Get<IContentTypeService>().Get("page")!.PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "text" }));
        Assert.That(Site.Get<IContentTypeService>().Get("page")!.CompositionPropertyTypes.Select(property => property.Alias), Does.Contain("title"));
        Files.Add("ContentTypes/page.config", before);

        await ImportAsync();

        Assert.That(Site.Get<IContentTypeService>().Get("page")!.PropertyTypes.Select(property => property.Alias), Is.EquivalentTo(new[] { "title", "text" }));
        Assert.That(Site.Get<IContentTypeService>().Get("page")!.ContentTypeComposition, Is.Empty);
    }

    [Test]
    public async Task A_type_moves_into_a_folder()
    {
        Files.Change("ContentTypes/page.config", type => type.Element("Info")!.Element("Compositions")!.AddBeforeSelf(new XElement("Folder", "Pages/Simple+ones")));

        await ImportAsync();

        var type = Site.Get<IContentTypeService>().Get("page")!;
        Assert.That((await Site.Get<IContentTypeContainerService>().GetParentAsync(type))!.Name, Is.EqualTo("Simple ones"));
        Assert.That(type.Level, Is.EqualTo(3));
        Assert.That(await ImportAsync(), Is.Empty);
    }
}
