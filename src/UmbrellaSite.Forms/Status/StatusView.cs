using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Rendering;

namespace UmbrellaSite.Forms.Status;

/// <summary>What became of an entry, for its sender.</summary>
/// <param name="Token">Of the link; it is what an answer is sent with.</param>
internal sealed record StatusView(
    FormDefinition Form, Entry Entry, IReadOnlyList<EntryMessage> Messages, Notice Notice, string Token, StepLinks Links, StepSecrets Secrets);
