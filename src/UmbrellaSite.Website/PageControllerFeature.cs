using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace UmbrellaSite.Website;

/// <summary>The controllers of pages are nobody else's business: they are internal, and found all the same.</summary>
internal sealed class PageControllerFeature : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsAbstract: false, IsNotPublic: true } && typeof(PageController).IsAssignableFrom(typeInfo);
}
