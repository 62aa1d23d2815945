using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Tests.Evaluation;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Scoring;

public class NameLinksTests
{
    [Theory]
    [InlineData("a2_bi_fed_rupiah")]
    [InlineData("c1_xi_putin_call")]
    [InlineData("f4_asean_myanmar")]
    public void Looking_up_the_words_of_names_finds_the_edges_that_comparing_every_two_names_finds(string pair)
    {
        var (left, right) = (Read(pair, "en.txt", Language.English), Read(pair, "id.txt", Language.Indonesian));
        var graph = AlignmentRun.Relate(left, right);
        var edges = 0;

        foreach (var l in Names(graph.Left))
        {
            foreach (var r in Names(graph.Right))
            {
                var expected = Strength(graph.Left.Vocabulary[l].Value!, graph.Right.Vocabulary[r].Value!);
                Assert.Equal(expected, graph.FromLeft(l).ToArray().FirstOrDefault(link => link.Other == r).Strength);
                edges += expected > 0 ? 1 : 0;
            }
        }

        Assert.True(edges > 3);
    }

    [Theory]
    [InlineData("The minister met officials of Bank Indonesia.", "Menteri bertemu pejabat Bank Mandiri.")]
    [InlineData("The envoy flew to South Korea.", "Utusan itu terbang ke Korea Utara.")]
    public void Of_two_names_that_the_tables_know_none_stands_for_the_other_whatever_words_they_share(string english, string indonesian)
    {
        var graph = AlignmentRun.Relate(LineArticle.English(english), LineArticle.Indonesian(indonesian));

        Assert.All(Names(graph.Left), name => Assert.Empty(graph.FromLeft(name).ToArray()));
    }

    private static Article Read(string pair, string file, Language language) =>
        ArticleReader.Default.Read(File.ReadAllText(RepositoryFolder.Of("seeds", pair, file)), new() { Language = language });

    private static IEnumerable<int> Names(ArticleTerms terms) => Enumerable.Range(0, terms.Vocabulary.Count).Where(t => terms.Vocabulary[t].Value?.Type == AnchorType.Name);

    private static float Strength(Anchor left, Anchor right)
    {
        if (ValueComparison.Relate(left, right) is var relation && relation != ValueRelation.Different)
        {
            return relation == ValueRelation.Equal ? 1 : 0.8f;
        }

        if (NameTables.AreTwo(left.Value.Normal, right.Value.Normal))
        {
            return 0;
        }

        var (words, others) = (left.Value.Normal.Split(' '), right.Value.Normal.Split(' '));
        var share = words.Aggregate(0f, (sum, word) => sum + others.Max(other => Likeness(word, other))) / Math.Max(words.Length, others.Length);
        return share >= 0.5f ? share : 0;
    }

    private static float Likeness(string word, string other) =>
        word == other ? 1 : Lexicon.Embedded.Find(word, other) is { } entry ? MathF.Sqrt(MathF.Max(entry.Forward, entry.Backward)) : 0;
}
