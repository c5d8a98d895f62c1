using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class ReferenceTests : ContentTests
{
    private IContentType _type = null!;

    private static IRelationService Relations => Site.Get<IRelationService>();

    [OneTimeSetUp]
    public void AddType()
    {
        Site.MakeCurrent();
        _type = Site.ADocumentType("referring")
            .With("picked", Site.ADataType(Constants.PropertyEditors.Aliases.ContentPicker, ValueStorageType.Nvarchar))
            .With("tags", Constants.DataTypes.Tags)
            .Saved();
    }

    [Test]
    public void A_picked_document_is_known_to_be_used()
    {
        var target = Saved("Picked");
        var source = Picking(target);
        Assert.That(Targets(source), Is.EqualTo(new[] { target.Id }));
    }

    [Test]
    public void Picking_another_document_moves_the_reference()
    {
        var (first, second) = (Saved("Picked first"), Saved("Picked second"));
        var source = Picking(first);
        source.SetValue("picked", second.GetUdi().ToString());
        Documents.Save(source);
        Assert.That(Targets(source), Is.EqualTo(new[] { second.Id }));
    }

    [Test]
    public void Saving_something_else_keeps_the_reference()
    {
        var source = Picking(Saved("Picked and kept"));
        var relation = Relations.GetByParentId(source.Id)!.Single().Id;
        source.Name = "Another name";
        Documents.Save(source);
        Assert.That(Relations.GetByParentId(source.Id)!.Single().Id, Is.EqualTo(relation));
    }

    [Test]
    public void A_published_reference_stays_until_its_successor_is_published()
    {
        var (first, second) = (Saved("Live target"), Saved("Draft target"));
        var source = Picking(first);
        Publish(source);
        source.SetValue("picked", second.GetUdi().ToString());
        Documents.Save(source);
        Assert.That(Targets(source), Is.EquivalentTo(new[] { first.Id, second.Id }));
        Publish(source);
        Assert.That(Targets(source), Is.EqualTo(new[] { second.Id }));
    }

    [Test]
    public void Picking_nothing_any_more_removes_the_reference()
    {
        var source = Picking(Saved("Picked no more"));
        source.SetValue("picked", null);
        Documents.Save(source);
        Assert.That(Targets(source), Is.Empty);
    }

    [Test]
    public void References_are_announced_as_automatic()
    {
        Picking(Saved("Announced"));
        var saved = Site.Notifications.Of<RelationSavedNotification>().Single();
        Assert.That(saved.IsAutomatic, Is.True);
    }

    [Test]
    public void Tags_of_a_published_document_are_found()
    {
        var document = Saved("Tagged", type: _type.Alias);
        document.SetValue("tags", "[\"Depression\",\"Angst\"]");
        Documents.Save(document);
        Publish(document);
        var tags = Site.Get<ITagService>().GetTagsForEntity(document.Id).Select(tag => tag.Text);
        Assert.That(tags, Is.EquivalentTo(new[] { "Depression", "Angst" }));
    }

    [Test]
    public void Tags_of_an_unpublished_document_are_gone()
    {
        var document = Saved("Tagged no more", type: _type.Alias);
        document.SetValue("tags", "[\"Vorbei\"]");
        Documents.Save(document);
        Publish(document);
        Documents.Unpublish(document);
        Assert.That(Site.Get<ITagService>().GetTagsForEntity(document.Id), Is.Empty);
    }

    [Test]
    public void A_tag_that_is_taken_off_is_gone_after_publishing()
    {
        var document = Saved("Tagged twice", type: _type.Alias);
        document.SetValue("tags", "[\"eins\",\"zwei\"]");
        Documents.Save(document);
        Publish(document);
        document.SetValue("tags", "[\"zwei\"]");
        Documents.Save(document);
        Publish(document);
        Assert.That(Site.Get<ITagService>().GetTagsForEntity(document.Id).Select(tag => tag.Text), Is.EqualTo(new[] { "zwei" }));
    }

    private IContent Picking(IContent target)
    {
        var source = New("Refers to " + target.Name, type: _type.Alias);
        source.SetValue("picked", target.GetUdi().ToString());
        Documents.Save(source);
        return source;
    }

    private static IEnumerable<int> Targets(IContent source) =>
        Relations.GetByParentId(source.Id, Constants.Conventions.RelationTypes.RelatedDocumentAlias)!.Select(relation => relation.ChildId);
}
