using UmbrellaSite.Search.Spelling;

namespace UmbrellaSite.Search.Words;

/// <summary>A vocabulary and what has changed since; put together when somebody asks for it, since most changes follow others.</summary>
internal sealed class PendingVocabulary
{
    private readonly Lock _lock = new();
    private Vocabulary _vocabulary;
    private Dictionary<string, WordChange>? _changes;
    private SpellingIndex? _spelling;

    public PendingVocabulary(Vocabulary vocabulary) => _vocabulary = vocabulary;

    private PendingVocabulary(Vocabulary vocabulary, Dictionary<string, WordChange> changes) => (_vocabulary, _changes) = (vocabulary, changes);

    public Vocabulary Current
    {
        get
        {
            lock (_lock)
            {
                if (_changes is not null)
                {
                    _vocabulary = _vocabulary.With(_changes);
                    _changes = null;
                }

                return _vocabulary;
            }
        }
    }

    /// <summary>Of the current words; made when it is first asked for.</summary>
    public SpellingIndex Spelling
    {
        get
        {
            lock (_lock)
            {
                return _spelling ??= new SpellingIndex(Current);
            }
        }
    }

    public PendingVocabulary With(IReadOnlyDictionary<string, WordChange> changes)
    {
        lock (_lock)
        {
            var all = _changes is null ? new Dictionary<string, WordChange>(StringComparer.Ordinal) : new Dictionary<string, WordChange>(_changes, StringComparer.Ordinal);
            foreach (var (word, change) in changes)
            {
                all[word] = all.GetValueOrDefault(word) + change;
            }

            return new PendingVocabulary(_vocabulary, all);
        }
    }
}
