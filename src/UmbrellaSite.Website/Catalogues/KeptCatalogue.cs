namespace UmbrellaSite.Website.Catalogues;

/// <summary>The catalogue of one language, with a note of what has changed since it was read.</summary>
internal sealed class KeptCatalogue(string culture, CatalogueReader reader)
{
    private readonly Lock _reading = new();
    private readonly Lock _noting = new();
    private readonly HashSet<Guid> _changed = [];
    private bool _everythingChanged = true;
    private CatalogueContent _content = CatalogueContent.Empty;
    private volatile Catalogue? _current;

    public Catalogue Current => _current ?? Read();

    public void Forget(Guid page)
    {
        lock (_noting)
        {
            _changed.Add(page);
            _current = null;
        }
    }

    public void ForgetEverything()
    {
        lock (_noting)
        {
            _everythingChanged = true;
            _current = null;
        }
    }

    // Many may ask at once for what has to be read: one reads, the others wait.
    private Catalogue Read()
    {
        lock (_reading)
        {
            return _current ?? ReadAgain();
        }
    }

    private Catalogue ReadAgain()
    {
        var (everything, changed) = TakeNotes();
        try
        {
            _content = reader.Read(culture, everything ? CatalogueContent.Empty : _content, changed);
        }
        catch
        {
            // What could not be read now has to be read the next time.
            ForgetEverything();
            throw;
        }

        var catalogue = new Catalogue(_content.Entries);
        Keep(catalogue);
        return catalogue;
    }

    private (bool Everything, HashSet<Guid> Changed) TakeNotes()
    {
        lock (_noting)
        {
            var notes = (_everythingChanged, _changed.ToHashSet());
            _everythingChanged = false;
            _changed.Clear();
            return notes;
        }
    }

    // Something may have changed while the rest was read; then the next one who asks reads again.
    private void Keep(Catalogue catalogue)
    {
        lock (_noting)
        {
            _current = _everythingChanged || _changed.Count > 0 ? null : catalogue;
        }
    }
}
