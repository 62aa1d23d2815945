namespace Alignment.Tests.Evaluation;

/// <summary>Finds folders of the repository from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Of(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Alignment.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside the repository");
        }

        return Path.Combine([folder.FullName, .. parts]);
    }
}
