using System.Collections.Concurrent;
using Alignment.Search;
using Alignment.Texts;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Token = Alignment.Texts.Token;

namespace Alignment.LuceneNet;

/// <summary>
/// Words as Lucene's own EnglishAnalyzer and IndonesianAnalyzer write them. What they drop (their stop words) stays as it is: the
/// library has a list of its own. Thread-safe.
/// </summary>
public sealed class AnalyzerForms : IWordForms
{
    private readonly ConcurrentDictionary<(Language Language, string Word), string> _known = new();
    private readonly Dictionary<Language, Analyzer> _analyzers = new()
    {
        [Language.English] = new EnglishAnalyzer(LuceneVersion.LUCENE_48),
        [Language.Indonesian] = new IndonesianAnalyzer(LuceneVersion.LUCENE_48),
    };

    private AnalyzerForms()
    {
    }

    /// <summary>The only one: what words were written like is kept.</summary>
    public static AnalyzerForms Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "lucene";

    /// <inheritdoc/>
    public string OfToken(Language language, Token token) => token.Kind == TokenKind.Word ? OfStem(language, token.Form) : token.Stem;

    /// <inheritdoc/>
    public string OfStem(Language language, string stem) => _known.GetOrAdd((language, stem), Analyze);

    private string Analyze((Language Language, string Word) asked)
    {
        if (!_analyzers.TryGetValue(asked.Language, out var analyzer))
        {
            return asked.Word;
        }

        using var stream = analyzer.GetTokenStream("word", asked.Word);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        var written = new List<string>();
        while (stream.IncrementToken())
        {
            written.Add(term.ToString());
        }

        stream.End();
        return written is [var only] ? only : asked.Word;
    }
}
