namespace Alignment.Anchors;

/// <summary>
/// Two names in one run of capitals: Indonesian sets a person's name behind the body or place without a comma ("Direktur Utama BNPR
/// Hendra Suryadi", "Bupati Lembata Yosef Kedang"). Cut where the article has the first part by itself.
/// </summary>
internal static class GluedNames
{
    /// <summary>Words a person's name has at the least: "BNPR Hendra" may be the name of a branch.</summary>
    private const int LeastWords = 2;

    /// <summary>Cuts the runs of every sentence, in order of the text.</summary>
    public static void Split(List<List<NameRun>> runs)
    {
        var alone = runs.SelectMany(r => r).Where(r => !r.IsDoubtful && !r.IsPair).Select(r => string.Join(' ', r.Words))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in runs)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (Cut(sentence[i], alone) is { } person)
                {
                    sentence.Insert(i + 1, person);
                }
            }
        }
    }

    // The longest first part that stands by itself elsewhere.
    private static NameRun? Cut(NameRun run, HashSet<string> alone)
    {
        if (run.IsKnown || run.Key is not null || run.Kind is NameKind.Place or NameKind.Organisation
            || run.End - run.Start != run.Words.Count)
        {
            return null;
        }

        for (var length = run.Words.Count - LeastWords; length > 0; length--)
        {
            if (alone.Contains(string.Join(' ', run.Words.Take(length))))
            {
                var person = new NameRun(run.Start + length, run.End) { Kind = NameKind.Person, Pieces = run.Pieces };
                person.Words.AddRange(run.Words.Skip(length));
                run.Words.RemoveRange(length, person.Words.Count);
                run.End = person.Start;
                run.Kind = NameKind.Unknown;
                return person;
            }
        }

        return null;
    }
}
