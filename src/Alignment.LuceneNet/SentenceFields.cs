using Alignment.Search;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Alignment.LuceneNet;

/// <summary>
/// One sentence as Lucene keeps it: its terms with counts to find it by, and beside them where it stands. Texts stay in the corpus.
/// </summary>
internal static class SentenceFields
{
    /// <summary>Identifier of the article: a term, to take the article out by, and a column, to name it by.</summary>
    public const string Article = "article";

    /// <summary>Number of the sentence.</summary>
    public const string Sentence = "sentence";

    /// <summary>Length of the sentence.</summary>
    public const string Length = "length";

    /// <summary>Code of the language.</summary>
    public const string Language = "language";

    private static readonly FieldType Counted = Frozen(IndexOptions.DOCS_AND_FREQS);
    private static readonly FieldType Known = Frozen(IndexOptions.DOCS_ONLY);

    /// <summary>What Lucene is given.</summary>
    public static Document Of(SearchDocument document)
    {
        var fields = new Document
        {
            new Field(Article, new TermStream([document.Article]), Known),
            new SortedDocValuesField(Article, TermBytes.Bytes(document.Article)),
            new SortedDocValuesField(Language, TermBytes.Bytes(document.Language.Code)),
            new NumericDocValuesField(Sentence, document.Sentence),
            new NumericDocValuesField(Length, document.Length),
        };
        foreach (var terms in document.Terms.GroupBy(t => TermBytes.Field(t.Language, t.Field), t => t.Text, StringComparer.Ordinal))
        {
            fields.Add(new Field(terms.Key, new TermStream([.. terms]), Counted));
        }

        return fields;
    }

    /// <summary>What all sentences of an article are found by.</summary>
    public static Term OfArticle(string article) => new(Article, TermBytes.Bytes(article));

    // Norms and positions would be Lucene's own ranking and phrases; the library does both.
    private static FieldType Frozen(IndexOptions options)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
