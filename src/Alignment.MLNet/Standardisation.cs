using Alignment.Scoring;
using Alignment.Training;

namespace Alignment.MLNet;

/// <summary>
/// Brings features to mean 0 and deviation 1 by the weighted examples, and the weights that were found there back to the features as they
/// are.
/// </summary>
internal sealed class Standardisation
{
    /// <summary>A feature whose deviation is below this share of its mean's size never changes; what there is of it is rounding.</summary>
    private const double Negligible = 1e-12;

    private readonly double[] _means;
    private readonly double[] _deviations;

    /// <summary>Measures the examples.</summary>
    public Standardisation(IReadOnlyList<TrainingExample> examples)
    {
        (_means, _deviations) = (new double[examples[0].Features.Length], new double[examples[0].Features.Length]);
        var total = examples.Sum(e => (double)e.Weight);
        foreach (var example in examples)
        {
            for (var f = 0; f < Count; f++)
            {
                _means[f] += example.Weight * example.Features.Span[f] / total;
            }
        }

        foreach (var example in examples)
        {
            for (var f = 0; f < Count; f++)
            {
                var from = example.Features.Span[f] - _means[f];
                _deviations[f] += example.Weight * from * from / total;
            }
        }

        for (var f = 0; f < Count; f++)
        {
            var deviation = Math.Sqrt(_deviations[f]);
            _deviations[f] = deviation > Negligible * Math.Max(1e-300, Math.Abs(_means[f])) ? deviation : 0;
        }
    }

    /// <summary>Number of features.</summary>
    public int Count => _means.Length;

    /// <summary>An example's features, standardised; 0 for one that never changes.</summary>
    public float[] Apply(ReadOnlySpan<double> features)
    {
        var standard = new float[features.Length];
        for (var f = 0; f < features.Length; f++)
        {
            standard[f] = _deviations[f] == 0 ? 0 : (float)((features[f] - _means[f]) / _deviations[f]);
        }

        return standard;
    }

    /// <summary>The same model over the features as they are.</summary>
    public AdditiveModel Undo(double bias, IReadOnlyList<float> weights)
    {
        var raw = new double[Count];
        for (var f = 0; f < Count; f++)
        {
            raw[f] = _deviations[f] == 0 ? 0 : weights[f] / _deviations[f];
            bias -= raw[f] * _means[f];
        }

        return new(bias, raw);
    }
}
