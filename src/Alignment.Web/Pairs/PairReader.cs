using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Lexicons;
using Alignment.Texts;
using Alignment.Web.Hosting;

namespace Alignment.Web.Pairs;

/// <summary>Reads a pair of the corpus for its page.</summary>
internal sealed class PairReader
{
    private readonly ArticlePair _pair;
    private readonly PairAddress _address;
    private readonly ReviewedPair _reviewed;
    private readonly PairFacts _facts;
    private readonly HashSet<int> _pinned;

    public PairReader(ArticlePair pair, PairAddress address, ReviewedPair reviewed)
    {
        (_pair, _address, _reviewed, _facts) = (pair, address, reviewed, new(pair));
        _pinned = address.Sentence is { } place ? [.. _facts.BeadsOf(place.SideIn(Keys), place.Number)] : [];
    }

    private SideKeys Keys => _address.Keys;

    public PairView Read(Signature? signature)
    {
        var links = _facts.Linked.ToArray();
        var differing = links.Where(_facts.Differs).ToArray();
        return new()
        {
            Address = _address,
            Bitext = _pair.Bitext,
            Left = Column(Side.Left),
            Right = Column(Side.Right),
            Curves = [.. links.SelectMany(Curves)],
            Ledger = [.. _pair.Discrepancies.OrderBy(d => d.Verdict switch { Verdict.Conflict => 0, Verdict.Updated => 1, _ => 2 })],
            Counts = _facts.Counts,
            Panel = _address.Sentence is { } place ? new PanelReader(_pair, _address, _reviewed, _facts).Read(place, signature) : null,
            First = (links.Length > 0 ? At(links[0]) : null, differing.Length > 0 ? At(differing[0]) : null),
            Orphaned = _reviewed.Orphaned,
        };
    }

    private Place At(int bead) => new(Keys.Left, _facts.Beads[bead].Left[0]);

    private ColumnView Column(Side side)
    {
        var stored = side == Side.Left ? _pair.Left : _pair.Right;
        var pieces = new SentencePieces(_pair, side, _pinned);
        var blocks = stored.Article.Sentences.GroupBy(s => s.Paragraph)
            .Select(p => new BlockView(p.First().Role, [.. p.Select(s => SentenceOf(side, stored.Article, s, pieces))]));
        return new(KeyOf(side), stored, [.. blocks]);
    }

    private SentenceView SentenceOf(Side side, Article article, Sentence sentence, SentencePieces pieces)
    {
        var beads = _facts.BeadsOf(side, sentence.Number);
        var other = side.Opposite();
        var counterparts = beads.SelectMany(b => side == Side.Left ? _facts.Beads[b].Right : _facts.Beads[b].Left).Distinct().Order();
        var place = new Place(KeyOf(side), sentence.Number);
        var isLinked = beads.Any(b => _facts.Beads[b].Kind == BeadKind.Equivalent);
        var state = Classes(
            (isLinked, "equivalent"), (!isLinked && beads.Count > 0, "partial"), (beads.Any(_facts.Differs), "differs"),
            (!_facts.Passes(side, sentence.Number, _address.Show), "off"), (_address.Sentence == place, "pinned"),
            (_address.With == place, "chosen"),
            (_address.Sentence != place && beads.Any(_pinned.Contains), "on"));
        return new(place, sentence.IsContent, pieces.Of(article, sentence), beads,
            [.. counterparts.Select(n => new Place(KeyOf(other), n))], state);
    }

    private IEnumerable<CurveView> Curves(int index)
    {
        var bead = _facts.Beads[index];
        var reviewed = _reviewed.Constraints.Must.Any(m => m.Left.SequenceEqual(bead.Left) && m.Right.SequenceEqual(bead.Right));
        var classes = Classes(
            (true, Names.Of(bead.Kind)), (_facts.Differs(index), "differs"), (reviewed, "reviewed"),
            (!_facts.Passes(index, _address.Show), "off"), (_pinned.Contains(index), "on"));
        return from left in bead.Left
               from right in bead.Right
               select new CurveView(index, new(Keys.Left, left), new(Keys.Right, right), classes, bead.Probability);
    }

    private string KeyOf(Side side) => side == Side.Left ? Keys.Left : Keys.Right;

    private static string Classes(params (bool Holds, string Name)[] classes) =>
        string.Join(' ', classes.Where(c => c.Holds).Select(c => c.Name));
}
