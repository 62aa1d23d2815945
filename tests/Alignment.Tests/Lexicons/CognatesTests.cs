using Alignment.Lexicons;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Lexicons;

public sealed class CognatesTests
{
    [Theory]
    [InlineData("commission", "komisi")]
    [InlineData("corruption", "korupsi")]
    [InlineData("election", "eleksi")]
    [InlineData("university", "universitas")]
    [InlineData("terrorism", "terorisme")]
    [InlineData("activist", "aktivis")]
    [InlineData("politics", "politik")]
    [InlineData("technology", "teknologi")]
    [InlineData("active", "aktif")]
    [InlineData("national", "nasional")]
    [InlineData("president", "presiden")]
    [InlineData("parliament", "parlemen")]
    [InlineData("conference", "konferensi")]
    [InlineData("quality", "kualitas")]
    [InlineData("export", "ekspor")]
    [InlineData("expert", "ekspert")]
    [InlineData("product", "produk")]
    [InlineData("military", "militer")]
    [InlineData("structure", "struktur")]
    [InlineData("province", "provinsi")]
    [InlineData("group", "grup")]
    [InlineData("zelenskyy", "zelensky")]
    [InlineData("soeharto", "suharto")]
    [InlineData("africa", "afrika")]
    [InlineData("australia", "australia")]
    public void Loan_words_and_names_are_known_by_their_form(string english, string indonesian) =>
        Assert.InRange(Cognates.Similarity(english, indonesian), 0.9f, 1f);

    [Theory]
    [InlineData("president", "presisi")]
    [InlineData("minister", "minta")]
    [InlineData("said", "sapi")]
    [InlineData("police", "paris")]
    [InlineData("sutanto", "susanto")]
    [InlineData("flood", "banjir")]
    [InlineData("its", "itu")]
    [InlineData("", "a")]
    public void Words_that_merely_begin_alike_are_not(string english, string indonesian) =>
        Assert.InRange(Cognates.Similarity(english, indonesian), 0f, 0.8f);

    [Fact]
    public void Any_text_has_a_similarity_within_0_and_1_and_is_the_same_as_itself()
    {
        Prop.ForAll<string, string>((left, right) =>
        {
            var (a, b) = (left ?? "", right ?? "");
            return Cognates.Similarity(a, b) is >= 0 and <= 1 && Cognates.Similarity(a, a) == 1
                && (a == b || Cognates.Similarity(a, b) == Cognates.KeySimilarity(Cognates.CognateKey(a, Side.Left), Cognates.CognateKey(b, Side.Right)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_word_without_end_is_survived()
    {
        var endless = new string('x', 50_000);

        Assert.InRange(Cognates.Similarity(endless, endless + "y"), 0f, 1f);
        Assert.InRange(Cognates.KeySimilarity(endless, endless + "y"), 0f, 1f);
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        Cognates.Similarity("corruption", "korupsi");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++)
        {
            Cognates.Similarity("corruption", "korupsi");
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }
}
