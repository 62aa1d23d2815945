namespace Alignment.Evaluation;

/// <summary>How much to damage parallel text; shares from 0 to 1.</summary>
/// <param name="Drop">Chance that a line is lost, on each side by itself.</param>
/// <param name="Join">Chance that a line is written together with the next, on each side by itself.</param>
/// <param name="Alter">Share of the pairs of one line a side in which one value of the right line is changed,
/// see <see cref="ValueAlterer"/>.</param>
/// <param name="Across">Whether a line is also written together with the next that is left where lines between them are lost.</param>
/// <param name="Split">Chance that a line is cut in two behind a comma, semicolon or colon, on each side by itself;
/// one that has none with four words on both sides stays whole.</param>
/// <param name="Move">Chance that what stands behind such a mark begins the next line instead: most of the
/// beads of two lines a side in real translations come so.</param>
public sealed record Corruption(double Drop, double Join, double Alter = 0, bool Across = false, double Split = 0, double Move = 0);
