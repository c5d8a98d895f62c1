using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Rendering;

internal sealed record DoneView(FormDefinition Form, string Reference);
