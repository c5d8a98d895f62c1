using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Topics;

internal sealed class TopicController(TopicPageBuilder builder) : PageController
{
    public ViewResult Index(Topic page) => Page(builder.Build(page));
}
