using Alignment.Aligning;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class ArticleLinkerTests
{
    internal const string EnglishFlood = "Floods cut off three villages in Bogor\n\nFloods cut off three villages in Bogor on Friday after six hours of heavy rain. Mayor Rina Sutanto said 1,250 people had been moved to schools. The river Ciliwung rose by two metres and swept away a bridge.\n";
    internal const string IndonesianFlood = "Banjir putus akses tiga desa di Bogor\n\nBanjir memutus akses tiga desa di Bogor pada hari Jumat setelah hujan deras enam jam. Wali Kota Rina Sutanto mengatakan 1.250 orang telah dipindahkan ke sekolah. Sungai Ciliwung naik dua meter dan menghanyutkan sebuah jembatan.\n";
    internal const string EnglishMatch = "Garuda win the final in Surabaya\n\nGaruda won the final in Surabaya on Sunday with two late goals. Coach Budi Hartono praised the young keeper Andi Saputra, who saved a penalty before 45,000 spectators.\n";
    internal const string IndonesianMatch = "Garuda juara di Surabaya\n\nGaruda memenangi final di Surabaya pada hari Minggu dengan dua gol di akhir laga. Pelatih Budi Hartono memuji kiper muda Andi Saputra, yang menahan penalti di depan 45.000 penonton.\n";
    internal const string EnglishPrices = "Chilli prices double before the holiday\n\nChilli prices doubled at markets in Medan this week, traders said. The trade ministry plans to bring 40 tonnes from Lombok, an official named Dewi Lestari told reporters.\n";
    internal const string IndonesianTrial = "Mantan bupati divonis delapan tahun\n\nHakim pengadilan tindak pidana korupsi di Makassar menjatuhkan hukuman delapan tahun penjara kepada mantan bupati Hasan Basri. Jaksa menuntut sebelas tahun.\n";

    private static readonly Article[] Articles =
    [
        Read(IndonesianMatch), Read(EnglishFlood), Read(EnglishPrices), Read(IndonesianTrial), Read(IndonesianFlood), Read(EnglishMatch),
    ];

    [Fact]
    public void Reports_of_one_event_are_linked_and_others_stay_alone() =>
        Assert.Equal([(1, 4), (5, 0)], Link(Articles).Select(link => (link.Left, link.Right)));

    [Fact]
    public void Two_articles_are_told_apart_without_any_other_to_compare_them_with()
    {
        Assert.Single(Link([Articles[1], Articles[4]]));
        Assert.Empty(Link([Articles[1], Articles[0]]));
        Assert.Empty(Link([Articles[2], Articles[3]]));
    }

    [Fact]
    public void An_article_may_have_several_partners()
    {
        var second = Read("Tiga desa di Bogor terisolasi banjir\n\nSebanyak 1.250 warga mengungsi ke sekolah setelah sungai Ciliwung meluap dan banjir melanda tiga desa di Bogor, kata Wali Kota Rina Sutanto. Sebuah jembatan hanyut.\n");

        Assert.Equal([(1, 4), (1, 6), (5, 0)], Link([.. Articles, second]).Select(link => (link.Left, link.Right)));
    }

    [Fact]
    public void Reports_published_weeks_apart_are_of_two_events()
    {
        Assert.Empty(Link([Read(EnglishFlood, new(2026, 2, 6)), Read(IndonesianFlood, new(2026, 2, 27))]));
        Assert.Single(Link([Read(EnglishFlood, new(2026, 2, 6)), Read(IndonesianFlood, new(2026, 2, 7))]));
        Assert.Single(Link([Read(EnglishFlood, new(2026, 2, 6)), Read(IndonesianFlood)]));
    }

    [Fact]
    public void The_links_are_the_same_with_any_number_of_threads_and_under_any_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("tr-TR");

            Assert.Equal(Link(Articles), ArticleLinker.Link(Articles, Lexicon.Embedded, new() { Threads = 7 }));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_of_the_articles_changes_nothing_but_their_numbers()
    {
        var reversed = Articles.Reverse().ToArray();

        Assert.Equal(Named(Articles), Named(reversed));

        static IEnumerable<(string, string, double)> Named(Article[] articles) =>
            Link(articles).Select(link => (articles[link.Left].Text, articles[link.Right].Text, link.Score)).Order();
    }

    [Theory]
    [InlineData("")]
    [InlineData("12 12 12")]
    [InlineData("\ud800 \udc00\n\n1.000.000.000.000.000.000.000.000.000.000")]
    public void Odd_articles_have_no_partner(string text) =>
        Assert.Equal([(1, 4), (5, 0)], Link([.. Articles, Read(text, language: Language.English), Read(text, language: Language.Indonesian)])
            .Select(link => (link.Left, link.Right)).Where(link => link.Left < 6 || link.Right < 6));

    [Fact]
    public void Shares_are_read_as_they_are_written()
    {
        var shares = TermShares.Count(new[] { EnglishFlood, EnglishMatch, IndonesianMatch }.Select(text => Read(text)).Select(a => (a.Language, (IEnumerable<string>)ArticleProfile.Count(a).Keys)));

        Assert.Equal(0.5, shares.Of(Language.English, "@bogor"));
        Assert.Equal(1, shares.Of(Language.Indonesian, "@surabaya"));
        Assert.Equal(TermShares.Least, shares.Of(Language.Indonesian, "@bogor"));

        using var written = new StringWriter();
        shares.Write(written);
        Assert.Contains("en\t@bogor\t500\n", written.ToString(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<ArticleLink> Link(IReadOnlyList<Article> articles) => ArticleLinker.Link(articles, Lexicon.Embedded);

    private static Article Read(string text, DateOnly? published = null, Language? language = null) =>
        ArticleReader.Default.Read(text, new() { Published = published, Language = language });
}
