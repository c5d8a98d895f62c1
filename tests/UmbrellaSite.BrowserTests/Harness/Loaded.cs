using Microsoft.Playwright;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>Something that a page made the browser ask for.</summary>
/// <param name="Kind">As the browser calls it: document, stylesheet, script, font, image …</param>
/// <param name="Bytes">As they went over the wire, compressed and with the headers of the answer.</param>
internal sealed record Loaded(Uri Url, string Kind, int Bytes)
{
    public static async Task<Loaded> FromAsync(IRequest request)
    {
        var answered = await request.ResponseAsync() is not null;
        var sizes = answered ? await request.SizesAsync() : null;
        return new Loaded(new Uri(request.Url), request.ResourceType, (sizes?.ResponseBodySize ?? 0) + (sizes?.ResponseHeadersSize ?? 0));
    }
}
