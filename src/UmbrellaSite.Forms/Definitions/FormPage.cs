using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Conditions;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Definitions;

/// <param name="Intro">In Markdown.</param>
internal sealed record FormPage(Guid Key, LocalText Heading, IReadOnlyList<FormGroup> Groups, LocalText? Intro = null, ConditionSet? Conditions = null)
{
    [JsonIgnore]
    public IEnumerable<FormField> Fields => Groups.SelectMany(group => group.Fields);
}
