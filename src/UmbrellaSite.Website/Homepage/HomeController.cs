using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Homepage;

internal sealed class HomeController(HomePageBuilder builder) : PageController
{
    public ViewResult Index(Home page) => Page(builder.Build(page));
}
