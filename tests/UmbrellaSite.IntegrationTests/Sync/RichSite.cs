using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Fills a site, through Umbraco's services, with something of every kind.</summary>
internal sealed class RichSite(TestSite site)
{
    public static readonly Guid Start = new("11111111-0000-4000-8000-000000000001");
    public static readonly Guid News = new("11111111-0000-4000-8000-000000000002");

    private static readonly Guid _editor = Constants.Security.SuperUserKey;

    private readonly IShortStringHelper _strings = site.Get<IShortStringHelper>();

    public async Task FillAsync()
    {
        await LanguagesAsync();
        await DictionaryAsync();
        var texts = await DataTypesAsync();
        var layout = await TemplatesAsync();
        var (article, block) = await ContentTypesAsync(texts, layout);
        MemberType(texts);
        await site.Get<IRelationService>().CreateAsync(new RelationType("Related article", "relatedArticle", true, Constants.ObjectTypes.Document, Constants.ObjectTypes.Document, true), _editor);
        Media();
        Content(article, block);
        await DomainsAsync();
    }

    private async Task LanguagesAsync()
    {
        var languages = site.Get<ILanguageService>();
        await languages.CreateAsync(new Language("de", "Deutsch") { IsDefault = true, IsMandatory = true }, _editor);
        await languages.CreateAsync(new Language("en", "English"), _editor);
        await languages.CreateAsync(new Language("ru", "Русский") { FallbackIsoCode = "de" }, _editor);
    }

    private async Task DictionaryAsync()
    {
        var german = (await site.Get<ILanguageService>().GetAsync("de"))!;
        var dictionary = site.Get<IDictionaryItemService>();
        var parent = (await dictionary.CreateAsync(new DictionaryItem("Site"), _editor)).Result;
        await dictionary.CreateAsync(new DictionaryItem(parent.Key, "Site.Title") { Translations = [new DictionaryTranslation(german, "Bündnis & Hilfe <b>")] }, _editor);
    }

    private async Task<IDataType> DataTypesAsync()
    {
        var folders = site.Get<IDataTypeContainerService>();
        var own = (await folders.CreateAsync(null, "Own types", null, _editor)).Result!;
        var texts = (await folders.CreateAsync(null, "Texts", own.Key, _editor)).Result!;
        var dataType = new DataType(site.Get<PropertyEditorCollection>()["Umbraco.TextBox"], site.Get<IConfigurationEditorJsonSerializer>(), texts.Id)
        {
            Name = "Short text",
            EditorUiAlias = "Umb.PropertyEditorUi.TextBox",
            DatabaseType = ValueStorageType.Nvarchar,
            ConfigurationData = new Dictionary<string, object> { ["maxChars"] = 80 },
        };
        return (await site.Get<IDataTypeService>().CreateAsync(dataType, _editor)).Result;
    }

    private async Task<ITemplate> TemplatesAsync()
    {
        var templates = site.Get<ITemplateService>();
        await templates.CreateAsync("Layout", "layout", "<html>@RenderBody()</html>", _editor);
        return (await templates.CreateAsync("Page", "page", "@{ Layout = \"layout.cshtml\"; }", _editor)).Result;
    }

    private async Task<(IContentType Article, IContentType Block)> ContentTypesAsync(IDataType texts, ITemplate template)
    {
        var types = site.Get<IContentTypeService>();
        var folder = (await site.Get<IContentTypeContainerService>().CreateAsync(null, "Pages", null, _editor)).Result!;
        var seo = new ContentType(_strings, Constants.System.Root) { Alias = "seo", Name = "Seo", Variations = ContentVariation.Culture };
        seo.AddPropertyType(Property(texts, "seoTitle", ContentVariation.Culture), "seo", "Seo");
        await types.CreateAsync(seo, _editor);
        var block = new ContentType(_strings, Constants.System.Root) { Alias = "quote", Name = "Quote", IsElement = true };
        block.AddPropertyType(Property(texts, "words"), "content", "Content");
        await types.CreateAsync(block, _editor);
        var article = await ArticleAsync(texts, await BlockListAsync(block), template, folder.Id, seo);
        var inherited = new ContentType(_strings, article, "event") { Name = "Event", Variations = ContentVariation.Culture };
        inherited.AddPropertyType(Property(texts, "place"), "when", "When and where");
        await types.CreateAsync(inherited, _editor);
        article.AllowedContentTypes = [new ContentTypeSort(inherited.Key, 0, inherited.Alias), new ContentTypeSort(article.Key, 1, article.Alias)];
        await types.UpdateAsync(article, _editor);
        return (article, block);
    }

    private async Task<IContentType> ArticleAsync(IDataType texts, IDataType blocks, ITemplate template, int folder, IContentType seo)
    {
        var article = new ContentType(_strings, folder)
        {
            Alias = "article",
            Name = "Article",
            Icon = "icon-newspaper color-blue",
            Description = "What is new",
            AllowedAsRoot = true,
            Variations = ContentVariation.Culture,
            HistoryCleanup = new HistoryCleanup { KeepAllVersionsNewerThanDays = 7, PreventCleanup = true },
        };
        article.AddContentType(seo);
        article.AddPropertyGroup("content", "Content");
        article.PropertyGroups["content"].Type = PropertyGroupType.Tab;
        var body = Property(texts, "body", ContentVariation.Culture);
        body.Mandatory = true;
        body.MandatoryMessage = "Please write something";
        body.ValidationRegExp = @"^[\s\S]{2,}$";
        article.AddPropertyType(body, "content/texts", "Texts");
        article.AddPropertyType(Property(blocks, "blocks"), "content");
        article.AddPropertyType(Property(texts, "loose"));
        article.AllowedTemplates = [template];
        article.SetDefaultTemplate(template);
        await site.Get<IContentTypeService>().CreateAsync(article, _editor);
        return article;
    }

    private async Task<IDataType> BlockListAsync(IContentType block)
    {
        var dataType = new DataType(site.Get<PropertyEditorCollection>()["Umbraco.BlockList"], site.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = "Quotes",
            EditorUiAlias = "Umb.PropertyEditorUi.BlockList",
            DatabaseType = ValueStorageType.Ntext,
            ConfigurationData = new Dictionary<string, object> { ["blocks"] = JsonNode.Parse($$"""[{"contentElementTypeKey":"{{block.Key}}"}]""")! },
        };
        return (await site.Get<IDataTypeService>().CreateAsync(dataType, _editor)).Result;
    }

    private void MemberType(IDataType texts)
    {
        var types = site.Get<IMemberTypeService>();
        var member = types.Get(Constants.Conventions.MemberTypes.DefaultAlias)!;
        member.AddPropertyType(Property(texts, "nickname"), "membership", "Membership");
        member.SetMemberCanEditProperty("nickname", true);
        types.Save(member);
    }

    private void Media()
    {
        var media = site.Get<IMediaService>();
        var folder = media.CreateMedia("Pictures", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        media.Save(folder);
        media.Save(media.CreateMedia("Summer", folder.Id, Constants.Conventions.MediaTypes.Folder));
    }

    private void Content(IContentType article, IContentType block)
    {
        var documents = site.Get<IContentService>();
        var start = Article("Start", Constants.System.Root, article, Start);
        start.SetValue("blocks", Blocks(block.Key));
        Assert.That(documents.SaveAndPublish(start, ["de", "en"]).Success);
        var news = Article("News", start.Id, article, News);
        var later = new ContentScheduleCollection();
        later.Add("en", new DateTime(2090, 1, 2, 3, 4, 0, DateTimeKind.Utc), null);
        documents.Save(news, null, later);
        Assert.That(documents.Publish(news, ["de"]).Success);
        var draft = Article("Draft", start.Id, article, Guid.NewGuid());
        documents.Save(draft);
        var blueprint = Article("Empty article", Constants.System.Root, article, Guid.NewGuid());
        documents.SaveBlueprint(blueprint, null);
    }

    private static Content Article(string name, int parent, IContentType type, Guid key)
    {
        var document = new Content(name, parent, type) { Key = key };
        document.SetCultureName(name, "de");
        document.SetCultureName($"{name} (English)", "en");
        document.SetValue("body", "Grüße\nan alle", "de");
        document.SetValue("body", "Hello, [everybody]", "en");
        document.SetValue("seoTitle", "Titel", "de");
        return document;
    }

    private static string Blocks(Guid type) => $$"""
        {"layout":{"Umbraco.BlockList":[{"contentKey":"22222222-0000-4000-8000-000000000001"}]},
        "contentData":[{"contentTypeKey":"{{type}}","key":"22222222-0000-4000-8000-000000000001",
        "values":[{"editorAlias":"Umbraco.TextBox","culture":null,"segment":null,"alias":"words","value":"Together"}]}],
        "settingsData":[],"expose":[{"contentKey":"22222222-0000-4000-8000-000000000001","culture":null,"segment":null}]}
        """;

    private async Task DomainsAsync() => await site.Get<IDomainService>().UpdateDomainsAsync(Start, new DomainsUpdateModel
    {
        DefaultIsoCode = "de",
        Domains = [new DomainModel { DomainName = "/", IsoCode = "de" }],
    });

    private PropertyType Property(IDataType dataType, string alias, ContentVariation variations = ContentVariation.Nothing) =>
        new(_strings, dataType, alias) { Name = alias, Variations = variations };
}
