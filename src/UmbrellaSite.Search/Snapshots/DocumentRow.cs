namespace UmbrellaSite.Search.Snapshots;

/// <summary>What is kept in memory of a document.</summary>
/// <param name="Day">When it was news or takes place, in days; null for what does not age.</param>
/// <param name="FirstWord">Hash of its title's first word.</param>
internal readonly record struct DocumentRow(int? Day, float Importance, bool IsSuggested, int TitleLength, uint FirstWord);
