using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>Finds expressions of one language in a sentence. Immutable, thread-safe.</summary>
internal sealed class ExpressionIndex
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    // By the first stem, then by the second: hundreds begin with "not" or "tidak".
    private readonly Dictionary<string, Dictionary<string, List<(string[] Stems, int Term)>>> _byBeginning = new(StringComparer.Ordinal);

    /// <summary>Indexes expressions by their first two stems.</summary>
    /// <param name="terms">Expressions, and single words that they stand for, stems apart by spaces.</param>
    public ExpressionIndex(TermTable terms)
    {
        for (var term = 0; term < terms.Count; term++)
        {
            var stems = terms[term].ToString().Split(' ');
            if (stems.Length == 1)
            {
                _words.Add(stems[0], term);
            }
            else
            {
                Beginning(stems).Add((stems, term));
            }
        }
    }

    /// <summary>Adds the expressions that begin at one token: their terms, and in how many tokens each is written.</summary>
    public void Find(List<Token> tokens, int at, List<(int Term, int Length)> found)
    {
        if (_words.TryGetValue(tokens[at].Stem, out var word))
        {
            found.Add((word, 1));
        }

        if (at + 1 < tokens.Count && _byBeginning.TryGetValue(tokens[at].Stem, out var seconds)
            && seconds.TryGetValue(tokens[at + 1].Stem, out var expressions))
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

    private List<(string[] Stems, int Term)> Beginning(string[] stems)
    {
        if (!_byBeginning.TryGetValue(stems[0], out var seconds))
        {
            _byBeginning.Add(stems[0], seconds = new(StringComparer.Ordinal));
        }

        if (!seconds.TryGetValue(stems[1], out var expressions))
        {
            seconds.Add(stems[1], expressions = []);
        }

        return expressions;
    }

    private static bool StandsAt(List<Token> tokens, int at, string[] stems)
    {
        if (at + stems.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 2; i < stems.Length; i++)
        {
            if (tokens[at + i].Stem != stems[i])
            {
                return false;
            }
        }

        return true;
    }
}
