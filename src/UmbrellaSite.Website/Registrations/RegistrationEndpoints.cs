using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using UmbrellaSite.Registration.Desk;

namespace UmbrellaSite.Website.Registrations;

/// <summary>Files that people take away from their own registration.</summary>
internal static class RegistrationEndpoints
{
    public static IEndpointRouteBuilder MapRegistrations(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/anmeldung/{token}/termin.ics", (HttpContext http, string token, OwnData own) =>
            own.Calendar(token) is { } file ? File(http, file.Content, file.Type, file.Name) : Results.NotFound());
        endpoints.MapGet("/anmeldung/{token}/daten.json", (HttpContext http, string token, OwnData own) =>
            own.Export(token) is { } data ? File(http, Encoding.UTF8.GetBytes(data), "application/json; charset=utf-8", "meine-anmeldung.json") : Results.NotFound());
        return endpoints;
    }

    private static IResult File(HttpContext http, byte[] content, string type, string name)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.File(content, type, name);
    }
}
