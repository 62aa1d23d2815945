using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Texts;

public sealed class TokenizerTests
{
    private static List<Token> Cut(Language language, string text)
    {
        var tokens = new List<Token>();
        Tokenizer.For(language).Tokenize(text, new(0, text.Length), tokens);
        return tokens;
    }

    private static string Stems(Language language, string text) => string.Join(' ', Cut(language, text).Where(t => t.Kind != TokenKind.Mark).Select(t => t.Stem));

    private static string Quotes(Language language, string text) => string.Join('|', Cut(language, text).Select(t => t.Span.Of(text)));

    [Theory]
    [InlineData("The minister's aide agreed", "The|minister|'s|aide|agreed")]
    [InlineData("Russia-Ukraine talks", "Russia|-|Ukraine|talks")]
    [InlineData("It fell 25% to 1.234,5 on 8/8/2025", "It|fell|25|%|to|1.234,5|on|8/8/2025")]
    [InlineData("the U.S. envoy at 9 a.m.", "the|U.S.|envoy|at|9|a.m.")]
    [InlineData("the 95th minute, 1.2bn people", "the|95th|minute|,|1.2bn|people")]
    [InlineData("“Don’t…”", "“|Don’t|…|”")]
    [InlineData("an N95 mask for O'Neill", "an|N95|mask|for|O'Neill")]
    public void English_is_cut_into_words_numbers_and_marks(string text, string quotes) => Assert.Equal(quotes, Quotes(Language.English, text));

    [Theory]
    [InlineData("pukul 06.35 WIB", "pukul|06.35|WIB")]
    [InlineData("langkah-langkah AS-Rusia", "langkah-langkah|AS|-|Rusia")]
    [InlineData("tawar-menawar ke-80", "tawar-menawar|ke-80")]
    [InlineData("pesta -pesta", "pesta|-|pesta")]
    [InlineData("Rp16.245 per Jum'at", "Rp16|.|245|per|Jum'at")]
    public void Indonesian_is_cut_into_words_numbers_and_marks(string text, string quotes) => Assert.Equal(quotes, Quotes(Language.Indonesian, text));

    [Fact]
    public void A_stray_space_in_a_reduplication_leaves_two_words_of_one_stem() =>
        Assert.Equal("langkah langkah", Stems(Language.Indonesian, "langkah -langkahnya"));

    [Fact]
    public void An_ordinal_is_its_number_in_both_languages()
    {
        Assert.Equal("80", Cut(Language.Indonesian, "ke-80")[0].Stem);
        Assert.Equal("80", Cut(Language.English, "80th")[0].Stem);
    }

    [Fact]
    public void The_country_is_not_the_pronoun()
    {
        var tokens = Cut(Language.English, "US officials told us");

        Assert.False(tokens[0].IsStopWord);
        Assert.True(tokens[3].IsStopWord);
        Assert.Equal(Cut(Language.English, "U.S.")[0].Stem, tokens[0].Stem);
    }

    [Fact]
    public void A_form_is_lower_case_and_composed_and_a_stem_has_no_accents()
    {
        var token = Cut(Language.English, "Cafe\u0301")[0];

        Assert.Equal("caf\u00e9", token.Form);
        Assert.Equal("cafe", token.Stem);
    }

    [Fact]
    public void A_soft_hyphen_does_not_part_a_word() => Assert.Equal("pemerintah", Cut(Language.Indonesian, "peme\u00ADrintah")[0].Form);

    [Fact]
    public void A_language_without_tables_is_cut_and_the_beginning_of_a_word_is_its_stem()
    {
        var tokens = Cut(Language.Of("de"), "Die Häuser brannten.");

        Assert.Equal(["die", "häuser", "brannten", "."], tokens.Select(t => t.Form));
        Assert.Equal(["die", "hause", "brann", "."], tokens.Select(t => t.Stem));
        Assert.DoesNotContain(tokens, t => t.IsStopWord);
    }

    [Fact]
    public void Tokens_quote_the_text_in_order_and_leave_out_only_blanks() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        text ??= "";
        foreach (var language in new[] { Language.English, Language.Indonesian })
        {
            var at = 0;
            foreach (var token in Cut(language, text))
            {
                Assert.True(token.Span.Start >= at && token.Span.Length > 0);
                Assert.All(text[at..token.Span.Start], c => Assert.True(Characters.IsBlank(c)));
                at = token.Span.End;
            }

            Assert.All(text[at..], c => Assert.True(Characters.IsBlank(c)));
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("1.")]
    [InlineData("a.")]
    [InlineData("'")]
    [InlineData("\ud83d")]
    public void Three_megabytes_without_a_space_are_cut(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 3_000_000 / unit.Length));

        Assert.Equal(text.Length, Cut(Language.Indonesian, text).Sum(t => t.Span.Length));
    }

    [Fact]
    public void Threads_agree_on_the_tokens()
    {
        const string text = "Pemerintah mengumumkan langkah-langkah pengamanan di perbatasan.";
        var expected = Cut(Language.Indonesian, text);
        var found = new List<Token>[64];

        Parallel.For(0, found.Length, i => found[i] = Cut(Language.Indonesian, text));

        Assert.All(found, tokens => Assert.Equal(expected, tokens));
    }
}
