using Microsoft.Data.Sqlite;

namespace Alignment.Sqlite;

/// <summary>The statements of one connection, each prepared once and kept. Not thread-safe.</summary>
internal sealed class PreparedStatements(SqliteConnection connection)
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedInsert> _inserts = new(StringComparer.Ordinal);

    /// <summary>The statement, its parameters <c>?1</c>, <c>?2</c>… set to these values; good until it is asked for again.</summary>
    public SqliteCommand Of(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(command.CreateParameter());
                command.Parameters[i].ParameterName = $"?{i + 1}";
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = SqliteRow.Storable(values[i]);
        }

        return command;
    }

    /// <summary>The statement, which puts a row in.</summary>
    public PreparedInsert Insert(string sql)
    {
        if (!_inserts.TryGetValue(sql, out var insert))
        {
            insert = new(connection.Handle!, sql);
            _inserts.Add(sql, insert);
        }

        return insert;
    }

    /// <summary>Lets go of all of them, so that nothing holds the file.</summary>
    public void Forget()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        foreach (var insert in _inserts.Values)
        {
            insert.Dispose();
        }

        _commands.Clear();
        _inserts.Clear();
    }
}
