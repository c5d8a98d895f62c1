using System.Text;

namespace UmbrellaSite.Website.Standards;

/// <summary>Lets XML say that it is UTF-8, which is what it is sent as.</summary>
internal sealed class Utf8StringWriter(IFormatProvider format) : StringWriter(format)
{
    public override Encoding Encoding => Encoding.UTF8;
}
