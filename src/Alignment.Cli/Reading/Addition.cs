using System.Globalization;
using Alignment.Documents;

namespace Alignment.Cli.Reading;

/// <summary>One thing to add to a corpus: a pair, or an article by itself.</summary>
/// <param name="Name">What it will be called there.</param>
/// <param name="Left">A file; the English one in a pair folder.</param>
/// <param name="Right">The other file; null for an article by itself.</param>
/// <param name="Meta">What a meta.json says of them.</param>
internal sealed record Addition(string Name, string Left, string? Right, PairMeta Meta)
{
    // Markdown that merely lies in a folder is about the folder; as en.md, or named by itself, it is an article.
    private static readonly string[] Notes = [".md", ".markdown"];
    private static readonly string[] AlignedExtensions = [".tmx", ".tsv", ".csv", ".xlf", ".xliff"];

    /// <summary>The article, where the file holds several or is the pipe; null where it is still to be read.</summary>
    public Document? Document { get; init; }

    /// <summary>True for two files, and for one that holds both sides; pairs and articles have names apart from each other.</summary>
    public bool IsPair => Right is not null || IsAligned;

    /// <summary>True for a file that holds both sides, aligned already.</summary>
    public bool IsAligned => IsAlignedFile(Left);

    /// <summary>
    /// What the paths of a command line stand for: two files are a pair, a folder is walked, any other file is a loose article (linked by
    /// event once read, see <see cref="EventPair"/>). In the order given; within a folder by name.
    /// </summary>
    /// <exception cref="Texts.InputException">A path is not there, or a folder holds nothing to add.</exception>
    public static IReadOnlyList<Addition> Of(IReadOnlyList<string> paths, string? name, Loading loading)
    {
        if (paths is [var left, var right]
            && !paths.Any(path => Directory.Exists(path) || IsAlignedFile(path) || DocumentFile.HoldsSeveral(path)))
        {
            return [new(name ?? PairName.Of(left, right), left, right, PairMeta.None)];
        }

        var found = new List<Addition>();
        var stems = paths.Where(path => !IsAlignedFile(path)).CountBy(PairName.Stem).ToDictionary(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var walked = new List<Addition>();
                Walk(path, walked, loading);
                found.AddRange(Apart(path, walked));
                if (walked.Count == 0)
                {
                    var endings = string.Join(", ", DocumentFile.Extensions);
                    throw new Texts.InputException(path, null,
                        $"holds no article; expected en.txt and id.txt, folders of such pairs, or files ending in {endings}");
                }
            }
            else if (path == ArticleLoader.Pipe || DocumentFile.HoldsSeveral(path))
            {
                found.AddRange(Several(path, loading));
            }
            else
            {
                // a/en.txt and b/en.txt are told apart by their folders.
                var stem = PairName.Stem(path);
                found.Add(new(
                    stems.GetValueOrDefault(stem) > 1 ? $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}-{stem}" : stem,
                    path, null, PairMeta.None));
            }
        }

        if (found.GroupBy(a => (a.Name, a.IsPair)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new UsageException($"{twice.Last().Left}: would be called '{twice.Key.Name}' like " +
                $"{twice.First().Left}; add them one by one with --name");
        }

        return name is null
            ? found
            : found is [var only]
            ? [only with { Name = name }]
            : throw new UsageException($"--name: '{name}' cannot be the name of {found.Count} things; leave it out or add them one by one");
    }

    /// <summary>A folder's English and Indonesian article, when it is the folder of a pair.</summary>
    public static Addition? PairIn(string folder) => Find(folder, "en") is { } left && Find(folder, "id") is { } right
        ? new(NameOf(folder), left, right, PairMeta.Read(Path.Combine(folder, "meta.json")))
        : null;

    // Folders of one name in different places are told apart by the way to them.
    private static IEnumerable<Addition> Apart(string root, List<Addition> walked) =>
        walked.GroupBy(a => (a.Name, a.IsPair)).SelectMany(same => same.Count() == 1
        ? same
        : same.Select(a => a with
        {
            Name = Path.GetRelativePath(root, a.IsPair ? Path.GetDirectoryName(a.Left)! : Path.ChangeExtension(a.Left, null))
                .Replace(Path.DirectorySeparatorChar, '-'),
        }));

    private static void Walk(string folder, List<Addition> found, Loading loading)
    {
        if (PairIn(folder) is { } pair)
        {
            found.Add(pair);
            return;
        }

        foreach (var entry in Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            if (Directory.Exists(entry))
            {
                // A link that leads back up would never end.
                if (new DirectoryInfo(entry).LinkTarget is null && Path.GetFileName(entry)[0] != '.')
                {
                    Walk(entry, found, loading);
                }
            }
            else if (DocumentFile.HoldsSeveral(entry))
            {
                found.AddRange(Several(entry, loading));
            }
            else if (Path.GetExtension(entry).ToLowerInvariant() is var kind && DocumentFile.Extensions.Contains(kind)
                && !Notes.Contains(kind))
            {
                found.Add(new(PairName.Stem(entry), entry, null, PairMeta.None));
            }
        }
    }

    // Articles are called as the file calls them, else by their place in it; a pipe has no name to begin with.
    private static IEnumerable<Addition> Several(string path, Loading loading)
    {
        var stem = path == ArticleLoader.Pipe ? "stdin" : PairName.Stem(path);
        var documents = ArticleLoader.Documents(path, loading).ToList();
        if (documents.Count == 0)
        {
            // Found empty again when its turn comes, and told like any other file without an article.
            return [new(stem, path, null, PairMeta.None)];
        }

        return documents.Select((document, i) =>
            new Addition(document.Name ?? (documents.Count == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{i + 1}")),
                document.Path, null, PairMeta.None) { Document = document });
    }

    private static bool IsAlignedFile(string path) => AlignedExtensions.Contains(Path.GetExtension(path));

    private static string? Find(string folder, string code) =>
        DocumentFile.Extensions.Select(e => Path.Combine(folder, code + e)).FirstOrDefault(File.Exists);

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
