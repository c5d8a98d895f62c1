using System.Globalization;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>What the client sends and gets of a slider; a single number has the same end on both sides.</summary>
internal sealed record SliderRange(decimal From, decimal To)
{
    public static SliderRange? Parse(string stored)
    {
        var parts = stored.Split(',');
        return parts.Length <= 2 && TryParse(parts[0], out var from) && TryParse(parts[^1], out var to)
            ? new SliderRange(from, to)
            : null;
    }

    public override string ToString() =>
        From == To ? Text(From) : $"{Text(From)},{Text(To)}";

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out number);
}
