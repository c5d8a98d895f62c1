using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>A member as templates see it.</summary>
internal sealed class PublishedMember(IMember member, IPublishedContentType contentType, PublishedItemServices services)
    : PublishedItem(MemberEntry.From(member, contentType), contentType, services), IPublishedMember
{
    public string Email => member.Email;

    public string UserName => member.Username;

    public string? Comments => member.Comments;

    public bool IsApproved => member.IsApproved;

    public bool IsLockedOut => member.IsLockedOut;

    public DateTime? LastLockoutDate => member.LastLockoutDate;

    public DateTime CreationDate => member.CreateDate;

    public DateTime? LastLoginDate => member.LastLoginDate;

    public DateTime? LastPasswordChangedDate => member.LastPasswordChangeDate;
}
