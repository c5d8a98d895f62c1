namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>Elements of document, media and member types.</summary>
internal static class TypeNames
{
    public const string Icon = "Icon";
    public const string Thumbnail = "Thumbnail";
    public const string Description = "Description";
    public const string AllowAtRoot = "AllowAtRoot";
    public const string ListView = "ListView";
    public const string Variations = "Variations";
    public const string IsElement = "IsElement";
    public const string HistoryCleanup = "HistoryCleanup";
    public const string Compositions = "Compositions";
    public const string Composition = "Composition";
    public const string DefaultTemplate = "DefaultTemplate";
    public const string AllowedTemplates = "AllowedTemplates";
    public const string Structure = "Structure";
    public const string Properties = "GenericProperties";
    public const string Property = "GenericProperty";
    public const string Definition = "Definition";
    public const string Type = "Type";
    public const string Mandatory = "Mandatory";
    public const string Validation = "Validation";
    public const string MandatoryMessage = "MandatoryMessage";
    public const string ValidationMessage = "ValidationRegExpMessage";
    public const string LabelOnTop = "LabelOnTop";
    public const string Tabs = "Tabs";
    public const string Tab = "Tab";
    public const string Caption = "Caption";
}
