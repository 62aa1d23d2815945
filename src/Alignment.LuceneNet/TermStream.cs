using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Alignment.LuceneNet;

/// <summary>
/// Hands Lucene the terms that the library found, one token a term, literally: nothing is cut, folded or dropped on the way.
/// </summary>
internal sealed class TermStream : TokenStream
{
    private readonly IReadOnlyList<string> _terms;
    private readonly Spelled _spelled = new();
    private int _next;

    /// <summary>A stream over these texts.</summary>
    public TermStream(IReadOnlyList<string> terms)
    {
        _terms = terms;
        AddAttributeImpl(_spelled);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_next == _terms.Count)
        {
            return false;
        }

        ClearAttributes();
        _spelled.Text = _terms[_next++];
        return true;
    }

    /// <summary>The token at hand: Lucene asks for its bytes through this attribute and no other.</summary>
    private sealed class Spelled : Attribute, ITermToBytesRefAttribute
    {
        public string Text { get; set; } = "";

        public BytesRef BytesRef { get; } = new();

        public void FillBytesRef()
        {
            var bytes = TermBytes.Bytes(Text);
            (BytesRef.Bytes, BytesRef.Offset, BytesRef.Length) = (bytes.Bytes, bytes.Offset, bytes.Length);
        }

        public override void Clear() => Text = "";

        public override void CopyTo(IAttribute target) => ((Spelled)target).Text = Text;
    }
}
