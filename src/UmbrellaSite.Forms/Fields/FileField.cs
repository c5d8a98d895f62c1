using System.Text.Json.Nodes;
using UmbrellaSite.Forms.Validation;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Forms.Fields;

/// <summary>
/// Files. They are taken in before the rest of the page is looked at, so that nobody has to choose them again because of a
/// mistake elsewhere; what is typed here are their keys.
/// </summary>
internal sealed record FileField : FormField
{
    /// <summary>Why a file was not taken: the verdict.</summary>
    public const string VerdictPart = ".urteil";

    /// <summary>The keys of files to be taken out again.</summary>
    public const string RemovePart = ".weg";

    private const int Limit = 10;

    public int Most { get; init; } = 1;

    public override string View => "Files";

    public override bool IsGroup => true;

    public override IEnumerable<string> Faults() => Most is < 1 or > Limit ? [$"'most' must lie between 1 and {Limit}."] : [];

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        if (input.Line(name + VerdictPart) is { Length: > 0 } verdict)
        {
            return FieldAnswer.Wrong(name, context.Texts[$"Formular.Datei{verdict}"]);
        }

        var files = FilesIn(input, name, context);
        return files.Count == 0 ? FieldAnswer.None
            : files.Count > Most ? FieldAnswer.Wrong(name, context.Texts.Format("Formular.ZuVieleDateien", Label.Current, Most))
            : new FieldAnswer(new JsonArray([.. files.Select(Stored)]), string.Join(", ", files.Select(file => file.Name)), [.. files.Select(file => file.Name)], []);
    }

    /// <summary>The files that are there, without those that belong to somebody else's entry.</summary>
    public static IReadOnlyList<StoredUpload> FilesIn(FormInput input, string name, FieldContext context) =>
        [.. input.All(name).Except(input.All(name + RemovePart)).Distinct(StringComparer.Ordinal).Select(context.FindUpload).OfType<StoredUpload>().Where(file => file.Owner is null)];

    protected override string MissingMessage(FieldContext context) => context.Texts.Format("Formular.FehltDatei", Label.Current);

    private static JsonNode Stored(StoredUpload file) =>
        new JsonObject { ["key"] = file.Key, ["name"] = file.Name, ["type"] = file.Type, ["size"] = file.Size };
}
