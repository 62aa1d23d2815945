namespace Alignment.Sqlite;

/// <summary>FTS5's structure record: of which segments an index is made (fts5_index.c, "Structure record", version 2).</summary>
internal static class FtsStructure
{
    private const int Cookie = 4;

    private static ReadOnlySpan<byte> SecondVersion => [0xff, 0, 0, 1];

    /// <summary>The record as it is now.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static byte[] Record(SqliteSession session) =>
        session.Query("SELECT block FROM term_data WHERE id = 10", r => r.Bytes(0)) is [var only]
            ? only
            : throw new InvalidDataException("FTS5 keeps no structure record");

    /// <summary>Its segments, oldest rows first.</summary>
    /// <exception cref="InvalidDataException">It is not such a record, or one of another version.</exception>
    public static List<FtsSegment> Read(ReadOnlySpan<byte> record)
    {
        if (record.Length < 2 * Cookie || !record.Slice(Cookie, Cookie).SequenceEqual(SecondVersion))
        {
            throw new InvalidDataException("FTS5's structure record is of another version");
        }

        var bytes = new FtsBytes(record, 2 * Cookie);
        var (segments, levels, _, _) = (new List<FtsSegment>(), bytes.Size(), bytes.Size(), bytes.Number());
        for (var level = 0; level < levels; level++)
        {
            var (_, count) = (bytes.Size(), bytes.Size());
            for (var i = 0; i < count; i++)
            {
                segments.Add(new(bytes.Number(), bytes.Size(), bytes.Size(), bytes.Number(), bytes.Number(), bytes.Size(), bytes.Number()));
                bytes.Number();
            }
        }

        segments.Sort(static (a, b) => a.Origin.CompareTo(b.Origin));
        return segments;
    }
}
