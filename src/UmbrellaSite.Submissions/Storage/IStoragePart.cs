using UmbrellaSite.Submissions.Retention;

namespace UmbrellaSite.Submissions.Storage;

/// <summary>Something that keeps tables of its own: the outbox, the registration, the forms.</summary>
public interface IStoragePart
{
    /// <summary>Stays for ever: its version is kept under it.</summary>
    string Name { get; }

    /// <summary>In the order of their making; the version is how many have been applied.</summary>
    IReadOnlyList<Migration> Migrations { get; }

    /// <summary>Every table, and what of it is personal and for how long.</summary>
    IReadOnlyList<TableRetention> Tables { get; }
}
