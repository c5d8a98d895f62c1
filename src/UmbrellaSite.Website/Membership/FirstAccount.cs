using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Forms.Actions;

namespace UmbrellaSite.Website.Membership;

/// <summary>The account of whoever has applied for an organisation, in a group of its own. It has no password yet: nobody can sign in with it.</summary>
internal sealed class FirstAccount(IMemberService members, IMemberGroupService groups)
{
    public async Task EnsureAsync(ActionEntry entry, string group)
    {
        if (await groups.GetByNameAsync(group) is null && await groups.CreateAsync(new MemberGroup { Name = group }) is { Success: false } refused)
        {
            throw new EntryActionException($"The member group was not created: {refused.Status}.");
        }

        var email = entry.Text("email");
        var member = members.GetByEmail(email) ?? Create(email, entry.Text("contact"));
        members.AssignRole(member.Id, group);
    }

    private IMember Create(string email, string name)
    {
        var member = members.CreateMember(email, email, name.Length > 0 ? name : email, Constants.Conventions.MemberTypes.DefaultAlias);
        member.IsApproved = true;
        members.Save(member);
        return member;
    }
}
