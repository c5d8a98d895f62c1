using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Texts;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Tests.Harness;

/// <summary>Fields and forms without a site, on 21 November 2026.</summary>
internal static class Bench
{
    public static DateOnly Today { get; } = new(2026, 11, 21);

    public static ChoiceLists Choices { get; } = new([new FederalStateChoices(), new Organisations()]);

    public static FieldContext Context => new(new FormTexts(new DictionaryFiles()), Choices, new KnownPostcodes(), Today, _ => null);

    public static FormDefinition Read(string json) => new FormReader(Choices).Read(json);

    /// <summary>A form of one field, which is given as the inside of its JSON object.</summary>
    public static FormField Field(string json) => Read(FormOf($$"""{ "key": "{{Guid.NewGuid()}}", "alias": "feld", "label": "Feld", {{json}} }""")).Fields.First();

    public static string FormOf(params string[] fields) => $$"""
        { "key": "{{Guid.NewGuid()}}", "alias": "probe", "name": "Probe", "confirmation": { "heading": "Danke" },
          "pages": [ { "key": "{{Guid.NewGuid()}}", "heading": "Seite", "groups": [ { "key": "{{Guid.NewGuid()}}", "columns": [ { "fields": [ {{string.Join(",", fields)}} ] } ] } ] } ] }
        """;

    /// <summary>What the field makes of one input.</summary>
    public static FieldAnswer Answer(string field, string typed) => Answer(field, ("feld", typed));

    public static FieldAnswer Answer(string field, params (string Name, string Value)[] typed) =>
        Field(field).Read(FormInput.Of(typed), "feld", Context);

    public static IDisposable In(string culture) => new Speaking(culture);

    public static string Problem(this FieldAnswer answer) => string.Join(" ", answer.Problems.Select(problem => problem.Message));

    private sealed class Organisations : IChoiceSource
    {
        public string Name => "organisations";

        public IReadOnlyList<SourceChoice> Choices() => [new("a1", "Freier Atem"), new("b2", "Herzschlag")];
    }

    private sealed class KnownPostcodes : IPostcodes
    {
        public PostcodePlace? Find(string postcode) => postcode == "70173" ? new PostcodePlace("Stuttgart", "Baden-Württemberg") : null;
    }
}
