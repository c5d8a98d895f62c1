using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>
/// Umbraco's public access: who may not read a protected document sees the sign-in page or the "no access" page that the
/// rule names, at the same address.
/// </summary>
internal sealed class PublicAccessGate(
    IPublicAccessService rules,
    IPublicAccessChecker checker,
    IPublishedContentCache content,
    IAuthenticationSchemeProvider schemes)
{
    // The sign-in page may be protected itself, and so on.
    private const int MostReplacements = 8;

    public async Task<PublishedPage> CheckAsync(
        HttpContext context,
        PublishedPage page,
        Func<PublishedPage, IPublishedContent, Task<PublishedPage>> reroute)
    {
        for (var replacements = 0; page.Request.PublishedContent is { } document; replacements++)
        {
            if (rules.IsProtected(document.Path).Result is not { } rule)
            {
                return page;
            }

            page = page with { IsProtected = true };
            var status = await AskAsync(context, document.Id);
            if (status == PublicAccessStatus.AccessAccepted)
            {
                return page;
            }

            var replacement = Replacement(rule, status, document);
            if (replacements == MostReplacements)
            {
                throw new InvalidOperationException($"The pages named by the public access rule of document {rule.ProtectedNodeId} are protected in a circle.");
            }

            page = await reroute(page, replacement);
        }

        return page;
    }

    private async Task<PublicAccessStatus> AskAsync(HttpContext context, int documentId)
    {
        if (await schemes.GetDefaultAuthenticateSchemeAsync() is not null
            && await context.AuthenticateAsync() is { Succeeded: true } result)
        {
            context.User = result.Principal;
        }

        return await checker.HasMemberAccessToContentAsync(documentId, context.User);
    }

    private IPublishedContent Replacement(PublicAccessEntry rule, PublicAccessStatus status, IPublishedContent document)
    {
        var id = status == PublicAccessStatus.NotLoggedIn ? rule.LoginNodeId : rule.NoAccessNodeId;
        if (id == document.Id)
        {
            throw new InvalidOperationException($"Document {id} is protected by a rule that names the document itself as the page to show instead.");
        }

        return content.GetById(id)
            ?? throw new InvalidOperationException($"Document {id}, which the public access rule of document {rule.ProtectedNodeId} names, is not published.");
    }
}
