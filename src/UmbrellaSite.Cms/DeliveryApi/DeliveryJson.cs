using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>JSON as Umbraco writes it here: names in camel case, choices by name, nothing left out.</summary>
internal static class DeliveryJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IResult Of(object value) => Results.Json(value, _options);

    public static IResult Page(long total, IEnumerable<object> items) => Results.Json(new { total, items }, _options);
}
