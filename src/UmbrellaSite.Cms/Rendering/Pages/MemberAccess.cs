using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>
/// Asks the member behind the signed-in user, not what the sign-in says about him: approval, lock and groups are those of
/// now.
/// </summary>
internal sealed class MemberAccess(
    IHttpContextAccessor httpContext,
    IPublicAccessService rules,
    IContentService content,
    IMemberService members) : IPublicAccessChecker
{
    public Task<PublicAccessStatus> HasMemberAccessToContentAsync(int publishedContentId) =>
        HasMemberAccessToContentAsync(publishedContentId, httpContext.HttpContext?.User ?? new ClaimsPrincipal());

    public Task<PublicAccessStatus> HasMemberAccessToContentAsync(int publishedContentId, ClaimsPrincipal claimsPrincipal) =>
        Task.FromResult(Check(publishedContentId, claimsPrincipal));

    private PublicAccessStatus Check(int documentId, ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true, Name: { } name } || members.GetByUsername(name) is not { } member)
        {
            return PublicAccessStatus.NotLoggedIn;
        }

        if (!member.IsApproved)
        {
            return PublicAccessStatus.NotApproved;
        }

        if (member.IsLockedOut)
        {
            return PublicAccessStatus.LockedOut;
        }

        return rules.HasAccess(documentId, content, name, members.GetAllRoles(name))
            ? PublicAccessStatus.AccessAccepted
            : PublicAccessStatus.AccessDenied;
    }
}
