using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Aligning;

/// <summary>Made-up reports whose sentences can be told apart by names and figures.</summary>
internal static class LongTexts
{
    private static readonly string[] Places = ["Ambon", "Blitar", "Cirebon", "Dumai", "Ende", "Fakfak", "Gorontalo", "Kupang", "Maumere", "Nabire"];

    public static string English(int n) => $"Officials in {Places[n % 10]} counted {1000 + (n * 37)} bags of rice on the market that day.";

    public static string Indonesian(int n) => $"Petugas di {Places[n % 10]} menghitung {1000 + (n * 37)} karung beras di pasar hari itu.";

    public static AlignedPair Align(IEnumerable<string> left, IEnumerable<string> right, AlignmentMode? mode = AlignmentMode.Parallel) => AlignmentRun.Align(
        LineArticle.English(string.Join('\n', left)), LineArticle.Indonesian(string.Join('\n', right)), new() { Mode = mode });
}
