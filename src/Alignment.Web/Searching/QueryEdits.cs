using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Web.Searching;

/// <summary>What a reader changed in the translation of a query.</summary>
/// <param name="Dropped">Renderings that are not meant: language and word.</param>
/// <param name="Added">Words that are meant too, as typed.</param>
public sealed record QueryEdits(IReadOnlyList<(string Language, string Word)> Dropped, string Added)
{
    /// <summary>
    /// The query as the reader means it. Added words are looked for as they are, in every language that the query is said in.
    /// </summary>
    public StructuredQuery Apply(StructuredQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wanted = query.Wanted.Select(c => c with { Renderings = [.. c.Renderings.Where(r => !IsDropped(r.Term))] })
            .Where(c => c.Renderings.Count > 0).ToList();
        var languages = query.Wanted.SelectMany(c => c.Renderings).Select(r => r.Term.Language).Distinct().ToArray();
        foreach (var word in Added.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var renderings = languages
                .SelectMany(l => Stems(l, word).Select(stem => new Rendering(new(l, TermField.Word, stem), 1))).ToList();
            if (renderings.Count > 0)
            {
                wanted.Add(new(word, "word", 1, renderings, 0));
            }
        }

        return query with { Wanted = wanted };
    }

    /// <summary>Whether a term is among the dropped.</summary>
    public bool IsDropped(IndexTerm term) => term.Field == TermField.Word && Dropped.Contains((term.Language.Code, term.Text));

    private static IEnumerable<string> Stems(Language language, string word)
    {
        var tokens = new List<Token>();
        Tokenizer.For(language).Tokenize(word, new(0, word.Length), tokens);
        return tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => t.Stem).Distinct(StringComparer.Ordinal);
    }
}
