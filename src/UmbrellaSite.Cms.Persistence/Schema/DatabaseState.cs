namespace UmbrellaSite.Cms.Persistence.Schema;

public enum DatabaseState
{
    /// <summary>There is no database yet.</summary>
    Missing,

    /// <summary>There is a database, but none of Umbraco's tables in it.</summary>
    Empty,

    /// <summary>The schema is the one that this product works with.</summary>
    Installed,

    /// <summary>Umbraco's tables are there in an older, newer or unreadable version.</summary>
    UnknownVersion,
}
