using System.Globalization;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>How a browser helps with typing into a field of one line.</summary>
/// <param name="Mode">The keyboard of a phone.</param>
/// <param name="Width">Roughly as many letters as are expected; null for the whole width.</param>
internal sealed record InputAttributes(string Type, string? Mode, string? Autocomplete, string? Width, bool Spelling)
{
    public static InputAttributes Of(FormField field) => field switch
    {
        EmailField email => new("email", "email", email.Autocomplete, null, false),
        TelephoneField telephone => new("tel", "tel", telephone.Autocomplete, "20", false),
        NumberField number => new("text", number.Decimals > 0 ? "decimal" : "numeric", null, "10", false),
        PostcodeField => new("text", "numeric", "postal-code", "5", false),
        ShortTextField text => new("text", null, text.Autocomplete, text.MaxLength < 20 ? text.MaxLength.ToString(CultureInfo.InvariantCulture) : null, true),
        _ => new("text", null, null, null, true),
    };
}
