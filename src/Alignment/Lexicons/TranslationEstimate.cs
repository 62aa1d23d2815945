namespace Alignment.Lexicons;

/// <summary>
/// Expectation–maximisation of t(target | source). Work is cut by target term: each thread owns its terms' expected counts entirely,
/// so no sum is ever shared and the order of additions is the same for any number of threads.
/// </summary>
internal sealed class TranslationEstimate
{
    private const int ChunkTerms = 64;

    // Distances between relative places are looked up in this many steps; finer steps changed nothing measurable.
    private const int DiagonalSteps = 256;

    private readonly LearnerText _source;
    private readonly LearnerText _target;
    private readonly LearningOptions _options;
    private readonly ParallelOptions _threads;
    private readonly double[] _nullWeights;
    private readonly double[] _weights;
    private readonly double[]? _diagonal;

    public TranslationEstimate(LearnerText source, LearnerText target, LearningOptions options, CancellationToken cancellation)
    {
        _source = source;
        _target = target;
        _options = options;
        _threads = new()
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = options.Threads == 0 ? Environment.ProcessorCount : options.Threads,
        };
        Meetings = MeetingTable.Of(source, target, options.MinMeetings, _threads);
        Counts = new double[Meetings.Sources.Length];
        Totals = new double[source.Terms.Length];
        _weights = new double[Counts.Length];
        _nullWeights = new double[target.Terms.Length];
        Array.Fill(_weights, 1d);
        Array.Fill(_nullWeights, 1d);
        if (options.DiagonalTension > 0)
        {
            _diagonal = [.. Enumerable.Range(0, DiagonalSteps + 1)
                .Select(step => Math.Exp(-options.DiagonalTension * step / DiagonalSteps))];
        }
    }

    public MeetingTable Meetings { get; }

    /// <summary>
    /// Expected number of times that the target term of the row was made by the source term, beside <see cref="MeetingTable.Sources"/>.
    /// </summary>
    public double[] Counts { get; }

    /// <summary>Sum of <see cref="Counts"/> over all targets of each source term.</summary>
    public double[] Totals { get; }

    public TranslationEstimate Run()
    {
        for (var round = 0; round < _options.Iterations; round++)
        {
            var nulls = new double[_target.Terms.Length];
            var chunks = (_target.Terms.Length + ChunkTerms - 1) / ChunkTerms;
            Parallel.For(0, chunks, _threads, () => new Row(_source.Terms.Length, _options.MaxTokens), (chunk, _, row) =>
            {
                for (var t = chunk * ChunkTerms; t < Math.Min((chunk + 1) * ChunkTerms, _target.Terms.Length); t++)
                {
                    nulls[t] = Expect(t, row);
                }

                return row;
            }, _ => { });
            Maximise(nulls);
        }

        return this;
    }

    /// <summary>p(target | source) of the pair at a place of <see cref="Meetings"/>, less the discount.</summary>
    public double Probability(int place) => Counts[place] / (Totals[Meetings.Sources[place]] + _options.Discount);

    private double Expect(int term, Row row)
    {
        var (start, end) = (Meetings.Starts[term], Meetings.Starts[term + 1]);
        for (var k = start; k < end; k++)
        {
            row.Weights[Meetings.Sources[k]] = _weights[k];
        }

        var nullCount = 0d;
        for (var at = _target.OccurrenceStarts[term]; at < _target.OccurrenceStarts[term + 1]; at++)
        {
            var line = _target.OccurrenceLines[at];
            var tokens = _source.Line(line);
            var shares = row.Shares.AsSpan(0, tokens.Length);
            var spread = Spread(tokens.Length, _target.OccurrencePlaces[at],
                _target.LineStarts[line + 1] - _target.LineStarts[line], shares);
            var sum = 0d;
            for (var i = 0; i < tokens.Length; i++)
            {
                shares[i] *= row.Weights[tokens[i]];
                sum += shares[i];
            }

            var fromNull = _options.NullProbability * _nullWeights[term];
            var scale = (1 - _options.NullProbability) / spread;
            var whole = sum * scale + fromNull;
            if (whole <= 0)
            {
                continue;
            }

            nullCount += _target.Chances[line] * fromNull / whole;
            scale = _target.Chances[line] * scale / whole;
            for (var i = 0; i < tokens.Length; i++)
            {
                row.Sums[tokens[i]] += shares[i] * scale;
            }
        }

        for (var k = start; k < end; k++)
        {
            var source = Meetings.Sources[k];
            Counts[k] = row.Sums[source];
            row.Weights[source] = 0;
        }

        // Tokens that meet the term too seldom have weight 0 and so sum 0: only the row's own places need clearing.
        for (var k = start; k < end; k++)
        {
            row.Sums[Meetings.Sources[k]] = 0;
        }

        return nullCount;
    }

    /// <summary>Fills in how much each source place is preferred by the target's place, and returns the sum.</summary>
    private double Spread(int length, int place, int lineLength, Span<double> shares)
    {
        if (_diagonal is null)
        {
            shares.Fill(1);
            return length;
        }

        var relative = (place + 0.5) / lineLength;
        var sum = 0d;
        for (var i = 0; i < length; i++)
        {
            shares[i] = _diagonal[(int)(Math.Abs((i + 0.5) / length - relative) * DiagonalSteps)];
            sum += shares[i];
        }

        return sum;
    }

    private void Maximise(double[] nulls)
    {
        Array.Clear(Totals);
        var partners = new int[Totals.Length];
        for (var k = 0; k < Counts.Length; k++)
        {
            Totals[Meetings.Sources[k]] += Counts[k];
            partners[Meetings.Sources[k]]++;
        }

        var prior = _options.Sparsity;
        var norms = new double[Totals.Length];
        for (var s = 0; s < norms.Length; s++)
        {
            norms[s] = Digamma(Totals[s] + prior * partners[s]);
        }

        const int step = 1 << 16;
        Parallel.For(0, (Counts.Length + step - 1) / step, _threads, chunk =>
        {
            for (var k = chunk * step; k < Math.Min(Counts.Length, (chunk + 1) * step); k++)
            {
                _weights[k] = Math.Exp(Digamma(Counts[k] + prior) - norms[Meetings.Sources[k]]);
            }
        });
        var total = 0d;
        foreach (var count in nulls)
        {
            total += count;
        }

        for (var t = 0; t < nulls.Length; t++)
        {
            _nullWeights[t] = nulls[t] / Math.Max(total, double.Epsilon);
        }
    }

    // Abramowitz and Stegun 6.3.5 (recurrence up to 7) and 6.3.18 (asymptotic series).
    private static double Digamma(double x)
    {
        var result = 0d;
        for (; x < 7; x++)
        {
            result -= 1 / x;
        }

        x -= 0.5;
        var inverse = 1 / (x * x);
        return result + Math.Log(x) + inverse * (1d / 24 - inverse * (7d / 960 - inverse * (31d / 8064)));
    }

    /// <summary>A thread's scratch space; all zero between terms.</summary>
    private sealed class Row(int sources, int maxTokens)
    {
        public readonly double[] Weights = new double[sources];
        public readonly double[] Sums = new double[sources];
        public readonly double[] Shares = new double[maxTokens];
    }
}
