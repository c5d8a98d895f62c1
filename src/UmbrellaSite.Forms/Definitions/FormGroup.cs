using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Conditions;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Definitions;

/// <summary>Fields that belong together; with a legend it is a <c>fieldset</c>.</summary>
internal sealed record FormGroup(Guid Key, IReadOnlyList<FormColumn> Columns, LocalText? Legend = null, ConditionSet? Conditions = null)
{
    [JsonIgnore]
    public IEnumerable<FormField> Fields => Columns.SelectMany(column => column.Fields);
}
