using System.Text.Json.Nodes;

namespace UmbrellaSite.Forms.Entries;

/// <summary>An answer as it is kept: with the words of the question, so that it can be read when the form has changed.</summary>
/// <param name="Text">As people read it.</param>
internal sealed record EntryAnswer(Guid Field, string Alias, string Question, JsonNode Value, string Text, bool IsSensitive);
