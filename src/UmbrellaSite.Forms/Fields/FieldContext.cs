using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Texts;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Forms.Fields;

/// <summary>What fields need to know besides what has been typed.</summary>
/// <param name="Today">In Berlin.</param>
/// <param name="FindUpload">A file that was taken in, by its key.</param>
internal sealed record FieldContext(FormTexts Texts, ChoiceLists Choices, IPostcodes Postcodes, DateOnly Today, Func<string, StoredUpload?> FindUpload);
