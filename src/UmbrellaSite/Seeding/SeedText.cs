using System.Text;

namespace UmbrellaSite.Seeding;

/// <summary>Paragraphs that differ from page to page and are the same at every run.</summary>
internal static class SeedText
{
    private static readonly string[] Sentences =
    [
        "Eine Gruppe trifft sich alle zwei Wochen und ist für neue Menschen offen.",
        "Wer zum ersten Mal kommt, darf zuhören und muss nichts erzählen.",
        "Die Kontaktstelle nennt Tag und Ort und beantwortet Fragen am Telefon.",
        "Angehörige haben eigene Gruppen, weil ihre Fragen andere sind.",
        "Der Verband vertritt die Anliegen seiner Mitglieder gegenüber der Politik.",
        "Die Krankenkassen fördern die Selbsthilfe nach § 20h SGB V.",
        "Barrierefreie Räume sind vermerkt, ebenso Gebärdensprache und Schriftdolmetschung.",
    ];

    public static string Paragraphs(int number)
    {
        var html = new StringBuilder();
        for (var paragraph = 0; paragraph < 6; paragraph++)
        {
            html.Append("<p>")
                .Append(Sentences[(number + paragraph) % Sentences.Length]).Append(' ')
                .Append(Sentences[(number * 3 + paragraph) % Sentences.Length])
                .Append("</p>");
        }

        return html.ToString();
    }
}
