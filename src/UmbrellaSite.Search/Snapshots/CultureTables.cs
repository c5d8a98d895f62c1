using System.Globalization;

namespace UmbrellaSite.Search.Snapshots;

/// <summary>Statements that read a culture's tables.</summary>
internal sealed class CultureTables(int id)
{
    public int Id => id;

    public string Occurrences { get; } = Sql(id, "SELECT \"doc\", \"term\" FROM \"v{0}\" WHERE \"term\" >= ?1 AND \"term\" < ?2");

    public string Matching { get; } = Sql(id, "SELECT rowid FROM \"f{0}\" WHERE \"f{0}\" MATCH ?1");

    public string Hit { get; } = Sql(id, "SELECT \"d\".\"key\", \"d\".\"title\", \"x\".\"layout\", \"x\".\"introduction\", \"x\".\"body\" FROM \"d{0}\" AS \"d\" JOIN \"x{0}\" AS \"x\" ON \"x\".\"id\" = \"d\".\"id\" WHERE \"d\".\"id\" = ?1");

    public string Attachment { get; } = Sql(id, "SELECT \"attachmentLayout\", \"attachments\" FROM \"x{0}\" WHERE \"id\" = ?1");

    public string Title { get; } = Sql(id, "SELECT \"key\", \"title\" FROM \"d{0}\" WHERE \"id\" = ?1");

    public string Written { get; } = Sql(id, "SELECT \"written\" FROM \"w{0}\" WHERE \"word\" = ?1");

    public string IdOfKey { get; } = Sql(id, "SELECT \"id\" FROM \"d{0}\" WHERE \"key\" = ?1");

    public string AllRows { get; } = Sql(id, "SELECT \"id\", \"day\", \"importance\", \"suggested\", \"titleLength\", \"firstWord\", \"facets\" FROM \"d{0}\"");

    public string AllWords { get; } = Sql(id, "SELECT \"word\", \"documents\", \"titles\", \"isPart\" FROM \"w{0}\" ORDER BY \"word\"");

    public string Document { get; } = Sql(id, "SELECT \"d\".\"title\", \"x\".\"keywords\", \"x\".\"introduction\", \"x\".\"body\", \"x\".\"attachments\" FROM \"d{0}\" AS \"d\" JOIN \"x{0}\" AS \"x\" ON \"x\".\"id\" = \"d\".\"id\" WHERE \"d\".\"id\" = ?1");

    public static string Sql(int id, string sql) => sql.Replace("{0}", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
