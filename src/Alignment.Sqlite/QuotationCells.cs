using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>A quotation as four columns; the text only where it is not what stands at that place in the article.</summary>
internal readonly record struct QuotationCells(int? Sentence, int? Start, int? End, string? Text)
{
    public QuotationCells(Quotation? quotation, string article)
        : this(quotation?.Sentence, quotation?.Span.Start, quotation?.Span.End, null)
    {
        Text = quotation is null || Quotes(quotation, article) ? null : quotation.Text;
    }

    /// <summary>No quotation.</summary>
    public static QuotationCells None => default;

    /// <summary>The quotation in four columns from <paramref name="column"/> on, or null.</summary>
    public static Quotation? Read(SqliteRow row, int column, string article)
    {
        if (row.IsNull(column))
        {
            return null;
        }

        var (sentence, span) = (row.Int(column), row.Span(column + 1));
        return new(sentence, span, row.TextOrNull(column + 3) ?? SqliteRow.Quote(span, article, "a quotation of sentence", sentence));
    }

    private static bool Quotes(Quotation quotation, string article) =>
        quotation.Span.Start >= 0 && quotation.Span.Start <= quotation.Span.End && quotation.Span.End <= article.Length
        && quotation.Span.In(article).SequenceEqual(quotation.Text);
}
