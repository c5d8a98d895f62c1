using System.Text.Encodings.Web;
using System.Text.Unicode;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.Serialization;

/// <summary>Escapes all that is not ASCII, as Umbraco does by default; hosts may register another factory.</summary>
internal sealed class JsonSerializerEncoderFactory : IJsonSerializerEncoderFactory
{
    public JavaScriptEncoder CreateEncoder<TSerializer>()
        where TSerializer : IJsonSerializer => JavaScriptEncoder.Create(UnicodeRanges.BasicLatin);
}
