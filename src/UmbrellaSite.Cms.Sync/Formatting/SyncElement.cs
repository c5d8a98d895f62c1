using System.Globalization;
using System.Xml.Linq;

namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>Reads what uSync writes: missing and empty elements are the same, anything else that does not parse is a problem with a line.</summary>
internal static class SyncElement
{
    public static Guid KeyOf(this XElement element) => element.Attribute(Names.Key) is { Value.Length: > 0 } key ? ParseKey(key, key.Value) : Guid.Empty;

    public static string AliasOf(this XElement element) => element.Attribute(Names.Alias)?.Value ?? string.Empty;

    public static int LevelOf(this XElement element) => element.Attribute(Names.Level) is { Value.Length: > 0 } level ? ParseNumber(level, level.Value) : 0;

    public static bool IsEmptyMarker(this XElement element) => element.Name.LocalName == Names.Empty;

    public static XElement? Info(this XElement element) => element.Element(Names.Info);

    public static string Text(this XElement? parent, string name) => parent?.Element(name)?.Value ?? string.Empty;

    public static string? TextOrNull(this XElement? parent, string name)
    {
        var text = parent.Text(name);
        return text.Length == 0 ? null : text;
    }

    public static bool Flag(this XElement? parent, string name) =>
        parent?.Element(name) is { Value.Length: > 0 } element && ParseFlag(element, element.Value);

    public static int? Number(this XElement? parent, string name) =>
        parent?.Element(name) is { Value.Length: > 0 } element ? ParseNumber(element, element.Value) : null;

    public static Guid? Id(this XElement? parent, string name) =>
        parent?.Element(name) is { Value.Length: > 0 } element ? ParseKey(element, element.Value) : null;

    public static T Choice<T>(this XElement? parent, string name, T fallback)
        where T : struct, Enum
    {
        if (parent?.Element(name) is not { Value.Length: > 0 } element)
        {
            return fallback;
        }

        return Enum.TryParse<T>(element.Value, ignoreCase: true, out var choice)
            ? choice
            : throw new SyncProblemException(element, $"'{element.Value}' is not one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    /// <summary>A date without a time zone, which uSync writes in universal time.</summary>
    public static DateTime? Date(this XElement? parent, string name)
    {
        if (parent?.Element(name) is not { Value.Length: > 0 } element)
        {
            return null;
        }

        const DateTimeStyles Universal = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParse(element.Value, CultureInfo.InvariantCulture, Universal, out var date)
            ? date
            : throw new SyncProblemException(element, $"'{element.Value}' is no date. Write it as 2025-06-25T19:35:04.");
    }

    public static bool ParseFlag(XObject place, string text) =>
        bool.TryParse(text, out var flag) ? flag : throw new SyncProblemException(place, $"'{text}' is neither true nor false.");

    public static int ParseNumber(XObject place, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SyncProblemException(place, $"'{text}' is no whole number.");

    public static Guid ParseKey(XObject place, string text) =>
        Guid.TryParse(text, out var key) ? key : throw new SyncProblemException(place, $"'{text}' is no key (a GUID).");
}
