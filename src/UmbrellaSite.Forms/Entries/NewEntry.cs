using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Entries;

/// <summary>A form that is complete and right.</summary>
/// <param name="Id">Of the filling in: twice the same is one entry.</param>
/// <param name="Page">The whole address of the page that the form is placed on.</param>
internal sealed record NewEntry(FormReading Reading, Guid Id, SenderOrigin From, Uri Page);
