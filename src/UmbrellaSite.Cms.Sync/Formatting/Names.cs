namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>Elements and attributes that several kinds share.</summary>
internal static class Names
{
    public const string Key = "Key";
    public const string Alias = "Alias";
    public const string Level = "Level";
    public const string Change = "Change";
    public const string Culture = "Culture";
    public const string Segment = "Segment";
    public const string Cultures = "Cultures";
    public const string Default = "Default";
    public const string Empty = "Empty";
    public const string Info = "Info";
    public const string Name = "Name";
    public const string Parent = "Parent";
    public const string Folder = "Folder";
    public const string SortOrder = "SortOrder";
    public const string ContentType = "ContentType";
    public const string Template = "Template";
    public const string Published = "Published";
    public const string Trashed = "Trashed";
    public const string NodeName = "NodeName";
    public const string Properties = "Properties";
    public const string Value = "Value";
    public const string Schedule = "Schedule";
}
