using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Forms.Actions;

namespace UmbrellaSite.Website.Membership;

/// <summary>
/// Makes a member of an application that was accepted: its page, a group of members, and the account of whoever has applied.
/// The page is a draft: an editor adds words and a logo and publishes it.
/// </summary>
internal sealed class CreateOrganisation(OrganisationDraft page, FirstAccount account, ICoreScopeProvider scopes) : IEntryAction
{
    public string Name => "createOrganisation";

    public async Task RunAsync(ActionEntry entry, CancellationToken cancellationToken)
    {
        var name = entry.Text("name");
        if (name.Length == 0 || entry.Text("email").Length == 0)
        {
            throw new EntryActionException("The application has no name of an organisation or no mail address. Make page and account by hand.");
        }

        using var scope = scopes.CreateCoreScope();
        page.Ensure(entry, name);
        await account.EnsureAsync(entry, $"Organisation {name}");
        scope.Complete();
    }
}
