namespace UmbrellaSite.Forms.Actions;

/// <summary>Something that this site does with an entry. It may be run again after a crash: what is there already stays.</summary>
public interface IEntryAction
{
    /// <summary>As definitions name it.</summary>
    string Name { get; }

    /// <exception cref="EntryActionException">It cannot be done; the message tells the office what to change.</exception>
    Task RunAsync(ActionEntry entry, CancellationToken cancellationToken);
}
