using System.Globalization;

namespace UmbrellaSite.Forms.Texts;

/// <summary>Another language for a while: the office reads German, whatever the sender reads.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _language = CultureInfo.CurrentUICulture;

    public Speaking(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentCulture = info;
        CultureInfo.CurrentUICulture = info;
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _language;
    }
}
