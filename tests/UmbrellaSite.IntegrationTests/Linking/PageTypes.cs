using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Linking;

/// <param name="Page">Has a picked page, a picked image, tags and further paths.</param>
/// <param name="VariantPage">Varies by culture, in English and Danish; has tags.</param>
internal sealed record PageTypes(IContentType Page, IContentType VariantPage)
{
    public const string Danish = "da";
    public const string English = "en-US";
    public const string Picked = "picked";
    public const string Tags = "tags";
    public const string UrlAlias = Constants.Conventions.Content.UrlAlias;

    public static async Task<PageTypes> Create(TestSite site)
    {
        await site.Get<ILanguageService>().CreateAsync(new Language(Danish, "Danish"), Constants.Security.SuperUserKey);
        return new PageTypes(
            await Create(site, "linkedPage", ContentVariation.Nothing),
            await Create(site, "linkedVariantPage", ContentVariation.Culture));
    }

    private static async Task<IContentType> Create(TestSite site, string alias, ContentVariation variations)
    {
        var type = new ContentType(site.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            AllowedAsRoot = true,
            Variations = variations,
        };
        await Add(site, type, Picked, Constants.DataTypes.Guids.ContentPickerGuid);
        await Add(site, type, Tags, Constants.DataTypes.Guids.TagsGuid);
        await Add(site, type, UrlAlias, Constants.DataTypes.Guids.TextstringGuid);
        var service = site.Get<IContentTypeService>();
        Assert.That((await service.CreateAsync(type, Constants.Security.SuperUserKey)).Success, Is.True);
        return service.Get(type.Id)!;
    }

    private static async Task Add(TestSite site, ContentType type, string alias, Guid dataType)
    {
        var data = await site.Get<IDataTypeService>().GetAsync(dataType);
        var property = new PropertyType(site.Get<IShortStringHelper>(), data!, alias) { Name = alias, Variations = type.Variations };
        type.AddPropertyType(property, "content", "Content");
    }
}
