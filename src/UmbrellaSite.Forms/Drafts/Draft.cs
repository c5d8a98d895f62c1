using System.Collections.Immutable;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Drafts;

/// <summary>A form that somebody is filling in.</summary>
/// <param name="Id">Of this filling in: whatever arrives under it once more is the same.</param>
/// <param name="Attempted">The page that was sent with something wrong on it.</param>
/// <param name="Completed">The pages that were sent and are right.</param>
/// <param name="Reference">Of the entry, once it has been sent; then nothing else is kept.</param>
internal sealed record Draft(
    Guid Id,
    FormInput Input,
    ImmutableHashSet<Guid> Completed,
    Guid? Attempted = null,
    string? Reference = null)
{
    public static Draft Begin(Guid id) => new(id, FormInput.Empty, []);
}
