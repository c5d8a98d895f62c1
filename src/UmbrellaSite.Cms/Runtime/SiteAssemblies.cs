using System.Reflection;
using Umbraco.Cms.Core.Composing;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>
/// The assemblies in which composers, property editors and converters are looked for: Umbraco.Cms.Core, and of the site's
/// own assembly and its references those that themselves refer to Umbraco.Cms.Core.
/// </summary>
internal sealed class SiteAssemblies : IAssemblyProvider
{
    private static readonly Assembly Core = typeof(IComposer).Assembly;

    public SiteAssemblies(Assembly siteAssembly)
    {
        var found = new HashSet<Assembly> { Core };
        Visit(siteAssembly, found, []);
        found.Add(typeof(SiteAssemblies).Assembly);
        Assemblies = [.. found];
    }

    public IEnumerable<Assembly> Assemblies { get; }

    private static void Visit(Assembly assembly, HashSet<Assembly> found, HashSet<string> seen)
    {
        if (!seen.Add(assembly.FullName!))
        {
            return;
        }

        var references = assembly.GetReferencedAssemblies();
        if (references.Any(reference => reference.Name == Core.GetName().Name))
        {
            found.Add(assembly);
        }

        foreach (var reference in references.Where(MayHoldComposers))
        {
            Visit(Assembly.Load(reference), found, seen);
        }
    }

    private static bool MayHoldComposers(AssemblyName name) =>
        name.Name is { } text
        && !text.StartsWith("System", StringComparison.Ordinal)
        && !text.StartsWith("Microsoft", StringComparison.Ordinal)
        && !text.StartsWith("Serilog", StringComparison.Ordinal)
        && text is not ("netstandard" or "Umbraco.Core" or "Markdig" or "HtmlAgilityPack");
}
