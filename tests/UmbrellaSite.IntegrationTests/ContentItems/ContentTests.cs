using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Sql;

namespace UmbrellaSite.IntegrationTests.ContentItems;

/// <summary>What tests of documents, media and members share.</summary>
public abstract class ContentTests
{
    protected const string Danish = "da-DK";
    protected const string English = "en-US";
    protected const string German = "de-DE";

    private protected static TestSite Site => SharedSite.Site;

    private protected static IContentService Documents => Site.Get<IContentService>();

    [SetUp]
    public void UseSharedSite()
    {
        Site.MakeCurrent();
        Site.Notifications.Clear();
    }

    private protected static IContent New(string name, IContent? parent = null, string? type = null) =>
        Documents.Create(name, parent?.Id ?? Constants.System.Root, type ?? SharedSite.Page.Alias);

    private protected static IContent Saved(string name, IContent? parent = null, string? type = null)
    {
        var document = New(name, parent, type);
        Assert.That(Documents.Save(document).Success, Is.True, $"'{name}' could not be saved");
        return document;
    }

    private protected static IContent Published(string name, IContent? parent = null)
    {
        var document = Saved(name, parent);
        Publish(document);
        return document;
    }

    private protected static void Publish(IContent document, params string[] cultures)
    {
        var result = Documents.Publish(document, cultures.Length == 0 ? ["*"] : cultures);
        Assert.That(result.Success, Is.True, $"'{document.Name}' could not be published: {result.Result}");
    }

    /// <summary>An article with a name and a title in each of the languages.</summary>
    private protected static IContent ArticleIn(string name, params string[] cultures)
    {
        var document = new Content(string.Empty, Constants.System.Root, SharedSite.Article);
        foreach (var culture in cultures)
        {
            document.SetCultureName($"{name} {culture}", culture);
            document.SetValue("title", $"{name} title {culture}", culture);
        }

        Assert.That(Documents.Save(document).Success, Is.True);
        return document;
    }

    /// <summary>The document as the next request would get it.</summary>
    private protected static IContent Reload(IContent document) => Documents.GetById(document.Id)!;

    /// <summary>One value straight from the database.</summary>
    private protected static T? Stored<T>(SqlBuilder sql)
    {
        using var scope = Site.Scope();
        return Site.Get<IScopeAccessor>().Database().Scalar<T>(sql);
    }
}
