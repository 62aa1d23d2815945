using System.Runtime.CompilerServices;

namespace Alignment.Tests.Cli;

/// <summary>Compares text with a checked-in file. UPDATE_GOLDENS=1 writes the file instead: look at the difference before committing it.</summary>
internal static class Golden
{
    public static void Check(string name, string actual, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", "Goldens", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{name} is missing; UPDATE_GOLDENS=1 makes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
