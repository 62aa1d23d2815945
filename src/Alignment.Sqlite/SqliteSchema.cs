using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>Makes the tables of a new corpus, and tells a corpus from other files.</summary>
internal static class SqliteSchema
{
    /// <summary>The bytes "Algn": what the file's header says it is (sqlite.org/fileformat2.html, application id).</summary>
    public const int ApplicationId = 0x416C676E;

    /// <summary>Version of the tables; grows with every change of schema.sql and index.sql.</summary>
    public const int Version = 3;

    /// <summary>Leaves the session on a corpus of this version; brings an older one up to it.</summary>
    /// <param name="session">The open file.</param>
    /// <param name="create">Whether a corpus may be begun in an empty file.</param>
    /// <exception cref="InputException">The file is something else, or newer.</exception>
    public static void Ensure(SqliteSession session, bool create)
    {
        if (session.Number("PRAGMA application_id") != ApplicationId)
        {
            if (!create)
            {
                throw new InputException(session.Path, null, SqliteProblem.NotACorpus(
                    session.Number("PRAGMA page_count") == 0 ? "the file is empty" : "it is another program's SQLite file"));
            }

            session.Write(() =>
            {
                // Another program may have made it while this one waited for the lock.
                if (session.Number("PRAGMA application_id") != ApplicationId)
                {
                    Create(session);
                }

                return 0;
            });
        }

        var version = session.Number("PRAGMA user_version");
        if (version > Version)
        {
            throw new InputException(
                session.Path,
                null,
                $"the corpus was made by a newer version of this program (format {version}): expected format {Version}; "
                    + "use that version, or make the corpus anew with add");
        }

        if (version < Version)
        {
            session.Write(() => Upgrade(session));
        }
    }

    private static int Upgrade(SqliteSession session)
    {
        var from = session.Number("PRAGMA user_version");
        if (from < 2)
        {
            // What makes a review outlive a changed text.
            session.Execute("ALTER TABLE review ADD COLUMN pair");
            session.Execute("ALTER TABLE review_passage ADD COLUMN quote");
        }

        if (from < 3)
        {
            // The index was in other tables. All of it comes from the articles: analysis 0 has it made anew (SqliteCorpus.CatchUp).
            foreach (var table in (string[])["term_instance", "term_row", "term", "language", "document", "indexed"])
            {
                session.Execute($"DROP TABLE IF EXISTS {table}");
            }

            session.Execute(Script("index.sql"));
            session.Execute("INSERT INTO meta VALUES ('index', 0) ON CONFLICT DO NOTHING");
            session.Execute("UPDATE meta SET value = 0 WHERE key = 'analysis'");
        }

        return session.Execute($"PRAGMA user_version = {Version}");
    }

    private static void Create(SqliteSession session)
    {
        if (session.Number("SELECT count(*) FROM sqlite_master") != 0)
        {
            throw new InputException(session.Path, null, SqliteProblem.NotACorpus("it is another program's SQLite file"));
        }

        session.Execute(Script("schema.sql"));
        session.Execute(Script("index.sql"));
        session.Execute("INSERT INTO meta VALUES ('generation', 0), ('index', 0), ('analysis', ?1)", SentenceAnalyzer.Version);
        session.Execute($"PRAGMA application_id = {ApplicationId}");
        session.Execute($"PRAGMA user_version = {Version}");
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(SqliteSchema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
