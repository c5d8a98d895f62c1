using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace UmbrellaSite.Website.Registrations;

/// <summary>The QR code of a seat, as a drawing within the page: no other request, and sharp on paper.</summary>
internal static class TicketCode
{
    public static IHtmlContent Svg(string ticket, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(ticket, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        return new HtmlString(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="ticket-code" role="img" aria-label="{WebUtility.HtmlEncode(label)}" viewBox="0 0 {size} {size}"><path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path fill="#000" d="{Dark(code)}"/></svg>"""));
    }

    private static string Dark(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < code.ModuleMatrix.Count; column++)
            {
                if (code.ModuleMatrix[row][column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return path.ToString();
    }
}
