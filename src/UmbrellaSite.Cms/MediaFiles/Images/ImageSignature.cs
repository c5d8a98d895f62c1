using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>
/// With <c>Umbraco:CMS:Imaging:HMACSecretKey</c> only the site itself can ask for images in other sizes: the address carries
/// an HMAC over its path and its commands.
/// </summary>
internal sealed class ImageSignature(IOptions<ImagingSettings> settings)
{
    public const string Parameter = "hmac";

    private readonly byte[] _key = settings.Value.HMACSecretKey;

    public bool IsRequired => _key.Length > 0;

    /// <param name="path">The path as it stands in the address.</param>
    public string Compute(string path, IEnumerable<KeyValuePair<string, string?>> commands)
    {
        var known = commands.Where(command => ImageCommands.IsKnown(command.Key));
        var signed = QueryHelpers.AddQueryString(Uri.UnescapeDataString(path), known).ToLowerInvariant();
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(signed)));
    }

    public bool IsValid(HttpRequest request)
    {
        var commands = request.Query.Select(command => KeyValuePair.Create(command.Key, (string?)command.Value.ToString()));
        var expected = Compute(request.PathBase.Add(request.Path).Value!, commands);
        return CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(expected),
            Encoding.ASCII.GetBytes(request.Query[Parameter].ToString().ToLowerInvariant()));
    }
}
