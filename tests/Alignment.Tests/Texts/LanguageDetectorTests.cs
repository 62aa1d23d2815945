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
}
