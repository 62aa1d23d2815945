namespace Alignment.Lexicons;

/// <summary>
/// Which source terms each target term is expected to meet in enough lines: row <c>t</c> holds ascending source terms in
/// <c>Sources[Starts[t]..Starts[t + 1]]</c>.
/// </summary>
internal sealed class MeetingTable
{
    private const int ChunkTerms = 256;

    private MeetingTable(int[] starts, int[] sources)
    {
        Starts = starts;
        Sources = sources;
    }

    public int[] Starts { get; }

    public int[] Sources { get; }

    /// <summary>Place of the pair in <see cref="Sources"/>, or -1.</summary>
    public int Find(int target, int source) =>
        Array.BinarySearch(Sources, Starts[target], Starts[target + 1] - Starts[target], source) is var at and >= 0 ? at : -1;

    public static MeetingTable Of(LearnerText source, LearnerText target, int minMeetings, ParallelOptions threads)
    {
        var starts = new int[target.Terms.Length + 1];
        var chunks = new int[(target.Terms.Length + ChunkTerms - 1) / ChunkTerms][];
        Parallel.For(0, chunks.Length, threads, () => new Counts(source.Terms.Length), (chunk, _, counts) =>
        {
            var found = new List<int>();
            for (var t = chunk * ChunkTerms; t < Math.Min((chunk + 1) * ChunkTerms, target.Terms.Length); t++)
            {
                var before = found.Count;
                counts.Add(source, target, t);
                counts.Take(minMeetings, found);
                starts[t + 1] = found.Count - before;
            }

            chunks[chunk] = [.. found];
            return counts;
        }, _ => { });
        for (var t = 0; t < target.Terms.Length; t++)
        {
            starts[t + 1] = checked(starts[t + 1] + starts[t]);
        }

        return new(starts, [.. chunks.SelectMany(chunk => chunk)]);
    }

    /// <summary>Counts for one target term at a time; all zero between terms.</summary>
    private sealed class Counts(int sources)
    {
        private readonly double[] _meetings = new double[sources];
        private readonly int[] _lastLine = new int[sources];
        private readonly List<int> _touched = [];

        public void Add(LearnerText source, LearnerText target, int term)
        {
            var previous = -1;
            for (var at = target.OccurrenceStarts[term]; at < target.OccurrenceStarts[term + 1]; at++)
            {
                var line = target.OccurrenceLines[at];
                if (line == previous)
                {
                    continue;
                }

                previous = line;
                foreach (var token in source.Line(line))
                {
                    if (_meetings[token] == 0)
                    {
                        _touched.Add(token);
                    }
                    else if (_lastLine[token] == line)
                    {
                        continue;
                    }

                    _meetings[token] += target.Chances[line];
                    _lastLine[token] = line;
                }
            }
        }

        public void Take(int minMeetings, List<int> found)
        {
            var before = found.Count;
            foreach (var token in _touched)
            {
                // To the nearest whole: two almost sure lines are two meetings.
                if (_meetings[token] >= minMeetings - 0.5)
                {
                    found.Add(token);
                }

                _meetings[token] = 0;
            }

            _touched.Clear();
            found.Sort(before, found.Count - before, null);
        }
    }
}
