using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Forms.Definitions;

/// <summary>
/// The forms of the site. They lie in Umbraco's key-value store, so that an import changes them in the same transaction as
/// everything else; they are read once and kept until one changes.
/// </summary>
internal sealed class FormStore(IKeyValueService keyValues, ICoreScopeProvider scopes, FormReader reader, ILogger<FormStore> logger)
{
    private const string Prefix = "UmbrellaSite.Forms+";

    private FrozenDictionary<Guid, StoredForm>? _forms;

    public IReadOnlyCollection<StoredForm> All => Forms.Values;

    private FrozenDictionary<Guid, StoredForm> Forms => Volatile.Read(ref _forms) ?? Load();

    public FormDefinition? Find(Guid key) => Forms.GetValueOrDefault(key)?.Form;

    public FormDefinition? Find(string alias) => FindStored(alias)?.Form;

    public StoredForm? FindStored(string alias) => Forms.Values.FirstOrDefault(stored => stored.Form.Alias == alias);

    /// <exception cref="FormProblemException">The text is no form, or one that cannot be used.</exception>
    public StoredForm Save(string text)
    {
        var form = reader.Read(text);
        if (Find(form.Alias) is { } other && other.Key != form.Key)
        {
            throw new FormProblemException($"The alias '{form.Alias}' belongs to the form {other.Key} already.");
        }

        Store(form.Key, text);
        return new StoredForm(form, text);
    }

    /// <summary>An emptied value stands for a form that is gone: Umbraco's service does not delete.</summary>
    public void Delete(Guid key) => Store(key, string.Empty);

    /// <summary>Reads all forms again when somebody asks for one next.</summary>
    public void Forget() => Volatile.Write(ref _forms, null);

    // Once more after the transaction: until then another request may have read what was there before.
    private void Store(Guid key, string text)
    {
        using var scope = scopes.CreateCoreScope();
        keyValues.SetValue(Prefix + key, text);
        Forget();
        scopes.Context?.Enlist("UmbrellaSite.Forms", _ => Forget());
        scope.Complete();
    }

    private FrozenDictionary<Guid, StoredForm> Load()
    {
        var texts = keyValues.FindByKeyPrefix(Prefix) ?? new Dictionary<string, string?>(StringComparer.Ordinal);
        var forms = texts.Values
            .Where(text => !string.IsNullOrEmpty(text))
            .Select(text => TryRead(text!))
            .OfType<StoredForm>()
            .ToFrozenDictionary(stored => stored.Form.Key);
        Volatile.Write(ref _forms, forms);
        return forms;
    }

    // A form that an earlier program took and this one does not must not take the others with it.
    private StoredForm? TryRead(string text)
    {
        try
        {
            return new StoredForm(reader.Read(text), text);
        }
        catch (FormProblemException problem)
        {
            logger.LogError("A stored form cannot be used any more: {Problem} Import its file again.", problem.Message);
            return null;
        }
    }
}
