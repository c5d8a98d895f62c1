using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.Cms.Sync.Kinds.Json;

internal sealed class JsonKind(IJsonItems items) : SyncKind<JsonItem>, ISyncKind
{
    public override string Name => items.Folder;

    public override string Handler => $"{items.Folder}Handler";

    public override string Group => SyncGroup.Settings;

    public string Extension => JsonFile.Extension;

    protected override string ElementName => JsonFile.ItemName;

    protected override Task<JsonItem?> FindAsync(Guid key) => Task.FromResult(items.All().FirstOrDefault(item => item.Key == key));

    protected override Task<JsonItem?> FindAsync(string alias) =>
        Task.FromResult(items.All().FirstOrDefault(item => string.Equals(item.Alias, alias, StringComparison.OrdinalIgnoreCase)));

    protected override IAsyncEnumerable<JsonItem> AllAsync() => items.All().OrderBy(item => item.Alias, StringComparer.Ordinal).ToAsyncEnumerable();

    protected override Task<XElement> SerializeAsync(JsonItem item) => Task.FromResult(JsonFile.Element(item.Key, item.Alias, item.Json));

    protected override Task<JsonItem> ApplyAsync(XElement element, JsonItem? existing)
    {
        var json = element.Text(Names.Value);
        Accept(() =>
        {
            if (existing is not null && existing.Key != element.KeyOf())
            {
                items.Delete(existing.Key);
            }

            items.Save(json);
        });
        return Task.FromResult(new JsonItem(element.KeyOf(), element.AliasOf(), json));
    }

    protected override Task DeleteAsync(JsonItem item)
    {
        items.Delete(item.Key);
        return Task.CompletedTask;
    }

    protected override Guid KeyOf(JsonItem item) => item.Key;

    protected override string AliasOf(JsonItem item) => item.Alias;

    protected override string FileNameOf(JsonItem item) => item.Alias;

    protected override Task CheckAsync(XElement element, SyncFileSet files)
    {
        Accept(() => items.Check(element.Text(Names.Value)));
        return Task.CompletedTask;
    }

    private static void Accept(Action action)
    {
        try
        {
            action();
        }
        catch (JsonItemRefusedException refused)
        {
            throw new SyncProblemException(refused.Message, refused.Line, inner: refused);
        }
    }
}
