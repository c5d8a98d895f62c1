namespace UmbrellaSite.Submissions.Storage;

/// <summary>One step of a part's tables. Its statements are standard SQL, with names in double quotes.</summary>
public abstract class Migration
{
    public abstract IEnumerable<string> Statements(ColumnTypes types);
}
