using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Definitions;

/// <param name="Width">Twelfths of the line; columns stand below each other where there is no room.</param>
internal sealed record FormColumn(IReadOnlyList<FormField> Fields, int Width = 12);
