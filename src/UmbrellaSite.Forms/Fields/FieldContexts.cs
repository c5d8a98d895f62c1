using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Texts;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Forms.Fields;

/// <summary>What fields need to know at this moment.</summary>
internal sealed class FieldContexts(FormTexts texts, ChoiceLists choices, IPostcodes postcodes, SubmissionStore store, TimeProvider clock)
{
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public FieldContext Now() => new(
        texts,
        choices,
        postcodes,
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), _berlin).DateTime),
        key => store.Read(session => UploadStore.Find(session, key)));
}
