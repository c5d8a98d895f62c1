using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using UmbrellaSite.Forms.Texts;

namespace UmbrellaSite.Forms.Workflows;

/// <summary>The words of a mail as text and as HTML. What visitors wrote is never taken for either Markdown or HTML.</summary>
internal sealed class MailBody(string culture)
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _html = new();

    public string Text => _text.ToString().Trim() + "\n";

    public string Html => $"<!DOCTYPE html>\n<html lang=\"{_encoder.Encode(culture)}\"><head><meta charset=\"utf-8\"></head><body>\n{_html}</body></html>\n";

    /// <param name="words">What an editor wrote, in Markdown.</param>
    public MailBody Markdown(string words)
    {
        _text.AppendLine(FormMarkdown.Plain(words).Trim()).AppendLine();
        _html.Append(FormMarkdown.Html(words));
        return this;
    }

    public MailBody Line(string words)
    {
        _text.AppendLine(words).AppendLine();
        _html.Append("<p>").Append(Encode(words)).AppendLine("</p>");
        return this;
    }

    public MailBody Link(string words, string url)
    {
        _text.AppendLine(words).AppendLine(url).AppendLine();
        _html.Append("<p><a href=\"").Append(_encoder.Encode(url)).Append("\">").Append(Encode(words)).AppendLine("</a></p>");
        return this;
    }

    public MailBody Answers(IEnumerable<(string Question, string Answer)> answers)
    {
        _html.AppendLine("<dl>");
        foreach (var (question, answer) in answers)
        {
            _text.AppendLine(question.EndsWith('?') ? question : question + ":").Append("  ").AppendLine(answer.Replace("\n", "\n  ", StringComparison.Ordinal)).AppendLine();
            _html.Append("<dt><strong>").Append(Encode(question)).Append("</strong></dt><dd>").Append(Encode(answer).Replace("\n", "<br>", StringComparison.Ordinal)).AppendLine("</dd>");
        }

        _html.AppendLine("</dl>");
        return this;
    }

    private static string Encode(string text) => string.Join('\n', text.Split('\n').Select(_encoder.Encode));
}
