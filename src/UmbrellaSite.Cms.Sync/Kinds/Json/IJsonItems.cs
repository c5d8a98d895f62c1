namespace UmbrellaSite.Cms.Sync.Kinds.Json;

/// <summary>
/// Items of a part of the site that Umbraco does not know, kept as JSON files in a folder of their own. They are imported,
/// exported, reported and deleted like everything else, each in the transaction of the import.
/// </summary>
public interface IJsonItems
{
    /// <summary>The folder's name, such as "Forms".</summary>
    string Folder { get; }

    IEnumerable<JsonItem> All();

    /// <summary>Says what is wrong with an item, without storing it.</summary>
    /// <exception cref="JsonItemRefusedException">It cannot be used.</exception>
    void Check(string json);

    /// <exception cref="JsonItemRefusedException">It cannot be used.</exception>
    void Save(string json);

    void Delete(Guid key);
}
