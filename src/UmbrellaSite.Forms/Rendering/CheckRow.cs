namespace UmbrellaSite.Forms.Rendering;

/// <param name="Text">Empty where nothing was answered.</param>
internal sealed record CheckRow(string Question, string Text, string ChangeUrl);
