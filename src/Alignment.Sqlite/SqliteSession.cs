using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Alignment.Sqlite;

/// <summary>
/// One connection, its prepared statements and its transaction. Every call holds the lock, so that several threads may share it.
/// </summary>
internal sealed class SqliteSession : IDisposable
{
    /// <summary>Seconds that a writer waits for another one before it gives up.</summary>
    public const int Patience = 60;

    /// <summary>Memory for pages. SQLite's own 2 MB would have it read a large index again and again while it grows.</summary>
    private const int CacheKilobytes = 64 * 1024;

    private readonly SqliteConnection _connection;
    private readonly PreparedStatements _statements;
    private readonly Lock _lock = new();
    private int _depth;

    /// <summary>Opens a file, or a database in memory when <paramref name="path"/> is null.</summary>
    public SqliteSession(string? path, bool create)
    {
        Path = path ?? ":memory:";
        var address = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = path is null ? SqliteOpenMode.Memory : create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Patience,
            ForeignKeys = true,
        };
        _connection = new(address.ConnectionString);
        _statements = new(_connection);
        try
        {
            Guarded(() =>
            {
                _connection.Open();
                raw.sqlite3_busy_timeout(_connection.Handle, Patience * 1000);
                return Execute($"PRAGMA cache_size = -{CacheKilobytes}");
            });
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>True while the caller is in a transaction.</summary>
    public bool IsInTransaction
    {
        get
        {
            lock (_lock)
            {
                return _depth > 0;
            }
        }
    }

    /// <summary>Runs statements that return nothing.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        lock (_lock)
        {
            var command = _statements.Of(sql, values);
            return Guarded(command.ExecuteNonQuery);
        }
    }

    /// <summary>
    /// Puts a row in, faster than <see cref="Execute"/> can; the caller is in a transaction. The statement must not ask for rows:
    /// at every RETURNING FTS5 writes out what it has gathered (fts5SavepointMethod), so that each article would be a segment.
    /// </summary>
    /// <returns>The row's number, where the table has such.</returns>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        lock (_lock)
        {
            try
            {
                return _statements.Insert(sql).Put(values);
            }
            catch (SqliteException e)
            {
                throw SqliteProblem.Of(Path, e);
            }
        }
    }

    /// <summary>All rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<SqliteRow, T> read, params ReadOnlySpan<object?> values)
    {
        lock (_lock)
        {
            var command = _statements.Of(sql, values);
            return Guarded(() =>
            {
                using var reader = command.ExecuteReader();
                var rows = new List<T>();
                while (reader.Read())
                {
                    rows.Add(read(new(reader)));
                }

                return rows;
            });
        }
    }

    /// <summary>One number; null when there is no row or the row says NULL.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        Query(sql, r => r.Whole(0), values) is [var first, ..] ? first : null;

    /// <summary>
    /// All of <paramref name="work"/> or, when it throws, nothing. A transaction in a transaction is part of it. Writers take the
    /// file's lock at the start, so that two never wait for each other.
    /// </summary>
    public T Write<T>(Func<T> work)
    {
        lock (_lock)
        {
            return InTransaction("BEGIN IMMEDIATE", work);
        }
    }

    /// <summary>Several reads that see one state of the file.</summary>
    public T Read<T>(Func<T> work)
    {
        lock (_lock)
        {
            return InTransaction("BEGIN", work);
        }
    }

    /// <summary>Puts the pages of another file in the place of this one's, all or none.</summary>
    public void ReplaceWith(string path)
    {
        lock (_lock)
        {
            _statements.Forget();
            Guarded(() =>
            {
                var address = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
                using var other = new SqliteConnection(address.ConnectionString);
                other.Open();
                other.BackupDatabase(_connection);
                return 0;
            });
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _statements.Forget();
            _connection.Dispose();
        }
    }

    private T InTransaction<T>(string begin, Func<T> work)
    {
        if (_depth > 0)
        {
            return work();
        }

        Execute(begin);
        _depth++;
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            Abandon();
            throw;
        }
        finally
        {
            _depth--;
        }
    }

    // SQLite rolls back by itself after some errors; a second ROLLBACK would then hide the first error.
    private void Abandon()
    {
        if (raw.sqlite3_get_autocommit(_connection.Handle!) == 0)
        {
            Execute("ROLLBACK");
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw SqliteProblem.Of(Path, e);
        }
    }
}
