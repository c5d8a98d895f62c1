namespace UmbrellaSite.Forms.Definitions;

/// <param name="Text">The definition as it was written, which is what is exported again.</param>
internal sealed record StoredForm(FormDefinition Form, string Text);
