using System.Globalization;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Adds one to a repeated group or takes one away, with what has been typed into it.</summary>
internal static class Repeating
{
    /// <returns>The changed input, and the place on the page to go to.</returns>
    public static (FormInput Input, string Anchor) Apply(FormDefinition form, FormInput input, StepAction action)
    {
        var target = action.Target.Split('.');
        if (form.Find(target[0]) is not RepeatField repeat)
        {
            return (input, string.Empty);
        }

        var count = repeat.CountIn(input, repeat.Alias);
        return action.Verb == StepAction.Add
            ? Sized(repeat, input, Math.Min(count + 1, repeat.Most), count)
            : target.Length == 2 && int.TryParse(target[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < count
                ? Sized(repeat, Without(repeat, input, index, count), Math.Max(1, count - 1), Math.Max(0, index - 1))
                : (input, string.Empty);
    }

    private static (FormInput Input, string Anchor) Sized(RepeatField repeat, FormInput input, int count, int shown) => (
        input.With(repeat.Alias + RepeatField.CountPart, count.ToString(CultureInfo.InvariantCulture)),
        string.Create(CultureInfo.InvariantCulture, $"#{FieldView.IdOf(repeat.Alias)}-nr-{Math.Min(shown, count - 1)}"));

    // The ones after it move up.
    private static FormInput Without(RepeatField repeat, FormInput input, int index, int count)
    {
        var values = input.Values.RemoveRange(input.Values.Keys.Where(name => Belongs(name, repeat, index)));
        for (var later = index + 1; later < count; later++)
        {
            foreach (var name in input.Values.Keys.Where(name => Belongs(name, repeat, later)))
            {
                var moved = Prefix(repeat, later - 1) + name[Prefix(repeat, later).Length..];
                values = values.Remove(name).SetItem(moved, input.Values[name]);
            }
        }

        return new FormInput(values);
    }

    private static bool Belongs(string name, RepeatField repeat, int index) => name.StartsWith(Prefix(repeat, index), StringComparison.Ordinal);

    private static string Prefix(RepeatField repeat, int index) => string.Create(CultureInfo.InvariantCulture, $"{repeat.Alias}.{index}.");
}
