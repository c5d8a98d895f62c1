using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Choices;

/// <summary>Something to choose.</summary>
/// <param name="Value">As it is stored and compared.</param>
/// <param name="Exclusive">„Nichts davon“: not together with others.</param>
internal sealed record Choice(string Value, LocalText Label, LocalText? Hint = null, bool Exclusive = false);
