using System.Text;

namespace Alignment.Cli.Output;

/// <summary>Writes the files of one pair as a folder that is whole or not there at all.</summary>
internal static class PairFolder
{
    /// <summary>Puts the files in place of whatever the folder held.</summary>
    /// <param name="folder">The folder; made with all above it.</param>
    /// <param name="files">Texts by file name.</param>
    public static void Put(string folder, IReadOnlyDictionary<string, string> files)
    {
        var beside = folder + ".part";
        if (Directory.Exists(beside))
        {
            Directory.Delete(beside, recursive: true);
        }

        Directory.CreateDirectory(beside);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(beside, name), text, new UTF8Encoding(false));
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.Move(beside, folder);
    }
}
