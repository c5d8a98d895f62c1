using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Rendering;

internal sealed record StartView(FormDefinition Form, string Url);
