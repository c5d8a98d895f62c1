using System.Xml;

namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>Text that XML can hold: control characters, which editors paste by accident, have no place in it.</summary>
internal static class XmlText
{
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text) || IsClean(text))
        {
            return text ?? string.Empty;
        }

        var kept = new List<char>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index]))
            {
                kept.Add(text[index]);
            }
            else if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                kept.Add(text[index++]);
                kept.Add(text[index]);
            }
        }

        return new string([.. kept]);
    }

    private static bool IsClean(string text) => text.All(XmlConvert.IsXmlChar);
}
