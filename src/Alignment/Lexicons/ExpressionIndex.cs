using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>Finds expressions of one language in a sentence. Immutable, thread-safe.</summary>
internal sealed class ExpressionIndex
{
    private readonly Dictionary<string, List<(string[] Stems, int Term)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Indexes expressions by their first stem.</summary>
    /// <param name="terms">Expressions, and single words that they stand for, stems apart by spaces.</param>
    public ExpressionIndex(TermTable terms)
    {
        for (var term = 0; term < terms.Count; term++)
        {
            var stems = terms[term].ToString().Split(' ');
            if (!_byFirst.TryGetValue(stems[0], out var list))
            {
                _byFirst.Add(stems[0], list = []);
            }

            list.Add((stems, term));
        }
    }

    /// <summary>Adds the expressions that begin at one token: their terms, and in how many tokens each is written.</summary>
    public void Find(List<Token> tokens, int at, List<(int Term, int Length)> found)
    {
        if (_byFirst.TryGetValue(tokens[at].Stem, out var expressions))
        {
            foreach (var (stems, term) in expressions)
            {
                if (StandsAt(tokens, at, stems))
                {
                    found.Add((term, stems.Length));
                }
            }
        }
    }

    private static bool StandsAt(List<Token> tokens, int at, string[] stems)
    {
        if (at + stems.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 1; i < stems.Length; i++)
        {
            if (tokens[at + i].Stem != stems[i])
            {
                return false;
            }
        }

        return true;
    }
}
