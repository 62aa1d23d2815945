using System.Runtime.InteropServices;
using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>
/// An article as lists of terms, sentence by sentence: content words by their stem, typed values by their normal form. Immutable after
/// construction.
/// </summary>
public sealed class ArticleTerms
{
    /// <summary>
    /// Share of its weight that a term keeps where it only tells who speaks: two quotations of one person are two facts. 0.15,
    /// 0.3, 0.4, 0.5 and 0.7 judged alike on data/gold, 0.3 to 0.5 a little better.
    /// </summary>
    private const float Attribution = 0.4f;

    /// <summary>Acronyms of so many letters at the most are written like another word too often to be one themselves.</summary>
    private const int ShortAcronym = 2;

    /// <summary>Characters of text to one use of a term, at the least: 11.8 and 11.4 in 27,000 lines of public news a side.</summary>
    private const int CharactersPerUse = 11;

    private readonly List<TermUse> _uses;
    private readonly int[] _starts;
    private readonly List<Term> _vocabulary = [];
    private readonly List<int> _lastSeen = [];
    private readonly Dictionary<int, ExpressionUse> _expressions = [];
    private readonly List<(int Term, int Length)> _found = [];
    private readonly List<string> _parts = [];

    /// <summary>Reads the terms of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="anchors">Its anchors per sentence, in order of <see cref="Article.Sentences"/>.</param>
    public ArticleTerms(Article article, IReadOnlyList<IReadOnlyList<Anchor>> anchors)
    {
        Article = article;
        Anchors = anchors;
        _uses = new(article.Text.Length / CharactersPerUse);
        _starts = new int[article.Sentences.Count + 1];
        Mass = new double[article.Sentences.Count];
        var tokenizer = Tokenizer.For(article.Language);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new Dictionary<(AnchorType, string), int>();
        var (tokens, clauses) = (new List<Token>(), new List<Clause>());
        var splitter = ClauseSplitter.For(article.Language);
        var index = ExpressionTable.Embedded.Of(article.Language);
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            if (article.Sentences[s].IsContent)
            {
                tokens.Clear();
                clauses.Clear();
                tokenizer.Tokenize(article.Text, article.Sentences[s].Span, tokens);
                var first = _uses.Count;
                ReadSentence(tokens, DisjointAnchors.Of(anchors[s]), words, values);
                ReadExpressions(tokens, index, words);
                splitter.Split(tokens, clauses);
                Discount(clauses, CollectionsMarshal.AsSpan(_uses)[first..]);
            }

            _starts[s + 1] = _uses.Count;
            CountSentence(s);
        }

        Weigh();
        Lead = Enumerable.Range(0, Count).FirstOrDefault(s => article.Sentences[s].Role == LineRole.Body, -1);
        ContentCount = article.Sentences.Count(s => s.IsContent);
        ContentLength = article.Sentences.Where(s => s.IsContent).Sum(s => (double)s.Span.Length);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Anchors per sentence, in order of <see cref="Article.Sentences"/>.</summary>
    public IReadOnlyList<IReadOnlyList<Anchor>> Anchors { get; }

    /// <summary>Distinct terms, by first occurrence.</summary>
    public IReadOnlyList<Term> Vocabulary => _vocabulary;

    /// <summary>Expressions of several words, and the words that stand for one, by their term in <see cref="ExpressionTable"/>.</summary>
    internal IReadOnlyDictionary<int, ExpressionUse> Expressions => _expressions;

    /// <summary>Sum of the weights of each sentence's terms, nats.</summary>
    public double[] Mass { get; }

    /// <summary>Number of sentences.</summary>
    public int Count => Mass.Length;

    /// <summary>Number of sentences that may be linked.</summary>
    internal int ContentCount { get; }

    /// <summary>Characters of those sentences, summed.</summary>
    internal double ContentLength { get; }

    /// <summary>Index of the first sentence of body text; -1 where there is none.</summary>
    internal int Lead { get; }

    /// <summary>Terms of the sentence at this index (from 0), in order of the text.</summary>
    public ReadOnlySpan<TermUse> Of(int sentence) => CollectionsMarshal.AsSpan(_uses)[_starts[sentence].._starts[sentence + 1]];

    private static void Discount(List<Clause> clauses, Span<TermUse> uses)
    {
        foreach (ref var use in uses)
        {
            foreach (var clause in clauses)
            {
                if (clause.Kind == ClauseKind.Attribution && clause.Span.Overlaps(use.Span))
                {
                    use = use with { Weight = Attribution, IsAttribution = true };
                    break;
                }
            }
        }
    }

    private void ReadSentence(List<Token> tokens, IReadOnlyList<Anchor> anchors, Dictionary<string, int> words,
        Dictionary<(AnchorType, string), int> values)
    {
        var next = 0;
        foreach (var token in tokens)
        {
            while (next < anchors.Count && anchors[next].Span.End <= token.Span.Start)
            {
                Use(anchors[next++], values);
            }

            if (!token.IsContent)
            {
                continue;
            }

            if (next < anchors.Count && anchors[next].Span.Overlaps(token.Span))
            {
                if (anchors[next].Value is NameValue name && SaysSomething(name) && !IsAnotherWord(token))
                {
                    _parts.Add(token.Stem);
                }
            }
            else
            {
                if (!words.TryGetValue(token.Stem, out var term))
                {
                    words.Add(token.Stem, term = _vocabulary.Count);
                    Admit(new(token.Stem, null));
                }

                _uses.Add(new(term, token.Span, 1));
            }
        }

        while (next < anchors.Count)
        {
            Use(anchors[next++], values);
        }
    }

    // "Health" says what a ministry is for; "united" of the United States, and any word of a person's name, says nothing.
    private static bool SaysSomething(NameValue name) =>
        name.Kind != NameKind.Person && (name.Kind != NameKind.Place || !NameTables.IsKey(name.Key));

    // The US are not "us", nor is Amerika Serikat's AS an axis.
    private bool IsAnotherWord(Token token) => token.Span.Length <= ShortAcronym && !token.Span.Of(Article.Text).Any(char.IsLower);

    private void ReadExpressions(List<Token> tokens, ExpressionIndex? index, Dictionary<string, int> words)
    {
        for (var at = 0; index is not null && at < tokens.Count; at++)
        {
            _found.Clear();
            index.Find(tokens, at, _found);
            foreach (var (expression, length) in _found)
            {
                if (!_expressions.TryGetValue(expression, out var use))
                {
                    var members = tokens.GetRange(at, length).Where(t => t.IsContent && words.ContainsKey(t.Stem))
                        .Select(t => words[t.Stem]);
                    _expressions.Add(expression, use = new([.. members.Distinct()]));
                }

                use.Count++;
            }
        }
    }

    private void Admit(Term term)
    {
        _vocabulary.Add(term);
        _lastSeen.Add(-1);
    }

    private void Use(Anchor anchor, Dictionary<(AnchorType, string), int> values)
    {
        var normal = anchor.Value.Normal;
        if (!values.TryGetValue((anchor.Type, normal), out var term))
        {
            values.Add((anchor.Type, normal), term = _vocabulary.Count);
            Admit(new(normal, anchor) { Parts = [.. _parts] });
        }

        _parts.Clear();
        _uses.Add(new(term, anchor.Span, 1));
    }

    private void CountSentence(int sentence)
    {
        foreach (var use in Of(sentence))
        {
            if (_lastSeen[use.Term] != sentence)
            {
                _lastSeen[use.Term] = sentence;
                _vocabulary[use.Term].Sentences++;
            }
        }
    }

    private void Weigh()
    {
        foreach (var term in _vocabulary)
        {
            term.Weight = Math.Log(1 + ((double)Count / term.Sentences)) * Rarity(term);
        }

        for (var s = 0; s < Count; s++)
        {
            foreach (ref var use in CollectionsMarshal.AsSpan(_uses)[_starts[s].._starts[s + 1]])
            {
                use = use with { Weight = use.Weight * (float)_vocabulary[use.Term].Weight };
                Mass[s] += use.Weight;
            }
        }
    }

    // "two" and "last year" stand in most articles, "27,4 miliar" in one.
    private double Rarity(Term term) => term.Value?.Type switch
    {
        null => WordFrequencies.For(Article.Language).Rarity(term.Text),
        AnchorType.Name => 1,
        _ => TermShares.Embedded.Rarity(Article.Language, term.ShareKey),
    };
}
