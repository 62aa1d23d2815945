using Microsoft.Data.Sqlite;

namespace Alignment.Tests.Cli;

public sealed class CorpusCommandTests : NewsCorpus
{
    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("search", "hujan")]
    [InlineData("show", "flood")]
    public void A_corpus_that_is_not_there_or_is_something_else_is_refused(params string[] command)
    {
        Assert.StartsWith(Corpus, Shell.Refused([.. command, "--corpus", Corpus]), StringComparison.Ordinal);
        Assert.False(File.Exists(Corpus));

        File.WriteAllText(Corpus, EnglishFlood + EnglishMatch);
        Assert.StartsWith(Corpus, Shell.Refused([.. command, "--corpus", Corpus]), StringComparison.Ordinal);
        Assert.Equal(EnglishFlood + EnglishMatch, File.ReadAllText(Corpus));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("verify", "--repair")]
    [InlineData("export")]
    [InlineData("search", "hujan")]
    [InlineData("show", "flood")]
    public void An_empty_file_is_refused_and_left_empty_until_something_is_added(params string[] command)
    {
        File.WriteAllText(Corpus, "");

        Assert.Contains("the file is empty", Shell.Refused([.. command, "--corpus", Corpus]), StringComparison.Ordinal);
        Assert.Empty(File.ReadAllBytes(Corpus));
        Assert.Equal(0, Add(Shell.Path("news")).Code);
    }

    [Theory]
    [InlineData("UPDATE article SET published = 'Jumat Kliwon' WHERE id = (SELECT min(id) FROM article WHERE language = 'en')", "its date 'Jumat Kliwon' is no day", 1)]
    [InlineData("UPDATE sentence SET \"end\" = 100000 WHERE n = 2 AND article = (SELECT min(id) FROM article WHERE language = 'en')", "sentence 2 at ", 0)]
    public void An_older_index_over_a_row_that_cannot_be_read_is_one_line_and_no_fault_of_the_program(string damage, string problem, int repaired)
    {
        Add(Shell.Path("news"));
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Corpus};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = damage + "; UPDATE meta SET value = 0 WHERE key = 'analysis'";
            command.ExecuteNonQuery();
        }

        var line = Shell.Refused("search", "Garuda", "--corpus", Corpus);

        Assert.StartsWith($"{Corpus}: article en-", line, StringComparison.Ordinal);
        Assert.Contains(problem, line, StringComparison.Ordinal);
        var verified = Shell.Run("verify", "--corpus", Corpus);
        Assert.Equal(1, verified.Code);
        Assert.Contains($"cannot be read: {problem}", verified.Out, StringComparison.Ordinal);
        Assert.Equal(repaired, Shell.Run("verify", "--corpus", Corpus, "--repair").Code);
        Assert.Equal(repaired, Shell.Run("verify", "--corpus", Corpus).Code);
    }

    [Fact]
    public void A_corpus_that_was_cut_short_is_told_and_rescued_by_verify()
    {
        Add(Shell.Path("news"));
        var whole = File.ReadAllBytes(Corpus);
        File.WriteAllBytes(Corpus, whole[..(whole.Length * 9 / 10)]);

        var told = Shell.Run("verify", "--corpus", Corpus);

        Assert.Equal(1, told.Code);
        Assert.StartsWith("file: it was cut short: ", told.Out, StringComparison.Ordinal);
        Assert.Contains("--repair", Shell.Refused("list", "--corpus", Corpus), StringComparison.Ordinal);
        var rescued = Shell.Run("verify", "--corpus", Corpus, "--repair");
        Assert.True(rescued.Code == 0, rescued.Error + rescued.Out);
        Assert.Contains("made anew from what was left of it", rescued.Error, StringComparison.Ordinal);
        Assert.Equal(0, Shell.Run("list", "--corpus", Corpus).Code);
    }

    [Fact]
    public void The_viewer_does_not_begin_a_corpus_in_an_empty_file()
    {
        File.WriteAllText(Corpus, "");

        // Stopped at once, should it start all the same.
        var outcome = Shell.Run(new CancellationToken(canceled: true), "serve", "--port", "0", "--corpus", Corpus);

        Assert.Contains("the file is empty", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(File.ReadAllBytes(Corpus));
    }

    [Theory]
    [InlineData("2024-09-42")]
    [InlineData("kemarin")]
    public void A_damaged_date_is_a_fault_of_its_article_and_no_fault_of_the_program(string day)
    {
        Add(Shell.Path("news"));
        Change($"UPDATE article SET published = '{day}' WHERE title LIKE 'Bogor%'");
        var id = Text("SELECT id FROM article WHERE title LIKE 'Bogor%'");

        var verified = Shell.Run("verify", "--corpus", Corpus);
        var listed = Shell.Refused("list", "--corpus", Corpus);

        Assert.Equal(1, verified.Code);
        Assert.Equal(
            [$"article {id}: cannot be read: its date '{day}' is no day", $"pair 'flood': its article {id} is not sound"],
            verified.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"{Corpus}: article {id}: its date '{day}' is no day", listed, StringComparison.Ordinal);
        Assert.Contains("'alignment verify'", listed, StringComparison.Ordinal);
        Assert.Equal(1, Shell.Run("verify", "--repair", "--corpus", Corpus).Code);
    }

    [Theory]
    [InlineData("UPDATE article SET text = replace(text, 'Rina', 'Dina') WHERE language = 'en' AND text LIKE '%Rina%'")]
    [InlineData("UPDATE sentence SET \"end\" = start - 20 WHERE n = 2")]
    [InlineData("UPDATE sentence SET start = 4000 WHERE n = 2")]
    [InlineData("UPDATE line SET \"end\" = start - 20 WHERE ordinal = 1")]
    [InlineData("UPDATE article SET language = 'bahasa' WHERE language = 'id'")]
    [InlineData("UPDATE article SET text = x'00' WHERE language = 'id'")]
    [InlineData("UPDATE bead_sentence SET n = 90")]
    [InlineData("UPDATE evidence SET left_start = 4000")]
    [InlineData("UPDATE review SET \"when\" = 'kemarin'")]
    public void What_verify_says_is_plain_and_names_what_is_wrong(string damage)
    {
        Add(Shell.Path("news"));
        Change("INSERT INTO review (number, verdict, who, \"when\") VALUES (1, 0, 'Dewi', '2026-02-07T08:00:00.0000000+07:00')");
        Change(damage);

        var outcome = Shell.Run("verify", "--corpus", Corpus);

        Assert.Equal(1, outcome.Code);
        Assert.Matches("^(article (en|id)-[0-9a-f]{16}|pair '|reviews|index)", outcome.Out);
        Assert.DoesNotMatch("Parameter|non-negative|Specified argument|Actual value|String '|must be", outcome.Out);
    }

    [Fact]
    public void A_corpus_that_was_added_to_is_sound()
    {
        Add(Shell.Path("news"));

        Assert.Equal((0, "sound: 2 pairs, 4 articles\n"), (Shell.Run("verify", "--corpus", Corpus).Code, Shell.Run("verify", "--corpus", Corpus).Out));
    }

    [Fact]
    public void Showing_what_the_corpus_does_not_have_is_the_answer_no()
    {
        Add(Shell.Path("news"));

        Assert.Equal(1, Shell.Run("show", "earthquake", "--corpus", Corpus).Code);
    }

    private void Change(string sql) => Text("PRAGMA foreign_keys = OFF; " + sql);

    private string? Text(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Corpus};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }
}
