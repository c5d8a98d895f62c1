using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using UmbrellaSite.Forms.Posting;

namespace UmbrellaSite.Forms.Rendering;

/// <summary>Addresses of the steps of a form: the page it is placed on, and in the query which form and which step.</summary>
internal static class FormAddress
{
    public const string Form = "formular";
    public const string Step = "schritt";
    public const string Return = "zurueck";
    public const string NoticeName = "hinweis";
    public const string Receipt = "beleg";

    public const string CheckStep = "pruefen";
    public const string DoneStep = "danke";
    public const string StatusStep = "stand";
    public const string KeptStep = "gemerkt";

    public static string StepOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    public static string Of(string page, string form, string step, Notice notice = Notice.None, string? returnTo = null, string? receipt = null)
    {
        var query = QueryString.Create(Form, form).Add(Step, step);
        query = notice == Notice.None ? query : query.Add(NoticeName, notice.ToString().ToLowerInvariant());
        query = returnTo is null ? query : query.Add(Return, returnTo);
        query = receipt is null ? query : query.Add(Receipt, receipt);
        return page + query;
    }

    /// <summary>The link that goes on with a form that was kept.</summary>
    /// <param name="placedOn">The query that says on which page.</param>
    public static string Resume(string form, string token, string placedOn) => $"/formular/{form}/weiter/{token}{placedOn}";

    public static string PlacedOn(Guid page, string culture) => $"?seite={page:N}&sprache={UrlEncoder.Default.Encode(culture)}";

    /// <summary>Where a page of the form is sent to.</summary>
    public static string PostTo(string form, Guid page, string culture) =>
        $"/formular/{UrlEncoder.Default.Encode(form)}{PlacedOn(page, culture)}";
}
