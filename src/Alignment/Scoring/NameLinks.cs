using System.Runtime.InteropServices;
using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>
/// Edges between names: by their relation, and for names that no table knows by the words that they share or that
/// translate each other. Every word is looked up once, however many names hold it.
/// </summary>
internal sealed class NameLinks
{
    /// <summary>Share of the longer name's words that must have a partner.</summary>
    private const float LeastShared = 0.5f;

    private readonly ArticleTerms _left;
    private readonly ArticleTerms _right;
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, int> _rightWords = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _rightWordsByLexicon = [];
    private readonly List<List<int>> _namesByWord = [];
    private readonly Dictionary<string, (int Word, float Strength)[]> _partners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _rightByShortForm = new(StringComparer.Ordinal);
    private readonly int[] _length;

    // Per right name: what the words of one left name have found there, all together and the word that is being looked up.
    private readonly float[] _shared;
    private readonly float[] _best;
    private readonly List<int> _touched = [];
    private readonly List<int> _met = [];

    /// <summary>Indexes the right names by their words.</summary>
    /// <param name="left">Terms of the left article.</param>
    /// <param name="right">Terms of the right article.</param>
    /// <param name="rightNames">Indexes of the right terms that are names.</param>
    /// <param name="lexicon">Translations of single words.</param>
    public NameLinks(ArticleTerms left, ArticleTerms right, int[] rightNames, Lexicon lexicon)
    {
        (_left, _right, _lexicon) = (left, right, lexicon);
        (_length, _shared, _best) = (new int[right.Vocabulary.Count], new float[right.Vocabulary.Count], new float[right.Vocabulary.Count]);
        foreach (var name in rightNames)
        {
            var words = Words(right, name);
            _length[name] = words.Length;
            foreach (var form in ShortForms(right, name))
            {
                Insert(_rightByShortForm, form, name);
            }

            foreach (var word in words)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_rightWords, word, out var known);
                if (!known)
                {
                    number = _namesByWord.Count;
                    _namesByWord.Add([]);
                    if (InLexicon(Side.Right, word) is >= 0 and var term)
                    {
                        Insert(_rightWordsByLexicon, term, number);
                    }
                }

                _namesByWord[number].Add(name);
            }
        }
    }

    /// <summary>Adds the edges of one left name. Names that agree in anything share a word, a translation of one, or an acronym.</summary>
    public void Add(int name, List<(int Left, TermLink Link)> edges)
    {
        var words = Words(_left, name);
        foreach (var word in words)
        {
            Meet(Partners(word));
        }

        foreach (var form in ShortForms(_left, name))
        {
            foreach (var other in _rightByShortForm.GetValueOrDefault(form) ?? [])
            {
                if (_shared[other] == 0 && !_touched.Contains(other))
                {
                    _touched.Add(other);
                }
            }
        }

        foreach (var other in _touched)
        {
            var strength = Strength(name, other, _shared[other] / Math.Max(words.Length, _length[other]));
            _shared[other] = 0;
            if (strength > 0)
            {
                edges.Add((name, new(other, strength, LinkReason.Value)));
            }
        }

        _touched.Clear();
    }

    // What the articles write for the name in one word, and how a person's last word sounds.
    private static IEnumerable<string> ShortForms(ArticleTerms terms, int name)
    {
        var value = (NameValue)terms.Vocabulary[name].Value!.Value;
        if (value.Acronym is not null)
        {
            yield return value.Acronym;
        }

        if (!value.Key.Contains(' ', StringComparison.Ordinal))
        {
            yield return value.Key;
        }

        // "Widyastuti" and "Widiastuti" share no word, but sound the same.
        if (value.Kind is NameKind.Person or NameKind.Unknown)
        {
            yield return NameSpelling.Sound(value.Key[(value.Key.LastIndexOf(' ') + 1)..]);
        }
    }

    private static void Insert<T>(Dictionary<T, List<int>> index, T key, int value)
        where T : notnull
    {
        ref var values = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        (values ??= []).Add(value);
    }

    private static string[] Words(ArticleTerms terms, int name) => terms.Vocabulary[name].Value!.Value.Normal.Split(' ');

    // "shanghai cooperation organization" and "organisasi kerja sama shanghai" share what their words do;
    // two that the tables know are not each other for sharing one.
    private float Strength(int name, int other, float share)
    {
        var (own, there) = (_left.Vocabulary[name].Value!, _right.Vocabulary[other].Value!);
        return ValueLinks.Agreement(own, there) is > 0 and var agreement ? agreement
            : share >= LeastShared && !NameTables.AreTwo(own.Value.Normal, there.Value.Normal) ? share
            : 0;
    }

    private void Meet((int Word, float Strength)[] partners)
    {
        foreach (var (word, strength) in partners)
        {
            foreach (var name in _namesByWord[word])
            {
                if (_best[name] == 0)
                {
                    _met.Add(name);
                }

                _best[name] = Math.Max(_best[name], strength);
            }
        }

        foreach (var name in _met)
        {
            if (_shared[name] == 0)
            {
                _touched.Add(name);
            }

            _shared[name] += _best[name];
            _best[name] = 0;
        }

        _met.Clear();
    }

    private (int Word, float Strength)[] Partners(string word) =>
        _partners.TryGetValue(word, out var known) ? known : _partners[word] = [.. FindPartners(word)];

    private int InLexicon(Side side, string word) => _lexicon.Find(side, word) is >= 0 and var term ? term
        : _lexicon.Find(side, Tokenizer.For((side == Side.Left ? _left : _right).Article.Language).Stem(word));

    private IEnumerable<(int Word, float Strength)> FindPartners(string word)
    {
        var same = _rightWords.GetValueOrDefault(word, -1);
        if (same >= 0)
        {
            yield return (same, 1);
        }

        if (InLexicon(Side.Left, word) is >= 0 and var term)
        {
            foreach (var entry in _lexicon.Entries(Side.Left, term).ToArray())
            {
                foreach (var other in _rightWordsByLexicon.GetValueOrDefault(entry.Other) ?? [])
                {
                    if (other != same)
                    {
                        yield return (other, entry.Strength);
                    }
                }
            }
        }
    }
}
