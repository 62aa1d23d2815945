using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>
/// Logistic regression by Newton's method in plain double precision, for some tens of features: each step solves a system of them. Other
/// trainers are compared with it.
/// </summary>
internal sealed class NewtonTrainer : IScorerTrainer
{
    private const int MostSteps = 100;
    private const double LeastStep = 1e-10;
    private const double Settled = 1e-12;

    /// <inheritdoc/>
    public AdditiveModel Train(IReadOnlyList<TrainingExample> examples, TrainingOptions? options = null,
        CancellationToken cancellation = default)
    {
        TrainingExample.Check(examples);
        cancellation.ThrowIfCancellationRequested();
        var count = examples[0].Features.Length;
        var total = examples.Sum(e => (double)e.Weight);
        var means = Enumerable.Range(0, count).Select(f => examples.Sum(e => e.Weight * e.Features.Span[f]) / total).ToArray();
        var deviations = Enumerable.Range(0, count)
            .Select(f => Math.Sqrt(examples.Sum(e => e.Weight * Math.Pow(e.Features.Span[f] - means[f], 2)) / total)).ToArray();
        var kept = Enumerable.Range(0, count).Where(f => deviations[f] > Settled * Math.Abs(means[f])).ToArray();
        var rows = examples.Select(e => kept.Select(f => (e.Features.Span[f] - means[f]) / deviations[f]).Prepend(1).ToArray()).ToArray();
        var solution = Minimise(rows, examples, (options ?? new()).L2, cancellation);

        var weights = new double[count];
        var bias = solution[0];
        for (var k = 0; k < kept.Length; k++)
        {
            weights[kept[k]] = solution[k + 1] / deviations[kept[k]];
            bias -= weights[kept[k]] * means[kept[k]];
        }

        return new(bias, weights);
    }

    private static double[] Minimise(double[][] rows, IReadOnlyList<TrainingExample> examples, double l2, CancellationToken cancellation)
    {
        var at = new double[rows[0].Length];
        var value = Objective(at, rows, examples, l2);
        for (var round = 0; round < MostSteps; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (gradient, hessian) = Derivatives(at, rows, examples, l2);
            var step = Solve(hessian, gradient);
            var (length, next, nextValue) = (1.0, at, value);
            do
            {
                next = [.. at.Select((x, i) => x - (length * step[i]))];
                nextValue = Objective(next, rows, examples, l2);
                length /= 2;
            }
            while (nextValue > value && length > LeastStep);

            var settled = at.Zip(next).All(p => Math.Abs(p.First - p.Second) < Settled);
            (at, value) = (next, nextValue);
            if (settled)
            {
                break;
            }
        }

        return at;
    }

    private static double Objective(double[] at, double[][] rows, IReadOnlyList<TrainingExample> examples, double l2)
    {
        var sum = 0.5 * l2 * at.Skip(1).Sum(w => w * w);
        for (var e = 0; e < rows.Length; e++)
        {
            var margin = Score(at, rows[e]) * (examples[e].Positive ? 1 : -1);
            sum += examples[e].Weight * (margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : Math.Log(1 + Math.Exp(margin)) - margin);
        }

        return sum;
    }

    private static (double[] Gradient, double[,] Hessian) Derivatives(double[] at, double[][] rows, IReadOnlyList<TrainingExample> examples,
        double l2)
    {
        var gradient = at.Select((w, i) => i == 0 ? 0 : l2 * w).ToArray();
        var hessian = new double[at.Length, at.Length];
        for (var i = 1; i < at.Length; i++)
        {
            hessian[i, i] = l2;
        }

        for (var e = 0; e < rows.Length; e++)
        {
            var p = 1 / (1 + Math.Exp(-Score(at, rows[e])));
            var (error, curve) = (examples[e].Weight * (p - (examples[e].Positive ? 1 : 0)), examples[e].Weight * p * (1 - p));
            for (var i = 0; i < at.Length; i++)
            {
                gradient[i] += error * rows[e][i];
                for (var j = 0; j < at.Length; j++)
                {
                    hessian[i, j] += curve * rows[e][i] * rows[e][j];
                }
            }
        }

        return (gradient, hessian);
    }

    private static double Score(double[] at, double[] row)
    {
        var sum = 0.0;
        for (var i = 0; i < at.Length; i++)
        {
            sum += at[i] * row[i];
        }

        return sum;
    }

    // Gauss's elimination with pivots; the matrix is small and, for l2 above 0, definite.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var (a, b, n) = ((double[,])matrix.Clone(), (double[])right.Clone(), right.Length);
        for (var k = 0; k < n; k++)
        {
            var pivot = Enumerable.Range(k, n - k).MaxBy(r => Math.Abs(a[r, k]));
            for (var c = 0; c < n; c++)
            {
                (a[k, c], a[pivot, c]) = (a[pivot, c], a[k, c]);
            }

            (b[k], b[pivot]) = (b[pivot], b[k]);
            for (var r = k + 1; r < n; r++)
            {
                var factor = a[r, k] / a[k, k];
                for (var c = k; c < n; c++)
                {
                    a[r, c] -= factor * a[k, c];
                }

                b[r] -= factor * b[k];
            }
        }

        for (var k = n - 1; k >= 0; k--)
        {
            for (var c = k + 1; c < n; c++)
            {
                b[k] -= a[k, c] * b[c];
            }

            b[k] /= a[k, k];
        }

        return b;
    }
}
