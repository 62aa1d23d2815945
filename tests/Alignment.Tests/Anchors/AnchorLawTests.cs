using System.Globalization;
using Alignment.Anchors;
using Alignment.Tests.Evaluation;
using Alignment.Tests.Texts;
using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Anchors;

public class AnchorLawTests
{
    private static readonly string[] Scraps =
    [
        "Rp 1,5 triliun", "25%", "ke-", "-", "–", "8/8/2025", "(", ")", "Kamis", "Friday", "pukul 05.35", "WIB", "lebih dari", "about", "half", "a", "Putin", "Xi Jinping", "AS", "'s", "“",
        "seratus", "juta", "dua", "twenty", "one", "Minggu", "May", "15", "and", "ke", "1.000.000.000.000.000.000.000", "\ud800", "\udc00", "é", "🙂", "sejam", "tahun", "lalu", "next", "week", "\t", "01", "00.61",
        "31", "Februari", "29", "kedua", "Selat", "(KPK)", "U.S.", "m", "$", "½", "0", "9999", "of", "puluhan", "2020-02-30", ":", "Ɨ", "İ",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Scraps).ListOf().Select(s => string.Join(" ", s)).ToArbitrary();

    [Fact]
    public void Any_text_is_survived_and_spans_lie_inside_their_sentence() => Prop.ForAll(Texts, text =>
    {
        Survives(text, indonesian: true);
        Survives(text, indonesian: false);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Asking_at_every_word_whether_a_value_begins_there_finds_no_other_anchors() => Prop.ForAll(Texts, text =>
    {
        AsksWhereItMust(LineArticle.Indonesian(text, new(2026, 3, 12)));
        AsksWhereItMust(LineArticle.English(text, new(2026, 3, 12)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nor_does_it_in_real_reports()
    {
        foreach (var pair in Directory.EnumerateDirectories(RepositoryFolder.Of("seeds")))
        {
            AsksWhereItMust(LineArticle.English(File.ReadAllText(Path.Combine(pair, "en.txt")), new(2026, 3, 12)));
            AsksWhereItMust(LineArticle.Indonesian(File.ReadAllText(Path.Combine(pair, "id.txt")), new(2026, 3, 12)));
        }
    }

    [Fact]
    public void Comparison_is_symmetric_and_a_value_equals_itself() => Prop.ForAll(Texts, text =>
    {
        var anchors = Finding.In(Language.Indonesian, text, new(2026, 3, 12)).Concat(Finding.In(Language.English, text)).Select(f => f.Anchor).Take(40).ToList();

        foreach (var left in anchors)
        {
            Assert.Equal(ValueRelation.Equal, ValueComparison.Relate(left, left));
            Assert.All(anchors, right => Assert.Equal(ValueComparison.Relate(left, right), ValueComparison.Relate(right, left)));
        }
    }).QuickCheckThrowOnFailure();

    private static void AsksWhereItMust(Article article) =>
        Assert.Equal(new AnchorFinder { AsksEverywhere = true }.Find(article), AnchorFinder.Default.Find(article));

    private static void Survives(string text, bool indonesian)
    {
        var article = LineArticle.Of(text, indonesian ? Language.Indonesian : Language.English, new(2026, 3, 12));

        var found = AnchorFinder.Default.Find(article);

        Assert.Equal(article.Sentences.Count, found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            Assert.All(found[i], a => Assert.True(article.Sentences[i].Span.Contains(a.Span) && a.Span.Length > 0));
            foreach (var type in found[i].GroupBy(a => a.Type))
            {
                var ends = 0;
                Assert.All(type, a =>
                {
                    Assert.True(a.Span.Start >= ends);
                    ends = a.Span.End;
                });
            }
        }
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    public void Culture_changes_nothing(string culture)
    {
        const string Text = "Rp 1,5 triliun atau US$ 2.5 juta pada Kamis (12/3/2026) pukul 05.35 WIB, kata INDIRA Wibisono di Istanbul.";
        var plain = Find(Text);
        var before = CultureInfo.DefaultThreadCurrentCulture;

        List<string> foreign = [];
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreign = Find(Text);
        });
        thread.Start();
        thread.Join();

        Assert.Equal(plain, foreign);
        Assert.Equal(before, CultureInfo.DefaultThreadCurrentCulture);
    }

    [Fact]
    public void A_sentence_of_fifty_thousand_words_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("dua puluh lima juta (BMKG) Kapten Joris Latu 5–7 km ", 5_000));

        Assert.NotEmpty(Finding.In(Language.Indonesian, text));
    }

    private static List<string> Find(string text) => [.. Finding.In(Language.Indonesian, text).Select(f => $"{f.Anchor.Type} {f.Text} {f.Anchor.Value.Normal}")];
}
