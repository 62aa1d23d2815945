using Alignment.Texts;
using Microsoft.Data.Sqlite;

namespace Alignment.Sqlite;

/// <summary>Says in one line what is wrong with a corpus file, and how to mend it.</summary>
internal static class SqliteProblem
{
    // Primary result codes of sqlite.org/rescode.html.
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26;

    public static InputException Of(string path, SqliteException e) => new(path, null, e.SqliteErrorCode switch
    {
        NotADatabase => NotACorpus("it is no SQLite file"),
        Busy or Locked => "another program keeps the corpus locked: expected it to be done within a minute; "
            + "wait for it or end it, then try again",
        ReadOnly => "the corpus cannot be written: expected a file and a folder with write permission",
        Corrupt => "the corpus is damaged: expected a sound file; restore a copy, make it anew with add, or save what is left with "
            + "'alignment verify --repair'",
        Full => "the disk is full: nothing was changed; make room, then try again",
        CantOpen => File.Exists(path)
            ? "the corpus cannot be opened: expected permission to read it and to write into its folder; "
                + "have its owner give it, or name another file"
            : "the corpus cannot be made: expected a folder that is there and that you may write into; name a file in such a one",
        _ => $"the corpus cannot be read or written (SQLite {e.SqliteErrorCode}: {e.Message})",
    }, e);

    public static string NotACorpus(string found) => $"not an Alignment corpus: {found}; expected a file made by add";
}
