namespace UmbrellaSite.Sql;

public static class SqlLimits
{
    /// <summary>How many values one IN list takes; longer lists are cut up. Every supported database takes twice as many.</summary>
    public const int ParametersInList = 2000;
}
