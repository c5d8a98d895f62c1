using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using UmbrellaSite.Cms.Rendering.OutputCaching;
using UmbrellaSite.Cms.Rendering.Pages;

namespace UmbrellaSite.Cms.Rendering.Responses;

/// <summary>Gives pages their length, an <c>ETag</c> and compression, and answers 304 to who has the page already.</summary>
internal sealed class PageResponseMiddleware(RequestDelegate next)
{
    private const int BytesOfTag = 12;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<PublishedPage>() is not { } page)
        {
            await next(context);
            return;
        }

        var inner = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var body = new PageBody(inner);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.CompleteAsync();
        }
        finally
        {
            context.Features.Set(inner);
        }

        await SendAsync(context, page, body);
    }

    private static async Task SendAsync(HttpContext context, PublishedPage page, PageBody body)
    {
        var response = context.Response;
        SetCaching(context, page);
        if (body.Written.IsEmpty)
        {
            return;
        }

        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.Headers.ETag = Tag(body.Written.Span);
            if (!PageCaching.IsCacheable(context, page) && IsKnown(context.Request, response.Headers.ETag!))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        using var compressed = Compress(context, body);
        var sent = compressed?.Written ?? body.Written;
        response.ContentLength = sent.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await body.SendAsync(sent, context.RequestAborted);
        }
    }

    // Browsers keep pages but ask each time: what is published shows at once, and the answer mostly is 304.
    private static void SetCaching(HttpContext context, PublishedPage page)
    {
        var headers = context.Response.Headers;
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = PageCaching.IsPersonal(context, page) ? "no-store" : "no-cache";
        }
    }

    private static PooledStream? Compress(HttpContext context, PageBody body)
    {
        var headers = context.Response.Headers;
        if (headers.ContentEncoding.Count > 0)
        {
            return null;
        }

        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var encoding = PageEncoding.For(context.Request);
        var compressed = PageEncoding.Compress(body.Written.Span, encoding);
        if (compressed is not null)
        {
            headers.ContentEncoding = encoding;
        }

        return compressed;
    }

    // Weak, because the compressed and the plain page share it.
    private static string Tag(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return $"W/\"{Convert.ToHexStringLower(hash[..BytesOfTag])}\"";
    }

    private static bool IsKnown(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch!, out var known)
        && known.Any(candidate => candidate.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
}
