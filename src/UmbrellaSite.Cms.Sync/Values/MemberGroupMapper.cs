using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Member groups are stored by id, which differs from site to site, and written by name.</summary>
internal sealed class MemberGroupMapper(IMemberGroupService groups) : IValueMapper
{
    public IReadOnlyCollection<string> Editors { get; } = [Constants.PropertyEditors.Aliases.MemberGroupPicker];

    public string Export(string stored) => Each(stored, id =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? groups.GetById(number)?.Name : null);

    public string Import(string written) => Each(written, name =>
        groups.GetByName(name)?.Id.ToString(CultureInfo.InvariantCulture));

    private static string Each(string list, Func<string, string?> map) =>
        string.Join(',', list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => map(part) ?? part));
}
