using System.Globalization;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>A day, typed as three numbers: nobody has to find a birthday in a calendar sheet.</summary>
internal sealed record DateField : FormField
{
    public const string Day = ".tag";
    public const string Month = ".monat";
    public const string Year = ".jahr";

    private const string Iso = "yyyy-MM-dd";
    private const string TodayWord = "today";

    /// <summary>The first day allowed: <c>2026-01-31</c> or <c>today</c>.</summary>
    public string? Earliest { get; init; }

    public string? Latest { get; init; }

    /// <summary>Whether it asks for the visitor's own birthday, which browsers know.</summary>
    public bool Birthday { get; init; }

    public override string View => "Parts";

    public override bool IsGroup => true;

    public override string FirstInput(string name) => name + Day;

    public override IEnumerable<string> Faults() =>
        new[] { Earliest, Latest }.Any(limit => limit is not null and not TodayWord && !TryParse(limit, out _))
            ? [$"'earliest' and 'latest' must be days such as 2026-01-31, or '{TodayWord}'."]
            : [];

    protected override FieldAnswer Interpret(FormInput input, string name, FieldContext context)
    {
        var parts = new[] { Day, Month, Year }.Select(part => (Name: name + part, Text: input.Line(name + part))).ToList();
        if (parts.All(part => part.Text.Length == 0))
        {
            return FieldAnswer.None;
        }

        if (parts.FirstOrDefault(part => part.Text.Length == 0) is { Name: not null } missing)
        {
            return FieldAnswer.Wrong(missing.Name, context.Texts.Format("Formular.DatumUnvollstaendig", Label.Current));
        }

        return Find(parts[0].Text, parts[1].Text, parts[2].Text) is { } day
            ? Check(day, name, context)
            : FieldAnswer.Wrong(name + Day, context.Texts.Format("Formular.KeinDatum", Label.Current));
    }

    private static DateOnly? Find(string day, string month, string year) =>
        year.Length == 4 && DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
            ? found
            : null;

    private static bool TryParse(string limit, out DateOnly day) => DateOnly.TryParseExact(limit, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static DateOnly Limit(string limit, FieldContext context) => TryParse(limit, out var day) ? day : context.Today;

    private FieldAnswer Check(DateOnly day, string name, FieldContext context)
    {
        if (Earliest is not null && day < Limit(Earliest, context))
        {
            return FieldAnswer.Wrong(name + Day, context.Texts.Format("Formular.DatumZuFrueh", Label.Current, Limit(Earliest, context)));
        }

        return Latest is not null && day > Limit(Latest, context)
            ? FieldAnswer.Wrong(name + Day, context.Texts.Format("Formular.DatumZuSpaet", Label.Current, Limit(Latest, context)))
            : FieldAnswer.Of(day.ToString(Iso, CultureInfo.InvariantCulture), day.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture), day.ToString(Iso, CultureInfo.InvariantCulture));
    }
}
