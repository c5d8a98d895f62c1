using Microsoft.AspNetCore.WebUtilities;
using Umbraco.Cms.Core.Media;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>Signs addresses of images that stand in rich text, where the editor may have changed the size.</summary>
internal sealed class ImageUrlSigner(ImageSignature signature) : IImageUrlTokenGenerator
{
    private const string EncodedSeparator = "&amp;";

    public string RefreshSignature(string url)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        if (!signature.IsRequired || question < 0)
        {
            return url;
        }

        var path = url[..question];
        var query = url[(question + 1)..];
        var isEncoded = query.Contains(EncodedSeparator, StringComparison.Ordinal);
        var parameters = QueryHelpers.ParseQuery(query.Replace(EncodedSeparator, "&", StringComparison.Ordinal))
            .Where(parameter => !string.Equals(parameter.Key, ImageSignature.Parameter, StringComparison.OrdinalIgnoreCase))
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value.ToString()))
            .ToList();
        if (parameters.Exists(parameter => ImageCommands.IsKnown(parameter.Key)))
        {
            parameters.Add(KeyValuePair.Create(ImageSignature.Parameter, (string?)signature.Compute(path, parameters)));
        }

        var signed = QueryHelpers.AddQueryString(string.Empty, parameters);
        return path + (isEncoded ? signed.Replace("&", EncodedSeparator, StringComparison.Ordinal) : signed);
    }
}
