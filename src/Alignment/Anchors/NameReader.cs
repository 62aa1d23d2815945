using Alignment.Texts;

namespace Alignment.Anchors;

internal static class NameReader
{
    public static void Read(Article article, SentenceScan[] scans)
    {
        foreach (var scan in scans)
        {
            for (var i = 0; i < scan.Count;)
            {
                if (!scan.IsWord(i) || !scan.IsCapital(i) || scan.IsTaken(i) || (i == 0 && !scan.IsCapital(1)))
                {
                    i++;
                    continue;
                }

                var end = i + 1;
                while (end < scan.Count && scan.IsWord(end) && scan.IsCapital(end) && !scan.IsTaken(end))
                {
                    end++;
                }

                var key = string.Join(' ', Enumerable.Range(i, end - i).Select(scan.Form));
                scan.Found.Add(new(AnchorType.Name, scan.Span(i, end), new NameValue(key, NameKind.Unknown)));
                i = end;
            }
        }
    }
}
