using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using UmbrellaSite.Forms.Validation;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Drafts;

/// <summary>Keeps what visitors have typed between the pages of a form: for a day, or longer where they asked for it.</summary>
internal sealed class StoredDrafts(SubmissionStore store, IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan KeptUnasked = TimeSpan.FromDays(1);

    private readonly IDataProtector _protector = protection.CreateProtector("UmbrellaSite.Forms.Draft");

    public Draft? Find(string owner, Guid form) =>
        store.Read(session => DraftTable.Find(session, owner, form, clock.GetUtcNow())) is { } found ? Read(found.Content) : null;

    /// <summary>The key of a draft that is kept.</summary>
    public string? KeyOf(string owner, Guid form) => store.Read(session => DraftTable.Find(session, owner, form, clock.GetUtcNow()))?.Key;

    public Task SaveAsync(string owner, Guid form, Draft draft, CancellationToken cancellationToken)
    {
        var content = Write(draft);
        var now = clock.GetUtcNow();
        return store.WriteAsync(session => DraftTable.Save(session, owner, form, content, (now, now + KeptUnasked)), cancellationToken);
    }

    private string Write(Draft draft) => _protector.Protect(JsonSerializer.Serialize(new Kept(
        draft.Id,
        draft.Input.Values.ToDictionary(value => value.Key, value => value.Value.ToArray(), StringComparer.Ordinal),
        [.. draft.Completed],
        draft.Attempted,
        draft.Reference)));

    // Keys of protection are thrown away in time; a draft of before is then as good as none.
    private Draft? Read(string content)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(_protector.Unprotect(content))!;
            return new Draft(
                kept.Id,
                new FormInput(kept.Values.ToImmutableDictionary(value => value.Key, value => value.Value.ToImmutableArray(), StringComparer.Ordinal)),
                [.. kept.Completed],
                kept.Attempted,
                kept.Reference);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Kept(Guid Id, Dictionary<string, string[]> Values, Guid[] Completed, Guid? Attempted, string? Reference);
}
