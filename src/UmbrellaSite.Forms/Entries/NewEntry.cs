using System.Net;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Entries;

/// <summary>A form that is complete and right.</summary>
/// <param name="Id">Of the filling in: twice the same is one entry.</param>
internal sealed record NewEntry(FormReading Reading, Guid Id, IPAddress? From);
