using Alignment.Evaluation;
using Alignment.Formats;
using Alignment.Web.Pairs;

namespace Alignment.Web.Quality;

/// <summary>The page on quality.</summary>
/// <param name="Report">The figures; null when the corpus holds no pair that has gold.</param>
/// <param name="Pairs">How many pairs they are of.</param>
/// <param name="Errors">The worst errors, each with its place and what stands there.</param>
public sealed record QualityView(QualityReport? Report, int Pairs, IReadOnlyList<ErrorView> Errors);

/// <summary>An error as a reader meets it.</summary>
/// <param name="Error">The error.</param>
/// <param name="Address">Its place in the pair.</param>
/// <param name="Keys">What the sides of the pair are called.</param>
/// <param name="Left">What the left sentences say.</param>
/// <param name="Right">What the right sentences say.</param>
public sealed record ErrorView(LinkError Error, PairAddress Address, SideKeys Keys, string Left, string Right);
