using Alignment.Search;
using Alignment.Texts;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Alignment.LuceneNet;

/// <summary>Reads one state of a Lucene index in the library's words. What was taken out but not yet merged away is never seen.</summary>
internal static class SentenceReader
{
    /// <summary>See <see cref="ISearchIndex.Postings"/>.</summary>
    public static IReadOnlyList<Posting> Postings(DirectoryReader reader, IndexTerm term, CancellationToken cancellation)
    {
        var (spelled, postings) = (TermBytes.Of(term), new List<Posting>());
        foreach (var leaf in reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            var segment = leaf.AtomicReader;
            if (segment.GetTermDocsEnum(spelled) is { } found)
            {
                var names = new Names(segment.GetSortedDocValues(SentenceFields.Article));
                var numbers = segment.GetNumericDocValues(SentenceFields.Sentence);
                var lengths = segment.GetNumericDocValues(SentenceFields.Length);
                while (found.NextDoc() is not DocIdSetIterator.NO_MORE_DOCS and var document)
                {
                    postings.Add(new(names.Of(document), (int)numbers.Get(document), found.Freq, (int)lengths.Get(document)));
                }
            }
        }

        postings.Sort(static (a, b) =>
            string.CompareOrdinal(a.Article, b.Article) is var order and not 0 ? order : a.Sentence.CompareTo(b.Sentence));
        return postings;
    }

    /// <summary>
    /// See <see cref="ISearchIndex.Statistics"/>. Counted sentence by sentence, since Lucene's own statistics include what was taken
    /// out.
    /// </summary>
    public static IReadOnlyList<LanguageStatistics> Statistics(DirectoryReader reader)
    {
        var sums = new SortedDictionary<string, (long Sentences, long Length)>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            var live = segment.LiveDocs;
            var codes = new Names(segment.GetSortedDocValues(SentenceFields.Language));
            var lengths = segment.GetNumericDocValues(SentenceFields.Length);
            for (var document = 0; document < segment.MaxDoc; document++)
            {
                if (live is null || live.Get(document))
                {
                    var (sentences, length) = sums.GetValueOrDefault(codes.Of(document));
                    sums[codes.Of(document)] = (sentences + 1, length + lengths.Get(document));
                }
            }
        }

        return [.. sums.Select(s => new LanguageStatistics(Language.Of(s.Key), s.Value.Sentences, s.Value.Length))];
    }

    /// <summary>The texts of a field that start with <paramref name="prefix"/> and occur, in ordinal order.</summary>
    public static IReadOnlyList<string> Texts(DirectoryReader reader, string field, string prefix)
    {
        var texts = new List<string>();
        if (MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return texts;
        }

        var (start, live, found) = (TermBytes.Bytes(prefix), MultiFields.GetLiveDocs(reader), default(DocsEnum));
        var each = terms.GetEnumerator();
        for (var isThere = each.SeekCeil(start) != TermsEnum.SeekStatus.END;
            isThere && StringHelper.StartsWith(each.Term, start);
            isThere = each.MoveNext())
        {
            if (live is not null)
            {
                found = each.Docs(live, found, DocsFlags.NONE);
            }

            if (live is null || found!.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                texts.Add(TermBytes.Text(each.Term));
            }
        }

        return texts;
    }

    /// <summary>A column of texts; neighbours in it are mostly equal, and then not made twice.</summary>
    private sealed class Names(SortedDocValues column)
    {
        private readonly BytesRef _bytes = new();
        private int _last = -1;
        private string _text = "";

        public string Of(int document)
        {
            var ordinal = column.GetOrd(document);
            if (ordinal != _last)
            {
                column.LookupOrd(ordinal, _bytes);
                (_last, _text) = (ordinal, TermBytes.Text(_bytes));
            }

            return _text;
        }
    }
}
