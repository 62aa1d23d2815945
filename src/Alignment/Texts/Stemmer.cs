namespace Alignment.Texts;

/// <summary>
/// Leads the form of a word back to the term that lexicon and search know it by. Implementations are immutable and thread-safe.
/// </summary>
internal abstract class Stemmer
{
    /// <summary>The term of a word.</summary>
    /// <param name="form">The form, lower case, not empty, at most <see cref="LongestWord"/> long.</param>
    /// <param name="isCapitalised">True when it was written with a capital: a name unless it is a word the tables know.</param>
    internal abstract string Stem(string form, bool isCapitalised);

    /// <summary>
    /// UTF-16 units; what is longer is no word of either language (the longest in Indonesian dictionaries have 33) and stays as it is.
    /// </summary>
    internal const int LongestWord = 48;

    /// <summary>The stemmer of a language; for a language without tables one that keeps the beginning.</summary>
    internal static Stemmer For(Language language, LanguageTables tables) => language.Code switch
    {
        "en" => new EnglishStemmer(tables),
        "id" => new IndonesianStemmer(tables),
        _ => new Beginning(),
    };

    // The beginning of a word stands for it: strict F1 on Text+Berg (dev) and ParIce .865 and .823 with five letters, .853 and .829 with
    // whole words.
    private sealed class Beginning : Stemmer
    {
        private const int Letters = 5;

        internal override string Stem(string form, bool isCapitalised) =>
            form.Length <= Letters || char.IsAsciiDigit(form[0])
                ? form
                : form[..(char.IsHighSurrogate(form[Letters - 1]) ? Letters - 1 : Letters)];
    }
}
