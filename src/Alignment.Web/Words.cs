using System.Globalization;
using Alignment.Formats;

namespace Alignment.Web;

/// <summary>Figures and dates as pages write them, beyond those that all output shares (<see cref="Figures"/>); invariant.</summary>
internal static class Words
{
    /// <summary>A probability: <c>p 0.97</c>.</summary>
    public static string Probability(double value) => $"p\u00A0{Figures.Share(value)}";

    /// <summary>Log-odds with a sign: <c>+1.20</c>.</summary>
    public static string Signed(double value) => value.ToString("+0.00;\u22120.00;0.00", CultureInfo.InvariantCulture);

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)}\u2009%");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset time) => time.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
