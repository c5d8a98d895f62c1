namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>
/// What <c>expand</c> and <c>fields</c> say: <c>properties[author,related[properties[$all]]]</c>. A name with what is wanted
/// below it; null where nothing is.
/// </summary>
internal sealed record FieldSelection(string Name, IReadOnlyList<FieldSelection> Below)
{
    private const string All = "$all";
    private const string Properties = "properties";

    /// <returns>Null when brackets are missing or empty.</returns>
    public static FieldSelection? Parse(string text)
    {
        var position = 0;
        var items = ParseItems(text, ref position);
        return items is not null && position == text.Length ? new FieldSelection(string.Empty, items) : null;
    }

    /// <summary>What is wanted of a property, null when it is not named.</summary>
    public FieldSelection? Of(string property) =>
        Below.FirstOrDefault(item => item.Name == All)
        ?? Below.FirstOrDefault(item => item.Name == Properties)?.Below.FirstOrDefault(item => item.Name == All || item.Name == property);

    private static List<FieldSelection>? ParseItems(string text, ref int position)
    {
        var items = new List<FieldSelection>();
        while (true)
        {
            var start = position;
            while (position < text.Length && text[position] is not ('[' or ']' or ','))
            {
                position++;
            }

            var name = text[start..position].Trim();
            IReadOnlyList<FieldSelection>? below = [];
            if (position < text.Length && text[position] == '[')
            {
                position++;
                below = ParseItems(text, ref position);
                if (name.Length == 0 || below is null or [] || position >= text.Length || text[position++] != ']')
                {
                    return null;
                }
            }

            items.Add(new FieldSelection(name, below));
            if (position >= text.Length || text[position] != ',')
            {
                return items is [{ Name.Length: 0 }] && position < text.Length ? [] : items;
            }

            position++;
        }
    }
}
