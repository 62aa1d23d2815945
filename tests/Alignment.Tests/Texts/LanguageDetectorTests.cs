using Alignment.Texts;

namespace Alignment.Tests.Texts;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("bridge toll protest", "en")]
    [InlineData("earthquake", "en")]
    [InlineData("who was arrested in the port", "en")]
    [InlineData("korban gempa", "id")]
    [InlineData("tarif tol jembatan", "id")]
    [InlineData("pengungsi banjir di Semarang", "id")]
    public void A_query_of_few_words_tells_its_language(string query, string code) => Assert.Equal(code, LanguageDetector.Default.Detect(query).Language.Code);

    [Theory]
    [InlineData("")]
    [InlineData("Putin 2025")]
    public void Confidence_is_even_when_nothing_tells(string query) => Assert.Equal(0.5, LanguageDetector.Default.Detect(query).Confidence);

    [Fact]
    public void More_text_is_surer() => Assert.True(
        LanguageDetector.Default.Detect("Harga beras naik karena panen gagal di banyak daerah.").Confidence > LanguageDetector.Default.Detect("harga beras").Confidence);

    [Theory]
    [InlineData(German, LanguageDoubt.Neither)]
    [InlineData(French, LanguageDoubt.Neither)]
    [InlineData(Malay, LanguageDoubt.Malay)]
    [InlineData(English, LanguageDoubt.None)]
    [InlineData(Indonesian, LanguageDoubt.None)]
    [InlineData("Die Fähre sank am Freitag vor der Insel Nias, und alle wurden gerettet.", LanguageDoubt.None)]
    [InlineData("Feri itu karam pada Jumaat kerana ribut, kata polis; syarikat itu kehilangan wang.", LanguageDoubt.None)]
    [InlineData("", LanguageDoubt.None)]
    public void A_text_of_some_length_that_is_in_neither_language_is_doubted_and_no_other(string text, LanguageDoubt expected) =>
        Assert.Equal(expected, LanguageDetector.Default.Doubt(text));

    [Fact]
    public void No_article_that_the_program_comes_with_is_doubted()
    {
        var articles = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt", SearchOption.AllDirectories);

        Assert.NotEmpty(articles);
        Assert.All(articles, path => Assert.Equal(LanguageDoubt.None, LanguageDetector.Default.Doubt(File.ReadAllText(path))));
    }

    public const string German = """
        Bei einem Unwetter auf der Insel sind am Freitag mindestens drei Menschen ums Leben gekommen, wie die Behörden mitteilten. Mehr als
        vierzig Häuser wurden beschädigt, und viele Straßen waren nicht mehr befahrbar. Die Feuerwehr brachte hunderte Bewohner in Schulen
        unter, weil das Wasser noch in der Nacht weiter stieg. Der Bürgermeister dankte den Helfern und bat die Regierung um schnelle Hilfe.
        """;

    public const string French = """
        Au moins trois personnes ont perdu la vie vendredi lors d'une tempête qui a frappé l'île, ont annoncé les autorités. Plus de quarante
        maisons ont été endommagées et de nombreuses routes restaient coupées. Les pompiers ont conduit des centaines d'habitants dans des
        écoles, car les eaux montaient encore pendant la nuit. Le maire a remercié les secouristes et demandé une aide rapide au gouvernement.
        """;

    public const string Malay = """
        Sekurang-kurangnya tiga orang maut dalam ribut yang melanda pulau itu pada Jumaat, kata pihak berkuasa. Lebih empat puluh rumah rosak
        dan banyak jalan ditutup kerana banjir. Polis memaklumkan bahawa ratusan penduduk dipindahkan ke sekolah, manakala hospital di bandar
        itu penuh. Syarikat bas menghentikan perkhidmatan sehingga Isnin, dan penduduk meminta bantuan segera daripada kerajaan negeri.
        """;

    private const string English = """
        At least three people died on Friday in a storm that hit the island, the authorities said. More than forty houses were damaged and many
        roads stayed closed. Firefighters took hundreds of residents to schools because the water went on rising in the night. The mayor thanked
        the rescuers and asked the government for quick help.
        """;

    private const string Indonesian = """
        Sedikitnya tiga orang tewas pada Jumat dalam badai yang melanda pulau itu, kata pihak berwenang. Lebih dari empat puluh rumah rusak dan
        banyak jalan ditutup karena banjir. Polisi mengatakan bahwa ratusan warga dipindahkan ke sekolah, sementara rumah sakit di kota itu penuh.
        Perusahaan bus menghentikan layanan sampai Senin, dan warga meminta bantuan segera dari pemerintah provinsi.
        """;
}
