namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>Webhooks, part of Umbraco's schema although this product does not fire any.</summary>
internal static class WebhookTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoWebhook", Webhook)
        .Table("umbracoWebhook2ContentTypeKeys", WebhookToContentTypeKeys)
        .Table("umbracoWebhook2Events", WebhookToEvents)
        .Table("umbracoWebhook2Headers", WebhookToHeaders)
        .Table("umbracoWebhookLog", WebhookLog)
        .Table("umbracoWebhookRequest", WebhookRequest);

    private static void Webhook(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("key");
        table.Text("name", 255).Optional();
        table.LongText("description").Optional();
        table.LongText("url");
        table.Bool("enabled");
    }

    private static void WebhookToContentTypeKeys(TableDefinition table)
    {
        table.Int("webhookId").References("umbracoWebhook", "id", cascade: true);
        table.Guid("entityKey");
        table.PrimaryKey("webhookId", "entityKey");
    }

    private static void WebhookToEvents(TableDefinition table)
    {
        table.Int("webhookId").References("umbracoWebhook", "id", cascade: true);
        table.Text("event", 255);
        table.PrimaryKey("webhookId", "event");
    }

    private static void WebhookToHeaders(TableDefinition table)
    {
        table.Int("webhookId").References("umbracoWebhook", "id", cascade: true);
        table.Text("Key", 255);
        table.LongText("Value");
        table.PrimaryKey("webhookId", "Key");
    }

    private static void WebhookLog(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("webhookKey");
        table.Guid("key");
        table.Text("statusCode", 255);
        table.Date("date");
        table.LongText("url");
        table.Text("eventAlias", 255);
        table.Int("retryCount");
        table.LongText("requestHeaders");
        table.LongText("requestBody");
        table.LongText("responseHeaders");
        table.LongText("responseBody");
        table.Bool("exceptionOccured");
        table.Index("IX_umbracoWebhookLog_date", "date");
    }

    private static void WebhookRequest(TableDefinition table)
    {
        table.Identity("id");
        table.Guid("webhookKey");
        table.Text("eventName", 255);
        table.LongText("requestObject").Optional();
        table.Int("retryCount");
    }
}
