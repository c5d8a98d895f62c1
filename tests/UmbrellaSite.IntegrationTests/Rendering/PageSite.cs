using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Rendering;

/// <summary>
/// A site with the views and controllers of this assembly: types "textPage", "typedPage" …, each with a template of the
/// same name, the properties "text" and "picked", and Umbraco's own properties where a test wants them.
/// </summary>
internal sealed class PageSite : IAsyncDisposable
{
    private static readonly string[] DefaultProperties = ["text", "picked"];

    private PageSite(TestSite site)
    {
        Site = site;
        Type("textPage");
        Home = Draft("Home", parentId: Constants.System.Root, type: "textPage");
        Publish(Home);
    }

    public TestSite Site { get; }

    /// <summary>The root, at "/"; documents without another parent are below it.</summary>
    public IContent Home { get; }

    public HttpClient Client => Site.Client;

    public static async Task<PageSite> StartAsync(params string[] options) => await StartAsync(_ => { }, options);

    public static async Task<PageSite> StartAsync(Action<IServiceCollection> configure, params string[] options)
    {
        var site = await TestSite.StartAsync(
            services =>
            {
                services.AddControllersWithViews().AddApplicationPart(typeof(PageSite).Assembly);
                services.Replace(ServiceDescriptor.Singleton<IPublishedModelFactory>(provider =>
                    new PublishedModelFactory([typeof(TypedPage)], provider.GetRequiredService<IPublishedValueFallback>())));
                configure(services);
            },
            options);
        return new PageSite(site);
    }

    public T Get<T>()
        where T : notnull => Site.Get<T>();

    /// <summary>A document type, created once.</summary>
    public IContentType Type(string alias, bool withTemplate = true, bool varies = false, params string[] properties)
    {
        var types = Get<IContentTypeService>();
        if (types.Get(alias) is { } known)
        {
            return known;
        }

        var strings = Get<IShortStringHelper>();
        var type = new ContentType(strings, Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            AllowedAsRoot = true,
            AllowedContentTypes = [],
            Variations = varies ? ContentVariation.Culture : ContentVariation.Nothing,
        };
        type.AddPropertyGroup("content", "Content");
        foreach (var property in (string[])[.. DefaultProperties, .. properties])
        {
            type.AddPropertyType(Property(property, varies), "content", "Content");
        }

        if (withTemplate)
        {
            var template = Template(alias);
            type.AllowedTemplates = [template];
            type.SetDefaultTemplate(template);
        }

        types.Save(type);
        return types.Get(alias)!;
    }

    public ITemplate Template(string alias)
    {
        var templates = Get<ITemplateService>();
        return templates.GetAsync(alias).GetAwaiter().GetResult()
            ?? templates.CreateAsync(alias, alias, string.Empty, Constants.Security.SuperUserKey).GetAwaiter().GetResult().Result!;
    }

    public IContent Published(string name, IContent? parent = null, string type = "textPage", params (string Alias, object Value)[] values)
    {
        var document = Draft(name, parent, type, values);
        Publish(document);
        return document;
    }

    public IContent Draft(string name, IContent? parent = null, string type = "textPage", params (string Alias, object Value)[] values) =>
        Draft(name, (parent ?? Home).Id, type, values);

    public IContent Draft(string name, int parentId, string type, params (string Alias, object Value)[] values)
    {
        var content = Get<IContentService>();
        var document = content.Create(name, parentId, Type(type).Alias);
        foreach (var (alias, value) in values)
        {
            document.SetValue(alias, value);
        }

        content.Save(document);
        return document;
    }

    public void Publish(IContent document, params string[] cultures)
    {
        var result = Get<IContentService>().Publish(document, cultures.Length == 0 ? ["*"] : cultures);
        Assert.That(result.Success, Is.True, () => $"{document.Name} was not published: {result.Result}");
    }

    public void Change(IContent document, string alias, object value)
    {
        document.SetValue(alias, value);
        Get<IContentService>().Save(document);
        Publish(document);
    }

    public async Task<string> ReadAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        Assert.That(response.IsSuccessStatusCode, Is.True, () => $"{path} answered {(int)response.StatusCode}: {body}");
        return body;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    public PropertyType Property(string alias, bool varies = false)
    {
        var dataTypeKey = alias switch
        {
            "picked" => Constants.DataTypes.Guids.ContentPickerGuid,
            "umbracoInternalRedirectId" or "umbracoRedirect" => Constants.DataTypes.Guids.ContentPickerGuid,
            _ => Constants.DataTypes.Guids.TextareaGuid,
        };
        var dataType = Get<IDataTypeService>().GetAsync(dataTypeKey).GetAwaiter().GetResult()!;
        return new PropertyType(Get<IShortStringHelper>(), dataType, alias)
        {
            Name = alias,
            Variations = varies && alias == "text" ? ContentVariation.Culture : ContentVariation.Nothing,
        };
    }
}
