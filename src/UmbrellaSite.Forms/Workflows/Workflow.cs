using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Conditions;
using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>Something that is done with an entry.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(MailToOffice), "mailToOffice")]
[JsonDerivedType(typeof(MailToSender), "mailToSender")]
[JsonDerivedType(typeof(Webhook), "webhook")]
[JsonDerivedType(typeof(SiteAction), "siteAction")]
internal abstract record Workflow
{
    public required Guid Key { get; init; }

    /// <summary>As editors know it.</summary>
    public required string Name { get; init; }

    public ConditionSet? Conditions { get; init; }

    /// <summary>What is wrong with it; nothing where it can be used.</summary>
    public virtual IEnumerable<string> Faults(FormDefinition form) => [];
}
