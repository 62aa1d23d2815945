using System.Text;
using Alignment.Aligning;
using Alignment.Formats;
using Alignment.Tests.Documents;
using Alignment.Texts;

namespace Alignment.Tests.Formats;

/// <summary>Whatever a file holds, a reader reads it or refuses it with the one documented exception.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 400;

    private static readonly string[] Spices = ["<", ">", "&x;", "&#0;", "\"", "\t", "\n", "\r", "\0", ";", ":", "[", "]", "-1", "1e999", "99999999999", "null", "{}", "\uFEFF", "\uD800", "<!--", "<![CDATA[", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "xml:lang=\"", "NaN"];

    private static readonly Dictionary<string, Action<string>> Readers = new()
    {
        ["tmx"] = text => TmxReader.Read(Bytes(text), "f"),
        ["xliff"] = text => XliffReader.Read(Bytes(text), "f"),
        ["xces"] = text => XcesReader.Read(Bytes(text), "f").SelectMany(g => g.Links).Select(l => l.ToIndexBead()).Count(),
        ["tsv"] = text => TsvReader.Read(new StringReader(text), "f", Language.English, Language.Indonesian),
        ["csv"] = text => CsvReader.Read(new StringReader(text), "f", Language.English, Language.Indonesian),
        ["bitextor"] = text => TsvReader.Read(new StringReader(text), "f", Language.English, Language.Indonesian),
        ["moses"] = text => MosesReader.Read(new StringReader(text), "f", new StringReader(text[(text.Length / 2)..]), "g").Count(),
        ["ladder"] = text => LadderReader.Read(new StringReader(text), "f").Count(),
        ["vecalign"] = text => IndexListReader.Read(new StringReader(text), "f"),
        ["bucc"] = text => BuccReader.Read(new StringReader(text), "f").Count(),
        ["jsonl"] = text => JsonlReader.Read(new StringReader(text), "f").Count(),
    };

    public static TheoryData<string> Formats => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_damaged_file_is_read_or_refused(string format)
    {
        var random = new Random(2026);
        for (var round = 0; round < Rounds; round++)
        {
            var sound = Bitexts.Write(format, GeneratedPair.Of(round, monotone: true), new() { Kinds = [BeadKind.Equivalent, BeadKind.Partial] });
            var damaged = Damage(sound, random);
            try
            {
                Readers[format](damaged);
            }
            catch (InputException refusal)
            {
                Assert.StartsWith("f", refusal.Message.Replace("g:", "f:", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("tmx", "<tmx><body><tu><tuv xml:lang='en'><seg>")]
    [InlineData("tmx", "<tmx x='")]
    [InlineData("tsv", "a\tb")]
    [InlineData("csv", "\"a\n")]
    [InlineData("jsonl", "{\"type\":\"run\",\"x\":\"")]
    [InlineData("vecalign", "[0")]
    [InlineData("bucc", "en-1\tid-1")]
    public void A_part_that_never_ends_is_refused_before_it_fills_the_memory(string format, string start)
    {
        using var reader = new StreamReader(new EndlessStream("x", start));
        using var bytes = new EndlessStream("x", start);

        Assert.Throws<InputException>(() => { _ = format switch
        {
            "tmx" => TmxReader.Units(bytes, "f").Count(),
            "tsv" => TsvReader.Read(reader, "f", Language.English, Language.Indonesian).Segments.Count,
            "csv" => CsvReader.Read(reader, "f", Language.English, Language.Indonesian).Segments.Count,
            "jsonl" => JsonlReader.Read(reader, "f").Count(),
            "bucc" => BuccReader.Read(reader, "f").Count(),
            _ => IndexListReader.Read(reader, "f").Count,
        }; });
    }

    [Theory]
    [InlineData("0 0\n999999999 999999999\n")]
    [InlineData("0 0\n5 5\n4 6\n")]
    [InlineData("0\t0\t0\t0\n")]
    public void A_rung_beyond_any_document_or_below_the_one_before_is_refused(string ladder) => Assert.Throws<InputException>(() => LadderReader.Read(new StringReader(ladder), "f").Count());

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Damage(string text, Random random)
    {
        for (var n = random.Next(1, 4); n > 0 && text.Length > 0; n--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text[..at],
                1 => text.Remove(at, length),
                2 => text.Insert(at, Spices[random.Next(Spices.Length)]),
                _ => text.Insert(at, text.Substring(at, length)),
            };
        }

        return text;
    }
}
