using System.Globalization;
using Microsoft.AspNetCore.Http;
using UmbrellaSite.Forms.Posting;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>What the address of a request says about a form.</summary>
internal sealed record FormQuery(string? Form, string Step, Notice Notice, string? ReturnTo, string? Receipt)
{
    public static FormQuery Of(HttpRequest request) => new(
        request.Query[FormAddress.Form].FirstOrDefault(),
        request.Query[FormAddress.Step].FirstOrDefault() ?? string.Empty,
        Enum.TryParse<Notice>(request.Query[FormAddress.NoticeName].FirstOrDefault(), ignoreCase: true, out var notice) && Enum.IsDefined(notice) ? notice : Notice.None,
        request.Query[FormAddress.Return].FirstOrDefault() == FormAddress.CheckStep ? FormAddress.CheckStep : null,
        request.Query[FormAddress.Receipt].FirstOrDefault());

    /// <summary>From 0; null where the step is none of the form's own pages.</summary>
    public int? PageIndex => int.TryParse(Step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : null;
}
