using System.Text;

namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>Paragraphs of sample pages.</summary>
internal static class LoadTexts
{
    /// <summary>Says at the beginning what the page is, where its type has no field for that.</summary>
    public const string SampleNote = "Beispieldaten:";

    public static string Markup(Dice dice, int paragraphs)
    {
        var markup = new StringBuilder("<h2>Worum es geht</h2>");
        for (var paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            markup.Append("<p>").AppendJoin(' ', dice.Some(LoadWords.Sentences, 4)).Append("</p>");
        }

        return markup.ToString();
    }

    /// <summary>From the numbers that the Federal Network Agency keeps free for invented people.</summary>
    public static string Phone(Dice dice)
    {
        var number = dice.Throw(1000).ToString("000", System.Globalization.CultureInfo.InvariantCulture);
        return $"{dice.One(["030 23125", "040 66969", "069 90009", "089 99998"])} {number}";
    }

    public static string Street(Dice dice) => $"{dice.One(LoadWords.Streets)} {1 + dice.Throw(80)}";

    /// <summary>Within the year before 1 November 2026.</summary>
    public static string Confirmed(Dice dice) => StoredValue.Day(new DateOnly(2026, 11, 1).AddDays(-dice.Throw(420)));
}
