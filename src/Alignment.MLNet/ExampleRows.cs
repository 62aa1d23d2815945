using Alignment.Scoring;
using Alignment.Training;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Alignment.MLNet;

/// <summary>An example as Microsoft.ML reads it.</summary>
internal sealed class ExampleRow
{
    /// <summary>Standardised features.</summary>
    public required float[] Features { get; init; }

    /// <summary>Whether it is positive.</summary>
    public required bool Label { get; init; }

    /// <summary>How many examples it counts for.</summary>
    public required float Weight { get; init; }
}

/// <summary>Examples as a table of Microsoft.ML.</summary>
internal static class ExampleRows
{
    /// <summary>The table, in the order of the examples; those that weigh nothing are left out.</summary>
    public static IDataView Of(MLContext machine, IReadOnlyList<TrainingExample> examples, Standardisation standard)
    {
        var schema = SchemaDefinition.Create(typeof(ExampleRow));
        schema[nameof(ExampleRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, standard.Count);
        var rows = examples.Where(e => e.Weight > 0)
            .Select(e => new ExampleRow { Features = standard.Apply(e.Features.Span), Label = e.Positive, Weight = e.Weight });
        return machine.Data.LoadFromEnumerable(rows.ToArray(), schema);
    }
}
