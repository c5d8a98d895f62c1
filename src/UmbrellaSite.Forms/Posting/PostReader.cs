using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Validation;
using UmbrellaSite.Submissions.Guarding;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Reads what a browser has sent, within limits, and refuses what it was not given to send.</summary>
internal sealed class PostReader(IAntiforgery antiforgery, DraftOwner owner, FormTicket tickets, FileIntake intake, IOptions<FormsOptions> options)
{
    private const int MostInputs = 2_000;
    private const int LongestName = 200;
    private const int LongestValue = 64 * 1024;

    private static readonly string _first = FormAddress.StepOf(0);

    public async Task<PostedForm> ReadAsync(HttpContext http, FormDefinition form, string page)
    {
        if (await ReadAsync(http) is not { } sent)
        {
            return PostedForm.Refused(Notice.TooLarge, _first);
        }

        var step = StepOf(form, sent[InputNames.Step].ToString());
        if (!await antiforgery.IsRequestValidAsync(http) || owner.Find(http) is not { } name)
        {
            return PostedForm.Refused(Notice.Cookie, step);
        }

        if (sent[InputNames.Decoy].ToString().Length > 0)
        {
            return PostedForm.Refused(Notice.Robot, step);
        }

        var verdict = Guid.TryParse(sent[InputNames.Id].ToString(), out var id)
            ? tickets.Check(TicketFor(form.Key, id), sent[InputNames.Ticket])
            : TicketVerdict.Forged;
        if (verdict is TicketVerdict.Forged or TicketVerdict.TooOld)
        {
            return PostedForm.Refused(Notice.Expired, step);
        }

        return await intake.TakeAsync(form, InputOf(sent), (sent.Files, http, name)) is { } input
            ? PostedForm.Of(new PostedStep(form, name, id, input, step, StepAction.Read(sent[InputNames.Action].ToString()), ReturnTo(sent), sent[InputNames.Receipt], page, http.Request.QueryString.Value ?? string.Empty, OriginOf(http), verdict == TicketVerdict.TooQuick))
            : PostedForm.Refused(Notice.TooMany, step);
    }

    /// <summary>What a ticket is good for: this form, filled in this time.</summary>
    public static string TicketFor(Guid form, Guid id) => $"{form:N}|{id:N}";

    private static SenderOrigin OriginOf(HttpContext http) =>
        new(http.Connection.RemoteIpAddress, new Uri($"{http.Request.Scheme}://{http.Request.Host}"));

    private static string StepOf(FormDefinition form, string text) =>
        text is FormAddress.CheckStep or FormAddress.StatusStep or FormAddress.KeptStep
        || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= form.Pages.Count)
            ? text
            : _first;

    private static string? ReturnTo(IFormCollection sent) => sent[InputNames.Return].ToString() == FormAddress.CheckStep ? FormAddress.CheckStep : null;

    private static FormInput InputOf(IFormCollection sent) =>
        FormInput.Of(sent.Where(input => !input.Key.StartsWith('_')).SelectMany(input => input.Value.Select(value => (input.Key, value ?? string.Empty))));

    private async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            return null;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.Value.LargestPage;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions
        {
            ValueCountLimit = MostInputs,
            KeyLengthLimit = LongestName,
            ValueLengthLimit = LongestValue,
            MultipartBodyLengthLimit = options.Value.LargestPage,
        }));
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception tooLarge) when (tooLarge is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}
