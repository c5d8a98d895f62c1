using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;

namespace UmbrellaSite.Cms.MediaFiles;

/// <summary>Files of media in the recycle bin, which Umbraco marks in their names, are not there for visitors.</summary>
internal sealed class TrashedMediaMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var name = Path.GetFileNameWithoutExtension(context.Request.Path.Value);
        if (name?.EndsWith(Constants.Conventions.Media.TrashedMediaSuffix, StringComparison.OrdinalIgnoreCase) == true)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
