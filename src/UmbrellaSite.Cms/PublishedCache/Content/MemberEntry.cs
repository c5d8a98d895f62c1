using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>The entry behind a member: its properties, and what a member has besides under the names Umbraco gives it.</summary>
internal static class MemberEntry
{
    public static ContentEntry From(IMember member, IPublishedContentType contentType) => new()
    {
        Id = member.Id,
        Key = member.Key,
        ParentId = member.ParentId,
        Level = member.Level,
        Path = member.Path,
        SortOrder = member.SortOrder,
        CreatorId = member.CreatorId,
        CreateDate = member.CreateDate,
        ContentTypeId = member.ContentTypeId,
        VersionId = member.VersionId,
        Name = member.Name ?? string.Empty,
        WriterId = member.WriterId,
        VersionDate = member.UpdateDate,
        TemplateId = null,
        IsDraft = false,
        Cultures = [],
        Values = Values(member, contentType),
    };

    private static EntryValues Values(IMember member, IPublishedContentType contentType)
    {
        var values = BuiltIn(member)
            .Where(value => contentType.GetPropertyType(value.Alias) is { IsUserProperty: false })
            .Concat(member.Properties.Select(property => (property.Alias, Value: property.GetValue())))
            .Where(value => value.Value is not null)
            .ToList();
        return new EntryValues(
            [.. values.Select(value => new ValueSlot(value.Alias, string.Empty, string.Empty))],
            [.. values.Select(value => value.Value!)]);
    }

    private static IEnumerable<(string Alias, object? Value)> BuiltIn(IMember member) =>
    [
        ("Email", member.Email),
        ("Username", member.Username),
        ("Comments", member.Comments),
        ("IsApproved", member.IsApproved),
        ("IsLockedOut", member.IsLockedOut),
        ("LastLockoutDate", member.LastLockoutDate),
        ("CreateDate", member.CreateDate),
        ("LastLoginDate", member.LastLoginDate),
        ("LastPasswordChangeDate", member.LastPasswordChangeDate),
    ];
}
