using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Texts;

namespace UmbrellaSite.Forms.Fields;

/// <summary>What fields need to know besides what has been typed.</summary>
/// <param name="Today">In Berlin.</param>
internal sealed record FieldContext(FormTexts Texts, ChoiceLists Choices, IPostcodes Postcodes, DateOnly Today);
