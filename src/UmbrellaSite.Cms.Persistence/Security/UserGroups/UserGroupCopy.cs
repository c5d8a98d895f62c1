using Umbraco.Cms.Core.Models.Membership;

namespace UmbrellaSite.Cms.Persistence.Security.UserGroups;

/// <summary>
/// Copies a cached group. Its own clone shares languages and permissions with the original, so that changing one would
/// change the other.
/// </summary>
internal sealed class UserGroupCopy(Umbraco.Cms.Core.Strings.IShortStringHelper strings)
{
    public IUserGroup? Of(IUserGroup? group)
    {
        if (group is null)
        {
            return null;
        }

        var copy = new UserGroup(strings, group.UserCount, group.Alias, group.Name, group.Icon)
        {
            Id = group.Id,
            Key = group.Key,
            Description = group.Description,
            CreateDate = group.CreateDate,
            UpdateDate = group.UpdateDate,
            HasAccessToAllLanguages = group.HasAccessToAllLanguages,
            StartContentId = group.StartContentId,
            StartMediaId = group.StartMediaId,
            Permissions = group.Permissions.ToHashSet(StringComparer.Ordinal),
            GranularPermissions = group.GranularPermissions.ToHashSet(),
        };
        foreach (var section in group.AllowedSections)
        {
            copy.AddAllowedSection(section);
        }

        foreach (var language in group.AllowedLanguages)
        {
            copy.AddAllowedLanguage(language);
        }

        copy.ResetDirtyProperties(false);
        return copy;
    }
}
