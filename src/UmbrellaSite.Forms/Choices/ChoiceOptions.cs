namespace UmbrellaSite.Forms.Choices;

/// <summary>Where the choices of a field come from: its own list, or a source of the site such as <c>topics</c>.</summary>
internal sealed record ChoiceOptions(IReadOnlyList<Choice>? Fixed = null, string? Source = null)
{
    public IEnumerable<string> Faults()
    {
        if (Fixed is null == Source is null)
        {
            yield return "Give either 'fixed' choices or a 'source', not both.";
        }

        if (Fixed is not null && (Fixed.Count == 0 || Fixed.DistinctBy(choice => choice.Value).Count() < Fixed.Count))
        {
            yield return "The choices need values that differ from each other.";
        }
    }
}
