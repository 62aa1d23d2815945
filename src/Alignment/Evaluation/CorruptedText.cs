using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>Damaged text with what is true of it.</summary>
/// <param name="Left">Lines of the left side.</param>
/// <param name="Right">Lines of the right side.</param>
/// <param name="Gold">Beads from 0, by their first line, null beads of one line each included; every line is in exactly one.</param>
/// <param name="Altered">Values that were changed on the right, by right line.</param>
public sealed record CorruptedText(IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<IndexBead> Gold,
    IReadOnlyList<AlteredValue> Altered);
