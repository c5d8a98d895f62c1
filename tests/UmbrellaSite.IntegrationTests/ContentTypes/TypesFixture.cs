using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Sql;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

/// <summary>One site for the tests of a class, which keep out of each other's way by the aliases of their types.</summary>
public abstract class TypesFixture
{
    protected static readonly Guid Editor = Constants.Security.SuperUserKey;

    internal TestSite Site { get; private set; } = null!;

    protected IContentTypeService Types => Site.Get<IContentTypeService>();

    protected IContentService Content => Site.Get<IContentService>();

    [OneTimeSetUp]
    public async Task StartSite() => Site = await TestSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopSite() => await Site.DisposeAsync();

    internal DocumentTypeBuilder ADocumentType(string alias) => new(Site, alias);

    /// <summary>A published document of the type, directly below the root.</summary>
    protected IContent APublishedDocument(IContentType type, params (string Alias, object? Value)[] values)
    {
        var document = ADocument(type, values);
        Assert.That(Content.Publish(document, ["*"]).Success, Is.True, "the document could not be published");
        return Reload(document);
    }

    protected IContent ADocument(IContentType type, params (string Alias, object? Value)[] values)
    {
        var document = Content.Create("Page of " + type.Name, Constants.System.Root, type.Alias);
        foreach (var (alias, value) in values)
        {
            document.SetValue(alias, value);
        }

        Assert.That(Content.Save(document).Success, Is.True, "the document could not be saved");
        return Reload(document);
    }

    protected IContent Reload(IContent document) => Content.GetById(document.Id)!;

    protected IContentType Reload(IContentType type) => Types.Get(type.Id)!;

    protected async Task Update(IContentType type) =>
        Assert.That((await Types.UpdateAsync(type, Editor)).Success, Is.True, "the type could not be saved");

    /// <summary>A number straight from the database, for what services do not show.</summary>
    internal int Count(SqlBuilder sql)
    {
        using var scope = Site.Scope();
        return ((IDatabaseScope)scope).Database.Scalar<int>(sql);
    }

    internal int StoredValuesOf(int propertyTypeId) =>
        Count($"""SELECT COUNT(*) FROM "umbracoPropertyData" WHERE "propertyTypeId" = {propertyTypeId}""");
}
