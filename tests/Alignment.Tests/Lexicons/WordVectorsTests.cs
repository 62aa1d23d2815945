using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Tests.Lexicons;

public sealed class WordVectorsTests
{
    private static readonly string[] Toy =
    [
        "the 0.1 0.1 2 0.1",
        "court 1 0.2 2 -0.3",
        "courts 0.8 0.4 2 -0.3",
        "judge 0.9 0.3 2 -0.1",
        "mango -0.7 0.1 2 0.8",
        "papaya -0.8 -0.2 2 0.9",
    ];

    [Theory]
    [InlineData("en", "arrest", "detain", "harvest")]
    [InlineData("en", "quake", "tremor", "lawsuit")]
    [InlineData("en", "striker", "goalkeeper", "inflation")]
    [InlineData("id", "ditangkap", "suspect", "harvest")]
    [InlineData("id", "gempa", "aftershock", "lawsuit")]
    [InlineData("id", "pesangon", "salary", "landslide")]
    public void A_word_of_either_language_is_nearer_to_those_of_its_field(string language, string word, string near, string far) =>
        Assert.True(Likeness(Language.Of(language), word, Language.English, near) > Likeness(Language.Of(language), word, Language.English, far) + 0.2);

    [Fact]
    public void A_word_that_nobody_knows_and_a_language_without_vectors_add_nothing()
    {
        Assert.Equal(0, Likeness(Language.English, "qwzx", Language.English, "court"));
        Assert.Equal(0, Likeness(Language.Of("de"), "gericht", Language.English, "court"));
    }

    [Fact]
    public void Forms_of_a_word_are_one_stem_and_what_all_words_have_in_common_is_gone()
    {
        var vectors = Imported(Toy);

        Assert.Equal(["court", "judge", "mango", "papaya", "the"], Stems(vectors));
        Assert.All(Stems(vectors), s => Assert.Equal(0, Vector(vectors, s)[2], 2));
    }

    [Fact]
    public void Vectors_have_length_1_and_are_the_same_after_writing_and_reading()
    {
        var vectors = Imported(Toy);
        using var stream = new MemoryStream();
        VectorFile.Write(vectors, stream);
        stream.Position = 0;

        var again = VectorFile.Read(stream, "toy.bin");

        Assert.Equal(Stems(vectors), Stems(again));
        Assert.All(Stems(vectors), s => Assert.Equal(Vector(vectors, s), Vector(again, s)));
        Assert.All(Stems(vectors), s => Assert.Equal(1, Vector(again, s).Sum(v => v * v), 4));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(85)]
    public void A_file_cut_short_is_refused_with_how_to_mend_it(int length)
    {
        using var stream = new MemoryStream();
        VectorFile.Write(Imported(Toy), stream);

        var exception = Assert.Throws<InputException>(() => VectorFile.Read(new MemoryStream(stream.ToArray()[..length]), "toy.bin"));

        Assert.Contains("toy.bin", exception.Message, StringComparison.Ordinal);
        Assert.Contains("alignment lexicon vectors", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("law 1 2 3", "3 values: expected a word and 4 values")]
    [InlineData("law", "0 values: expected a word and 4 values")]
    [InlineData("law 1 2 x 4", "'x' is not a number")]
    public void A_line_that_is_no_vector_is_named(string line, string expected)
    {
        var exception = Assert.Throws<InputException>(() => Imported([Toy[0], line]));

        Assert.Equal(2, exception.Line);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_marks_and_compounds_take_no_words_place() =>
        Assert.Equal(["court", "mango"], Stems(Imported([", 1 2 3 4", "2,000 1 2 3 4", Toy[1], "2.5 4 3 2 1", Toy[4]], words: 2)));

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("absent.txt", Assert.Throws<InputException>(() => VectorImport.Read("absent.txt", Language.English, 9)).Message, StringComparison.Ordinal);

    private static WordVectors Imported(string[] lines, int words = int.MaxValue)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllLines(path, lines);
        try
        {
            return VectorImport.Read(path, Language.English, words);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<string> Stems(WordVectors vectors) => [.. Enumerable.Range(0, vectors.Count).Select(t => vectors.Terms[t].ToString())];

    private static float[] Vector(WordVectors vectors, string stem)
    {
        var vector = new float[vectors.Dimensions];
        vectors.Add(stem, 1, vector);
        return vector;
    }

    private static double Likeness(Language language, string word, Language otherLanguage, string other) =>
        Vectors.Cosine(Vector(language, word), Vector(otherLanguage, other));

    private static float[] Vector(Language language, string word)
    {
        var words = Lexicon.Embedded.Meanings;
        return words.Of(language, Tokenizer.For(language).Stem(word)) is { Length: > 0 } vector ? vector : new float[words.Dimensions];
    }
}
