using Alignment.Texts;

namespace Alignment.Tests.Texts;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("memukul", "pukul")]
    [InlineData("pukul", "pukul")]
    [InlineData("dipukul", "pukul")]
    [InlineData("pukulannya", "pukul")]
    [InlineData("diberikan", "beri")]
    [InlineData("menyediakan", "sedia")]
    [InlineData("penyebaran", "sebar")]
    [InlineData("mempertanyakan", "tanya")]
    [InlineData("berkelanjutan", "lanjut")]
    [InlineData("mengebom", "bom")]
    [InlineData("bekerja", "kerja")]
    [InlineData("berenang", "renang")]
    [InlineData("keterlibatan", "libat")]
    [InlineData("perekonomian", "ekonomi")]
    [InlineData("petenis", "tenis")]
    [InlineData("dikatakannya", "kata")]
    [InlineData("benarkah", "benar")]
    public void Indonesian_words_are_led_back_to_their_root(string word, string root) => Assert.Equal(root, Tokenizer.For(Language.Indonesian).Stem(word));

    [Theory]
    [InlineData("makan")]
    [InlineData("bulan")]
    [InlineData("menteri")]
    [InlineData("kepala")]
    [InlineData("pemerintah")]
    [InlineData("penduduk")]
    [InlineData("perang")]
    [InlineData("berita")]
    [InlineData("sekolah")]
    [InlineData("pesawat")]
    public void Roots_that_look_affixed_stay(string word) => Assert.Equal(word, Tokenizer.For(Language.Indonesian).Stem(word));

    [Theory]
    [InlineData("Bekasi")]
    [InlineData("Terawan")]
    [InlineData("Kediri")]
    [InlineData("Sulawesi")]
    public void Names_that_look_affixed_stay(string name) => Assert.Equal(name.ToLowerInvariant(), Tokenizer.For(Language.Indonesian).Stem(name));

    [Fact]
    public void Capitals_of_a_headline_do_not_hide_a_word() => Assert.Equal("tanggulang", Tokenizer.For(Language.Indonesian).Stem("Penanggulangan"));

    [Theory]
    [InlineData("ministers", "minister")]
    [InlineData("agreed", "agree")]
    [InlineData("said", "say")]
    [InlineData("children", "child")]
    [InlineData("hoping", "hope")]
    [InlineData("stopped", "stop")]
    [InlineData("countries", "country")]
    [InlineData("promoting", "promote")]
    [InlineData("visited", "visit")]
    [InlineData("argued", "argue")]
    [InlineData("tried", "try")]
    [InlineData("crashes", "crash")]
    [InlineData("larger", "large")]
    [InlineData("heaviest", "heavy")]
    [InlineData("metres", "metre")]
    [InlineData("meters", "metre")]
    [InlineData("using", "use")]
    public void English_inflection_is_taken_off(string word, string stem) => Assert.Equal(stem, Tokenizer.For(Language.English).Stem(word));

    [Theory]
    [InlineData("news")]
    [InlineData("species")]
    [InlineData("minister")]
    [InlineData("number")]
    [InlineData("morning")]
    [InlineData("evening")]
    [InlineData("hundred")]
    [InlineData("interest")]
    [InlineData("congress")]
    [InlineData("virus")]
    public void English_words_that_look_inflected_stay(string word) => Assert.Equal(word, Tokenizer.For(Language.English).Stem(word));
}
