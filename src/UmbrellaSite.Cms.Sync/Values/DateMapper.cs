using System.Globalization;
using Umbraco.Cms.Core;

namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Dates in one notation, whoever wrote them.</summary>
internal sealed class DateMapper : IValueMapper
{
    public IReadOnlyCollection<string> Editors { get; } = [Constants.PropertyEditors.Aliases.DateTime];

    public string Export(string stored) => Sortable(stored);

    public string Import(string written) => Sortable(written);

    private static string Sortable(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? date.ToString("s", CultureInfo.InvariantCulture)
            : text;
}
