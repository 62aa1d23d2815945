using Alignment.Cli;

namespace Alignment.Tests.Gates;

/// <summary>Looks for assemblies that must not be there.</summary>
internal static class Absent
{
    public static void Check(params string[] prefixes)
    {
        var referenced = typeof(CommandLine).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        var shipped = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Select(f => Path.GetFileNameWithoutExtension(f));

        Assert.DoesNotContain(referenced.Concat(shipped), name => prefixes.Any(p => name.StartsWith(p, StringComparison.Ordinal)));
    }
}
