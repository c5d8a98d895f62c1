using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Dictionary;

/// <summary>The newest snapshot, made when somebody asks for a text after a change.</summary>
internal sealed class TextSnapshots(ILanguageService languages, IDictionaryItemService items)
{
    private volatile TextSnapshot? _current;
    private long _changes;

    public TextSnapshot Current => _current ?? Read();

    public void Clear()
    {
        Interlocked.Increment(ref _changes);
        _current = null;
    }

    private TextSnapshot Read()
    {
        var changes = Interlocked.Read(ref _changes);
        var allLanguages = languages.GetAllAsync().GetAwaiter().GetResult();
        var allItems = items.GetDescendantsAsync(parentId: null).GetAwaiter().GetResult();
        var snapshot = new TextSnapshot(allLanguages, [.. allItems]);

        // One that somebody else's commit has overtaken answers this question, but not the next.
        if (changes == Interlocked.Read(ref _changes))
        {
            _current = snapshot;
        }

        return snapshot;
    }
}
