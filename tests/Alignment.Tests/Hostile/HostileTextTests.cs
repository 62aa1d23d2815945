using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Scoring;
using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Texts;

namespace Alignment.Tests.Hostile;

/// <summary>Odd texts are read, aligned and searched, and every offset still cuts the text. How the time grows is measured by tests/Alignment.Benchmarks (hostile), not here.</summary>
public sealed class HostileTextTests
{
    /// <summary>The whole lengths take half a minute together; a tenth shows the same faults.</summary>
    private const int Share = 10;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds", "a4_ferry_sinking");

    public static TheoryData<string> Names => [.. HostileText.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_text_is_read_with_exact_offsets(string name)
    {
        foreach (var language in new[] { Language.English, Language.Indonesian })
        {
            var (of, length) = HostileText.All[name];

            Check(ArticleReader.Default.Read(of(length / Share), new() { Language = language }));
            Check(ArticleReader.Default.Read(of(length / Share), new() { Language = language, LinesAreSentences = true }));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_text_is_aligned_with_a_report(string name)
    {
        var (of, length) = HostileText.All[name];
        var hostile = ArticleReader.Default.Read(of(length / Share), new() { Language = Language.English });
        var report = ArticleReader.Default.Read(File.ReadAllText(Path.Combine(Folder, "id.txt")), new() { Language = Language.Indonesian });

        Check(AlignmentRun.Align(hostile, report).Bitext);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_query_is_a_query(string name)
    {
        using var corpus = SqliteCorpus.InMemory();
        corpus.Put(Corpora.Reports.Ferry());
        var (of, length) = HostileText.All[name];
        var text = of(Math.Min(length, 20_000));

        Assert.NotNull(new Searcher(corpus, corpus.Index).Search(QueryParser.Parse(text), new()));
        Assert.NotNull(new Searcher(corpus, corpus.Index).Search(QueryParser.Plain(text), new()));
    }

    [Fact]
    public void Reports_with_odd_pieces_are_read_and_aligned_with_exact_offsets()
    {
        var (english, indonesian) = (File.ReadAllText(Path.Combine(Folder, "en.txt")), File.ReadAllText(Path.Combine(Folder, "id.txt")));
        for (var seed = 0; seed < 100; seed++)
        {
            var left = ArticleReader.Default.Read(HostileText.Mutated(english, seed), new() { Language = Language.English });
            var right = ArticleReader.Default.Read(HostileText.Mutated(indonesian, seed + 1000), new() { Language = Language.Indonesian });

            Check(left);
            Check(right);
            Check(AlignmentRun.Align(left, right).Bitext);
            Check(AlignmentRun.Align(left, right, new() { Mode = AlignmentMode.Parallel }).Bitext);
        }
    }

    [Fact]
    public void No_part_of_the_program_uses_regular_expressions_which_could_run_away() => Assert.All(
        new[] { typeof(Article).Assembly, typeof(global::Alignment.Documents.Document).Assembly, typeof(SqliteCorpus).Assembly, typeof(global::Alignment.Web.Viewer).Assembly, typeof(global::Alignment.Cli.CommandLine).Assembly },
        assembly => Assert.DoesNotContain("System.Text.RegularExpressions", assembly.GetReferencedAssemblies().Select(a => a.Name)));

    private static void Check(Article article)
    {
        var end = 0;
        foreach (var sentence in article.Sentences)
        {
            Assert.InRange(sentence.Span.Start, end, article.Text.Length);
            end = sentence.Span.End;
            Assert.Equal(sentence.Text, sentence.Span.Of(article.Text));
        }

        var tokenizer = Tokenizer.For(article.Language);
        foreach (var sentence in article.Sentences)
        {
            var (tokens, at) = (new List<Token>(), sentence.Span.Start);
            tokenizer.Tokenize(article.Text, sentence.Span, tokens);
            foreach (var token in tokens)
            {
                Assert.InRange(token.Span.Start, at, sentence.Span.End);
                at = token.Span.End;
            }
        }

        var anchors = AnchorFinder.Default.Find(article);
        for (var s = 0; s < anchors.Count; s++)
        {
            Assert.All(anchors[s], anchor => Assert.True(article.Sentences[s].Span.Contains(anchor.Span)));
        }
    }

    private static void Check(Bitext bitext)
    {
        var (left, right) = (bitext.Left.Sentences.Select(s => s.Number).ToHashSet(), bitext.Right.Sentences.Select(s => s.Number).ToHashSet());
        foreach (var bead in bitext.Beads)
        {
            Assert.All(bead.Left, n => Assert.Contains(n, left));
            Assert.All(bead.Right, n => Assert.Contains(n, right));
            Assert.All(bead.Evidence.Select(e => e.Left).OfType<Quotation>(), q => Assert.Equal(q.Text, q.Span.Of(bitext.Left.Text)));
            Assert.All(bead.Evidence.Select(e => e.Right).OfType<Quotation>(), q => Assert.Equal(q.Text, q.Span.Of(bitext.Right.Text)));
        }
    }
}
