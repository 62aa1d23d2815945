namespace Alignment.Tests.Evaluation;

/// <summary>A small pair with gold, written to a folder.</summary>
internal static class SmallPair
{
    public const string English = "Ferry sinks off Ternate\nThe ferry sank on Monday with 164 people on board.\nRescuers found 17 bodies.\nThe captain is missing.\nFuel prices rose in Ambon.\n";
    public const string Indonesian = "Feri tenggelam di Ternate\nFeri itu tenggelam pada Senin.\nKapal membawa 146 orang.\nTim SAR menemukan 17 jenazah.\nNakhoda belum ditemukan.\n";
    public const string Gold = "en_ids\tid_ids\tkind\tnote\n2\t2,3\tequivalent\tferry sank\n3\t4\tequivalent\tbodies\n4\t5\tequivalent\tcaptain\n1\t2\tpartial\theadline\n";

    public static void Write(TemporaryFolder folder, string slug, string gold = Gold)
    {
        folder.Write($"{slug}/en.sentences.txt", English);
        folder.Write($"{slug}/id.sentences.txt", Indonesian);
        folder.Write($"{slug}/gold.tsv", gold);
        folder.Write($"{slug}/discrepancies.tsv", "en_id\tid_id\ten_value\tid_value\ttype\n2\t3\t164\t146\tnumber\n3\t4\tfound\tmenemukan\tother\n");
        folder.Write($"{slug}/queries.tsv", "language\tquery\ten_ids\tid_ids\nen\tbodies found\t3\t4\nid\tharga bensin\t5\t\n");
        folder.Write($"{slug}/distractors.tsv", "en_ids\tid_ids\tnote\n5\t3\tfigures\n");
        folder.Write($"{slug}/meta.json", "{\"title_en\":\"Ferry sinks off Ternate\",\"title_id\":\"Feri tenggelam di Ternate\",\"published_en\":\"2026-01-26\",\"published_id\":\"2026-01-27\"}");
        folder.Write($"{slug}/en.txt", "By Ann Lee\n\n" + English.Replace("board.\n", "board. ", StringComparison.Ordinal));
        folder.Write($"{slug}/id.txt", Indonesian.Replace("Senin.\n", "Senin. ", StringComparison.Ordinal));
    }
}
