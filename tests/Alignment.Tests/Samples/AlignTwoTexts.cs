using Alignment;
using Alignment.Texts;

namespace Alignment.Tests.Samples;

internal static class AlignTwoTexts
{
    internal static void Run(TextWriter output)
    {
        // README
        var english = ArticleReader.Default.Read("The ferry sank on Friday. Rescuers found 29 survivors.", new() { Language = Language.English });
        var indonesian = ArticleReader.Default.Read("Sebanyak 31 orang selamat ditemukan tim penyelamat. Feri itu tenggelam pada Jumat.", new() { Language = Language.Indonesian });
        var pair = AlignmentRun.Align(english, indonesian);
        foreach (var bead in pair.Bitext.Beads)
            output.WriteLine($"{string.Join(",", bead.Left)} = {string.Join(",", bead.Right)}  {bead.Kind}");
        foreach (var difference in pair.Discrepancies)
            output.WriteLine($"{difference.Left.Text} / {difference.Right.Text}  {difference.Verdict}");
        // end
    }
}
