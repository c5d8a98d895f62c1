using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Finds nodes whose path or level contradicts their parent, and can put them right.</summary>
internal sealed class TreeIntegrity(IScopeAccessor scopes)
{
    private static readonly Node[] Roots =
    [
        new(Constants.System.Root, 0, 0, Constants.System.RootString),
        new(Constants.System.RecycleBinContent, Constants.System.Root, 0, Constants.System.RecycleBinContentPathPrefix.TrimEnd(',')),
        new(Constants.System.RecycleBinMedia, Constants.System.Root, 0, Constants.System.RecycleBinMediaPathPrefix.TrimEnd(',')),
    ];

    public ContentDataIntegrityReport Check(Guid objectType, bool fix)
    {
        var nodes = scopes.Database().Query(
            $"""
            SELECT "id", "parentId", "level", "path" FROM "umbracoNode" WHERE "nodeObjectType" = {objectType}
            ORDER BY "level", "parentId", "sortOrder"
            """,
            row => new Node(row.Int(0), row.Int(1), row.Int(2), row.String(3)));
        var byId = nodes.Concat(Roots).ToDictionary(node => node.Id);
        var report = new Dictionary<int, ContentDataIntegrityReportEntry>();
        foreach (var node in nodes)
        {
            if (IssueOf(node, byId) is { } issue)
            {
                report[node.Id] = new ContentDataIntegrityReportEntry(issue);
            }
        }

        if (fix)
        {
            Fix(report, byId);
        }

        return new ContentDataIntegrityReport(report);
    }

    private static ContentDataIntegrityReport.IssueType? IssueOf(Node node, Dictionary<int, Node> byId)
    {
        var ids = node.Path.Split(',').Where(id => !Roots.Any(root => Text(root.Id) == id)).ToArray();
        return node switch
        {
            _ when !byId.TryGetValue(node.ParentId, out var parent) || parent.Level != node.Level - 1 =>
                ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId,
            _ when ids.Length == 0 => ContentDataIntegrityReport.IssueType.InvalidPathEmpty,
            _ when ids.Length != node.Level => ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch,
            _ when ids[^1] != Text(node.Id) => ContentDataIntegrityReport.IssueType.InvalidPathById,
            _ when ids.Length > 1 && ids[^2] != Text(node.ParentId) => ContentDataIntegrityReport.IssueType.InvalidPathByParentId,
            _ => null,
        };
    }

    // Repairs only below sound parents; what hangs below a repaired node comes into reach with the next check.
    private void Fix(Dictionary<int, ContentDataIntegrityReportEntry> report, Dictionary<int, Node> byId)
    {
        foreach (var (id, entry) in report)
        {
            if (!byId.TryGetValue(byId[id].ParentId, out var parent) || report.ContainsKey(parent.Id))
            {
                continue;
            }

            scopes.Database().Execute($"""
                UPDATE "umbracoNode" SET "level" = {parent.Level + 1}, "path" = {parent.Path + "," + Text(id)} WHERE "id" = {id}
                """);
            entry.Fixed = true;
        }
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private sealed record Node(int Id, int ParentId, int Level, string Path);
}
