using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Posting;

/// <summary>A page of a form as a browser has sent it.</summary>
/// <param name="Owner">The browser's name for its drafts.</param>
/// <param name="Id">Of the filling in; signed together with the ticket.</param>
/// <param name="Receipt">The secret that the page was opened with, where it is one of those.</param>
/// <param name="Page">The address of the page that the form is placed on.</param>
/// <param name="PlacedOn">The same as key and language, in a query.</param>
internal sealed record PostedStep(
    FormDefinition Form,
    string Owner,
    Guid Id,
    FormInput Input,
    string Step,
    StepAction Action,
    string? ReturnTo,
    string? Receipt,
    string Page,
    string PlacedOn,
    SenderOrigin From,
    bool IsTooQuick);
