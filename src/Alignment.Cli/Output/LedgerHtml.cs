using System.Net;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Cli.Output;

/// <summary>
/// The ledger as one page that needs nothing else and prints: what differs first, then what agrees, then what only one report has.
/// </summary>
internal static class LedgerHtml
{
    private const string Style = """
        body { font: 16px/1.45 Georgia, serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 2rem }
        caption { text-align: left; font-weight: bold; padding: .5rem 0 }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ccc; overflow-wrap: anywhere }
        .n { color: #595959; font-size: .85em }
        mark { background: #ffe08a } .verdict { width: 11rem } tr { break-inside: avoid }
        @media print { body { margin: 0; font-size: 11pt } thead { display: table-header-group } }
        """;

    private static readonly FactStatus[] Order = [FactStatus.Differ, FactStatus.Agree, FactStatus.OnlyLeft, FactStatus.OnlyRight];

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ComparedPair> pairs)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" " +
            "content=\"width=device-width\">\n");
        output.Write($"<title>Facts compared</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>Facts compared</h1>\n");
        foreach (var pair in pairs)
        {
            WritePair(output, pair);
        }

        output.Write("</body>\n</html>\n");
    }

    private static void WritePair(TextWriter output, ComparedPair compared)
    {
        var (bitext, keys) = (compared.Pair.Bitext, SideKeys.Of(compared.Pair.Bitext));
        output.Write($"<h2>{Text(bitext.Left.Title ?? bitext.Left.Path)} / {Text(bitext.Right.Title ?? bitext.Right.Path)}</h2>\n");
        output.Write($"<ul>\n{Report(keys.Left, bitext.Left, compared.Left)}{Report(keys.Right, bitext.Right, compared.Right)}</ul>\n");
        var rows = LedgerRow.Of(compared.Pair).ToList();
        foreach (var status in Order.Where(status => rows.Any(r => r.Status == status)))
        {
            var part = rows.Where(r => r.Status == status).ToList();
            output.Write($"<table>\n<caption>{Names.Of(status, keys)}</caption>\n");
            output.Write($"<thead><tr><th>{keys.Left}</th><th>{keys.Right}</th><th class=\"verdict\">value</th></tr></thead>\n<tbody>\n");
            foreach (var row in part)
            {
                var value = row.Verdict.Length == 0
                    ? ""
                    : $"{row.ValueType}: {row.Verdict}<br>{Text(row.LeftValue)} / {Text(row.RightValue)}";
                output.Write($"<tr><td>{Cell(row.LeftNumbers, row.LeftText, row.LeftValue)}</td>");
                output.Write($"<td>{Cell(row.RightNumbers, row.RightText, row.RightValue)}</td><td>{value}</td></tr>\n");
            }

            output.Write("</tbody>\n</table>\n");
        }
    }

    private static string Report(string key, Article article, ArticleMeta meta)
    {
        string[] facts = [meta.Origin.Source ?? "", LedgerRow.Day(article), meta.Origin.Url ?? "", article.Path];
        return $"<li>{key}: {Text(string.Join(", ", facts.Where(f => f.Length > 0)))}</li>\n";
    }

    // The value is marked where it first stands.
    private static string Cell(string numbers, string text, string value)
    {
        if (numbers.Length == 0)
        {
            return "";
        }

        var at = value.Length == 0 ? -1 : text.IndexOf(value, StringComparison.Ordinal);
        var marked = at < 0 ? Text(text) : $"{Text(text[..at])}<mark>{Text(value)}</mark>{Text(text[(at + value.Length)..])}";
        return $"<span class=\"n\">{numbers}</span> {marked}";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
