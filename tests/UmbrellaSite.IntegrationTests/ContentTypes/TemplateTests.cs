using System.Text;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbrellaSite.IntegrationTests.Harness;
using File = System.IO.File;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class TemplateTests : TypesFixture
{
    private ITemplateService Templates => Site.Get<ITemplateService>();

    [Test]
    public async Task A_template_is_found_by_id_key_and_alias()
    {
        var template = await ATemplate("foundTemplate");

        Assert.Multiple(() =>
        {
            Assert.That(Templates.GetAsync("FOUNDtemplate").Result!.Key, Is.EqualTo(template.Key));
            Assert.That(Templates.GetAsync(template.Key).Result!.Id, Is.EqualTo(template.Id));
            Assert.That(Templates.GetAsync(template.Id).Result!.Name, Is.EqualTo("Name of foundTemplate"));
            Assert.That(Templates.GetAllAsync("foundTemplate").Result.Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task An_alias_belongs_to_one_template()
    {
        await ATemplate("uniqueTemplate");
        var second = await Templates.CreateAsync("Again", "uniqueTemplate", null, Editor);

        Assert.That(second.Status, Is.EqualTo(TemplateOperationStatus.DuplicateAlias));
    }

    [Test]
    public async Task A_document_type_keeps_its_templates_and_the_default_one()
    {
        var first = await ATemplate("firstTemplate");
        var second = await ATemplate("secondTemplate");
        var type = await ADocumentType("templatedType").With(type =>
        {
            type.AllowedTemplates = [first, second];
            type.SetDefaultTemplate(second);
        }).Save();

        Assert.Multiple(() =>
        {
            Assert.That(type.AllowedTemplates!.Select(template => template.Alias), Is.EquivalentTo(new[] { "firstTemplate", "secondTemplate" }));
            Assert.That(type.DefaultTemplate!.Alias, Is.EqualTo("secondTemplate"));
            Assert.That(ADocument(type).TemplateId, Is.EqualTo(second.Id));
        });
    }

    [Test]
    public async Task A_document_type_can_give_up_a_template()
    {
        var template = await ATemplate("givenUpTemplate");
        var type = await ADocumentType("givingUpType").With(type => type.SetDefaultTemplate(template)).Save();

        type.RemoveTemplate(template);
        await Update(type);

        Assert.That(Reload(type).AllowedTemplates, Is.Empty);
        Assert.That(Reload(type).DefaultTemplateId, Is.Zero);
    }

    [Test]
    public async Task A_renamed_template_has_its_new_name_in_document_types_too()
    {
        var template = await ATemplate("renamedTemplate");
        var type = await ADocumentType("typeOfRenamed").With(type => type.SetDefaultTemplate(template)).Save();

        template.Name = "New name";
        await Templates.UpdateAsync(template, Editor);

        Assert.That(Reload(type).DefaultTemplate!.Name, Is.EqualTo("New name"));
    }

    [Test]
    public async Task Deleting_a_template_takes_it_from_types_and_documents()
    {
        var template = await ATemplate("deletedTemplate");
        var type = await ADocumentType("typeOfDeleted").With(type => type.SetDefaultTemplate(template)).Save();
        var document = ADocument(type);

        var deleted = await Templates.DeleteAsync(template.Key, Editor);

        Assert.Multiple(() =>
        {
            Assert.That(deleted.Success, Is.True);
            Assert.That(Templates.GetAsync(template.Key).Result, Is.Null);
            Assert.That(Reload(type).AllowedTemplates, Is.Empty);
            Assert.That(Count($"""SELECT COUNT(*) FROM "umbracoDocumentVersion" WHERE "templateId" = {template.Id}"""), Is.Zero);
            Assert.That(Reload(document).TemplateId, Is.Null);
        });
    }

    [Test]
    public async Task A_template_stands_below_the_layout_that_its_content_names()
    {
        await ATemplate("layoutTemplate", "<html>@RenderBody()</html>");
        var page = await ATemplate("pageTemplate", "@{ Layout = \"layoutTemplate.cshtml\"; }");

        var layout = (await Templates.GetAsync("layoutTemplate"))!;
        var read = (await Templates.GetAsync(page.Id))!;
        Assert.Multiple(() =>
        {
            Assert.That(read.MasterTemplateAlias, Is.EqualTo("layoutTemplate"));
            Assert.That(read.Path, Is.EqualTo($"-1,{layout.Id},{page.Id}"));
            Assert.That(layout.IsMasterTemplate, Is.True);
            Assert.That(Templates.GetChildrenAsync(layout.Id).Result.Single().Id, Is.EqualTo(page.Id));
            Assert.That(Templates.GetDescendantsAsync(layout.Id).Result.Single().Id, Is.EqualTo(page.Id));
        });
    }

    [Test]
    public async Task A_template_without_content_has_no_file()
    {
        var template = await ATemplate("compiledTemplate");

        Assert.That((await Templates.GetAsync(template.Key))!.Content, Is.Empty);
        Assert.That(File.Exists(ViewOf("compiledTemplate")), Is.False);
    }

    [Test]
    public async Task The_content_of_a_template_is_its_view()
    {
        var template = await ATemplate("writtenTemplate", "<p>Hello</p>");

        Assert.That(await File.ReadAllTextAsync(ViewOf("writtenTemplate")), Is.EqualTo("<p>Hello</p>"));
        Assert.That((await Templates.GetAsync(template.Key))!.Content, Is.EqualTo("<p>Hello</p>"));
        Assert.That(await Templates.GetFileSizeAsync("writtenTemplate.cshtml"), Is.GreaterThan(0));
    }

    [Test]
    public async Task A_renamed_template_takes_its_view_along()
    {
        await ATemplate("viewBefore", "<p>Hello</p>");
        var template = (await Templates.GetAsync("viewBefore"))!;
        template.Alias = "viewAfter";
        await Templates.UpdateAsync(template, Editor);

        Assert.That(File.Exists(ViewOf("viewBefore")), Is.False);
        Assert.That((await Templates.GetAsync("viewAfter"))!.Content, Is.EqualTo("<p>Hello</p>"));
    }

    [Test]
    public async Task Renaming_a_template_leaves_the_file_of_its_view_alone()
    {
        await ATemplate("untouchedView", "<p>Hello</p>");
        await File.WriteAllTextAsync(ViewOf("untouchedView"), "<p>Changed on disk</p>");
        var template = (await Templates.GetAsync("untouchedView"))!;
        template.Name = "Another name";
        await Templates.UpdateAsync(template, Editor);

        Assert.That(await File.ReadAllTextAsync(ViewOf("untouchedView")), Is.EqualTo("<p>Changed on disk</p>"));
        Assert.That((await Templates.GetAsync("untouchedView"))!.Content, Is.EqualTo("<p>Changed on disk</p>"));
    }

    [Test]
    public async Task A_deleted_template_takes_its_view_along()
    {
        await ATemplate("viewDeleted", "<p>Hello</p>");
        await Templates.DeleteAsync("viewDeleted", Editor);

        Assert.That(File.Exists(ViewOf("viewDeleted")), Is.False);
    }

    [Test]
    public async Task A_view_can_be_written_and_read_by_its_path()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("<p>By path</p>"));
        await Templates.SetFileContentAsync("byPath.cshtml", content);

        using var reader = new StreamReader(await Templates.GetFileContentStreamAsync("byPath.cshtml"));
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("<p>By path</p>"));
    }

    [Test]
    public async Task In_production_views_are_left_to_the_deployment()
    {
        await using var site = await TestSite.StartAsync("--Umbraco:CMS:Runtime:Mode=Production");
        await site.Get<ITemplateService>().CreateAsync("In production", "inProduction", "<p>Hello</p>", Editor);

        Assert.That(await site.Get<ITemplateService>().GetAsync("inProduction"), Is.Not.Null);
        Assert.That(File.Exists(Path.Combine(site.Folder, "Views", "inProduction.cshtml")), Is.False);
        Site.MakeCurrent();
    }

    private string ViewOf(string alias) => Path.Combine(Site.Folder, "Views", alias + ".cshtml");

    private async Task<ITemplate> ATemplate(string alias, string? content = null)
    {
        var created = await Templates.CreateAsync("Name of " + alias, alias, content, Editor);
        Assert.That(created.Status, Is.EqualTo(TemplateOperationStatus.Success));
        return created.Result;
    }
}
