using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Cms.PublishedCache.Content;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>Members as templates see them, made from the member at hand: nothing about people stays in memory.</summary>
internal sealed class MemberCache(IPublishedContentTypeCache contentTypes, PublishedItemServices services) : IPublishedMemberCache
{
    public IPublishedMember? Get(IMember member) =>
        new PublishedMember(member, contentTypes.Get(PublishedItemType.Member, member.ContentTypeId), services);

    public Task<IPublishedMember?> GetAsync(IMember member) => Task.FromResult(Get(member));

    public IPublishedContentType GetContentType(int id) => contentTypes.Get(PublishedItemType.Member, id);

    public IPublishedContentType GetContentType(string alias) => contentTypes.Get(PublishedItemType.Member, alias);
}
