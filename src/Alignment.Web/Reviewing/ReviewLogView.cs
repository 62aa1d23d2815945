using Alignment.Evaluation;
using Alignment.Web.Hosting;

namespace Alignment.Web.Reviewing;

/// <summary>The page of all reviews.</summary>
/// <param name="Events">The log, oldest first.</param>
/// <param name="Agreement">How far judges agree.</param>
/// <param name="Signature">What an undo carries; null where nothing may be changed.</param>
public sealed record ReviewLogView(IReadOnlyList<ReviewEvent> Events, IReadOnlyList<Agreement> Agreement, Signature? Signature);
