using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Alignment.Sqlite;

/// <summary>
/// A statement that puts in row after row, its parameters <c>?1</c>, <c>?2</c>… bound by their places: a <see cref="SqliteCommand"/>
/// looks each of them up by its name for every row. Not thread-safe.
/// </summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <exception cref="SqliteException">It is no statement.</exception>
    public PreparedInsert(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out _statement));
    }

    /// <summary>Puts a row of these values in.</summary>
    /// <returns>Its number, where the table has numbers.</returns>
    /// <exception cref="SqliteException">The row is not there.</exception>
    public long Put(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, SqliteRow.Storable(values[i])));
        }

        raw.sqlite3_step(_statement);
        // It says once more what the step came to.
        Check(raw.sqlite3_reset(_statement));
        return raw.sqlite3_last_insert_rowid(_database);
    }

    /// <summary>Lets go of the statement.</summary>
    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object value) => value switch
    {
        int whole => raw.sqlite3_bind_int(_statement, place, whole),
        long whole => raw.sqlite3_bind_int64(_statement, place, whole),
        double real => raw.sqlite3_bind_double(_statement, place, real),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        DBNull => raw.sqlite3_bind_null(_statement, place),
        _ => throw new ArgumentException($"a column cannot hold a {value.GetType().Name}", nameof(value)),
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
