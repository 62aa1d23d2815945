using Alignment.Aligning;
using Alignment.Lexicons;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests;

public sealed class PooledRunTests
{
    private const string German = """
        Die alte Brücke über den Fluss wurde 1957 gebaut.
        Der Wald hinter dem Dorf brannte drei Tage lang.
        Kinder spielen am Fluss, solange das Wasser warm ist.
        Die Brücke bleibt bis Ende Mai gesperrt, sagte Direktor Keller.
        Das Dorf bekam 2,5 Millionen Franken für den Wald.
        """;

    private const string French = """
        Le vieux pont sur la rivière a été construit en 1957.
        La forêt derrière le village a brûlé pendant trois jours.
        Les enfants jouent à la rivière tant que l'eau est chaude.
        Le pont reste fermé jusqu'à fin mai, a dit le directeur Keller.
        Le village a reçu 2.5 millions de francs pour la forêt.
        """;

    private const string OtherGerman = """
        Die Brücke ist wieder offen.
        Im Wald liegt viel Schnee.
        Der Fluss führt wenig Wasser.
        Das Dorf feiert sein Fest.
        """;

    private const string OtherFrench = """
        Le pont est de nouveau ouvert.
        Il y a beaucoup de neige dans la forêt.
        La rivière a peu d'eau.
        Le village célèbre sa fête.
        """;

    [Fact]
    public void Languages_without_data_are_aligned_by_length_figures_and_what_is_written_alike()
    {
        var bitext = AlignmentRun.Align(Read(German, "de"), Read(French, "fr"), new() { Mode = AlignmentMode.Parallel }).Bitext;

        Assert.Equal(["1:1", "2:2", "3:3", "4:4", "5:5"], bitext.Beads.Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)}"));
        Assert.False(bitext.Calibrated);
    }

    [Fact]
    public void A_line_that_ends_inside_a_bracket_goes_with_the_next()
    {
        const string german = "Die Hütte steht seit 1911 ( erbaut von Keller ) am See .\nDas Buch von Jean Franco ( Makalu , Zürich :\nOrell Füssli 1956 ) bringt viel Neues .\nDas Wetter war schlecht .";
        const string french = "La cabane se trouve depuis 1911 ( construite par Keller ) au bord du lac .\nLe livre de Jean Franco ( Makalu , Zurich , Orell Füssli 1956 ) apporte beaucoup de nouveau .\nLe temps était mauvais .";

        var bitext = AlignmentRun.Align(Read(german, "de"), Read(french, "fr"), new() { Mode = AlignmentMode.Parallel }).Bitext;

        Assert.Equal(["1:1", "2,3:2", "4:3"], bitext.Beads.Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)}"));
    }

    [Fact]
    public void The_evidence_of_a_bead_sums_to_its_score_without_language_data_too()
    {
        var bitext = AlignmentRun.Align(Read(German, "de"), Read(French, "fr"), new() { Mode = AlignmentMode.Parallel }).Bitext;

        Assert.All(bitext.Beads.Where(b => b.Kind == BeadKind.Equivalent), b => Assert.Equal(b.Score, b.Evidence.Sum(e => e.Weight), 4));
    }

    [Fact]
    public void A_figure_with_another_decimal_mark_is_a_reason()
    {
        var bitext = AlignmentRun.Align(Read(German, "de"), Read(French, "fr"), new() { Mode = AlignmentMode.Parallel }).Bitext;

        Assert.Contains(bitext.Beads[4].Evidence, e => e.Left?.Text == "2,5" && e.Right?.Text == "2.5");
    }

    [Fact]
    public void The_pool_teaches_words_that_are_not_written_alike()
    {
        var lexicon = PooledRun.Learn(Pool(), new() { Mode = AlignmentMode.Parallel });

        Assert.NotNull(lexicon.Find(Stem("de", "Brücke"), Stem("fr", "pont")));
        Assert.NotNull(lexicon.Find(Stem("de", "Wald"), Stem("fr", "forêt")));
    }

    [Fact]
    public void The_pool_teaches_the_same_every_time()
    {
        var (once, again) = (PooledRun.Learn(Pool()), PooledRun.Learn(Pool()));

        Assert.Equal(once.Pairs, again.Pairs);
    }

    [Fact]
    public void A_pool_adds_to_the_lexicon_that_is_there()
    {
        var own = Lexicon.FromEntries([new("schne", "neige", 0.9f, 0.9f)]);

        Assert.NotNull(PooledRun.Learn(Pool(), new() { Lexicon = own, Mode = AlignmentMode.Parallel }).Find("schne", "neige"));
        Assert.Same(own, PooledRun.Learn([], new() { Lexicon = own }));
    }

    [Fact]
    public void With_a_lexicon_of_the_callers_probabilities_are_not_called_calibrated()
    {
        var pair = AlignmentRun.Align(Read("The dam held.", "en"), Read("Bendungan itu kuat.", "id"), new() { Lexicon = Lexicon.Embedded });

        Assert.False(pair.Bitext.Calibrated);
    }

    [Fact]
    public void Two_reports_in_one_language_are_linked_by_their_own_words_across_any_order()
    {
        const string first = """
            A gas tank exploded in a noodle factory in Malang on Sunday, injuring nine workers.
            Fire crews needed four hours to put out the blaze.
            The owner, Hendra Wijaya, promised to pay for the treatment of the injured.
            Noodle prices did not change this week.
            """;
        const string second = """
            Owner Hendra Wijaya said he would pay for the treatment of the injured workers.
            Nine workers were injured when a gas tank exploded at a noodle factory in Malang on Sunday.
            The football club signed a new goalkeeper.
            It took fire crews four hours to put the blaze out.
            """;

        var links = AlignmentRun.Align(Read(first, "en"), Read(second, "en"), new() { Mode = AlignmentMode.Comparable }).Bitext.Beads
            .Where(b => b.Kind == BeadKind.Equivalent).Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)}");

        Assert.Equal(["1:2", "2:4", "3:1"], links);
    }

    [Fact]
    public void Dua_laporan_berbahasa_Indonesia_are_linked_by_roots()
    {
        const string first = """
            Tangki gas meledak di pabrik mi di Malang pada Minggu dan melukai sembilan pekerja.
            Pemadam memerlukan empat jam untuk memadamkan api.
            Harga mi tidak berubah pekan ini.
            """;
        const string second = """
            Api dipadamkan oleh pemadam setelah empat jam.
            Klub sepak bola itu mengontrak penjaga gawang baru.
            Sembilan pekerja terluka akibat ledakan tangki gas di sebuah pabrik mi di Malang, Minggu.
            """;

        var links = AlignmentRun.Align(Read(first, "id"), Read(second, "id"), new() { Mode = AlignmentMode.Comparable }).Bitext.Beads
            .Where(b => b.Kind == BeadKind.Equivalent).Select(b => $"{string.Join(',', b.Left)}:{string.Join(',', b.Right)}");

        Assert.Equal(["1:3", "2:1"], links);
    }

    private static (Article, Article)[] Pool() => [(Read(German, "de"), Read(French, "fr")), (Read(OtherGerman, "de"), Read(OtherFrench, "fr"))];

    private static string Stem(string language, string word) => Tokenizer.For(Language.Of(language)).Stem(word);

    private static Article Read(string text, string language) => LineArticle.Of(text, Language.Of(language), new(2026, 3, 16));
}
