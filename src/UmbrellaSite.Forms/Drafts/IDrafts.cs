namespace UmbrellaSite.Forms.Drafts;

/// <summary>Keeps what visitors have typed between the pages of a form.</summary>
internal interface IDrafts
{
    Task<Draft?> FindAsync(string owner, Guid form, CancellationToken cancellationToken);

    Task SaveAsync(string owner, Guid form, Draft draft, CancellationToken cancellationToken);
}
