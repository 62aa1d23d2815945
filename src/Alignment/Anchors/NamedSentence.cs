using System.Runtime.InteropServices;

namespace Alignment.Anchors;

/// <summary>What is kept of a sentence until all names of its article are known: most of it is no name.</summary>
internal sealed class NamedSentence
{
    private static readonly List<NameRun> NoRuns = [];

    // Of a headline all pieces and which of them are taken; else the pieces of the runs, one after the other.
    private readonly Piece[] _pieces;
    private readonly bool[] _taken;

    /// <summary>Takes the values and the runs out of a sentence that is read.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="runs">Its runs, by their pieces in the sentence.</param>
    /// <param name="isTitleCase">True for a headline in title case, any word of which may be a name.</param>
    public NamedSentence(SentenceScan scan, List<NameRun> runs, bool isTitleCase)
    {
        Values = [.. scan.Found];
        Runs = runs.Count == 0 && !isTitleCase ? NoRuns : [.. runs];
        if (isTitleCase)
        {
            (_pieces, _taken) = ([.. scan.Pieces], [.. Enumerable.Range(0, scan.Count).Select(scan.IsTaken)]);
        }
        else
        {
            (_pieces, _taken) = (Cut(scan, runs), []);
        }

        foreach (var run in runs)
        {
            run.Pieces = _pieces;
        }
    }

    /// <summary>Figures, dates and times, in the order in which they were read.</summary>
    public Anchor[] Values { get; }

    /// <summary>The runs that may be names.</summary>
    public List<NameRun> Runs { get; }

    /// <summary>Adds what a headline in title case has of the names that the article has elsewhere; of it no other are sure.</summary>
    public void AddRemembered(NameMemory memory)
    {
        if (_taken.Length == 0)
        {
            return;
        }

        foreach (var run in Runs)
        {
            Array.Fill(_taken, true, run.Start, run.End - run.Start);
        }

        for (var i = 0; i < _taken.Length;)
        {
            if (!IsRemembered(i, memory))
            {
                i++;
                continue;
            }

            var run = new NameRun(i, i) { Pieces = _pieces };
            while (i < _taken.Length && IsRemembered(i, memory))
            {
                run.Words.Add(_pieces[i].As.Folded);
                run.End = ++i;
            }

            Runs.Add(run);
        }
    }

    private static Piece[] Cut(SentenceScan scan, List<NameRun> runs)
    {
        var count = 0;
        foreach (var run in runs)
        {
            count += run.End - run.Start;
        }

        var pieces = count == 0 ? [] : new Piece[count];
        count = 0;
        foreach (var run in runs)
        {
            CollectionsMarshal.AsSpan(scan.Pieces)[run.Start..run.End].CopyTo(pieces.AsSpan(count));
            (run.Start, run.End) = (count, count + run.End - run.Start);
            count = run.End;
        }

        return pieces;
    }

    private bool IsRemembered(int i, NameMemory memory) =>
        _pieces[i] is { IsWord: true, IsCapital: true } piece && !_taken[i] && memory.IsName(piece.As.Folded)
        && !memory.IsSmall(piece.Form);
}
