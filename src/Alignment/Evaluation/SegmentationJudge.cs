using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>
/// Compares our sentences of a raw text with gold sentences, counting only characters that are not white space, so that line ends and
/// blanks between do not matter. Thread-safe.
/// </summary>
public sealed class SegmentationJudge
{
    private readonly Article _own;
    private readonly TextSpan[] _gold;
    private readonly int[] _position, _goldNumbers;

    /// <summary>Finds the gold sentences in the raw text.</summary>
    /// <param name="own">The raw text as we read it.</param>
    /// <param name="gold">The gold sentences.</param>
    /// <exception cref="InputException">A gold sentence does not stand in the text, in order.</exception>
    public SegmentationJudge(Article own, Article gold)
    {
        _own = own;
        _position = new int[own.Text.Length + 1];
        var squeezed = new System.Text.StringBuilder(own.Text.Length);
        for (var i = 0; i < own.Text.Length; i++)
        {
            _position[i] = squeezed.Length;
            if (!char.IsWhiteSpace(own.Text[i]))
            {
                squeezed.Append(own.Text[i]);
            }
        }

        _position[^1] = squeezed.Length;
        var (text, from) = (squeezed.ToString(), 0);
        _gold = new TextSpan[gold.Sentences.Count];
        for (var i = 0; i < _gold.Length; i++)
        {
            var sentence = string.Concat(gold.Sentences[i].Text.Where(c => !char.IsWhiteSpace(c)));
            var at = text.IndexOf(sentence, from, StringComparison.Ordinal);
            if (at < 0)
            {
                throw new InputException(gold.Path, gold.Sentences[i].Number,
                    "this sentence does not stand in the raw text after the one before, expected the same words in the same order");
            }

            _gold[i] = new(at, from = at + sentence.Length);
        }

        _goldNumbers = [.. gold.Sentences.Select(s => s.Number)];
    }

    /// <summary>Ends of content sentences: one tally for each gold sentence, our wrong ends counted where they fall.</summary>
    public IReadOnlyList<Tally> Judge()
    {
        var ours = _own.Sentences.Where(s => s.IsContent).Select(s => _position[s.Span.End]).ToHashSet();
        var goldEnds = _gold.Select(g => g.End).ToHashSet();
        var units = new Tally[_gold.Length + 1];
        for (var i = 0; i < _gold.Length; i++)
        {
            var found = ours.Contains(_gold[i].End) ? 1 : 0;
            units[i] = new(found, found, found, 1);
        }

        foreach (var end in ours.Where(e => !goldEnds.Contains(e)))
        {
            var place = Array.FindIndex(_gold, g => end <= g.End);
            units[place < 0 ? _gold.Length : place] += new Tally(0, 1, 0, 0);
        }

        return units;
    }

    /// <summary>
    /// Gold sentences that one of our sentences stands for: those with which it shares at least half of the shorter's characters.
    /// </summary>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> GoldOfOwn()
    {
        var map = new Dictionary<int, IReadOnlyList<int>>();
        var first = 0;
        foreach (var sentence in _own.Sentences)
        {
            var own = new TextSpan(_position[sentence.Span.Start], _position[sentence.Span.End]);
            while (first < _gold.Length && _gold[first].End <= own.Start)
            {
                first++;
            }

            var numbers = new List<int>();
            for (var i = first; i < _gold.Length && _gold[i].Start < own.End; i++)
            {
                var shared = Math.Min(own.End, _gold[i].End) - Math.Max(own.Start, _gold[i].Start);
                if (2 * shared >= Math.Min(own.Length, _gold[i].Length) && shared > 0)
                {
                    numbers.Add(_goldNumbers[i]);
                }
            }

            map[sentence.Number] = numbers;
        }

        return map;
    }
}
