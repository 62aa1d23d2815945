using System.IO.Pipes;
using System.Text;
using Alignment.Texts;

namespace Alignment.Tests.Texts;

public sealed class TextFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("texts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Save(params byte[] bytes)
    {
        var path = Path.Combine(_folder, "a.txt");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Text_is_decoded_without_its_mark_and_with_its_line_ends(string name, bool mark)
    {
        const string text = "Café di Jl. Riau\r\nbuka — “06.35 WIB” 😀\n";
        var encoding = Encoding.GetEncoding(name);

        var path = Save([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);

        Assert.Equal(text, TextFile.Read(path));
    }

    [Fact]
    public void What_a_shell_pipes_in_under_a_name_is_read_like_a_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux names a pipe's end: align <(pdftotext a.pdf -) b.txt");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        pipe.Write("Feri itu tenggelam.\n"u8);

        var path = $"/dev/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}";
        pipe.SafePipeHandle.Dispose();

        Assert.Equal("Feri itu tenggelam.\n", TextFile.Read(path));
    }

    [Fact]
    public void A_line_that_no_one_wrote_is_refused_before_it_fills_the_memory()
    {
        var path = Save([.. "Baris satu.\n"u8, .. Enumerable.Repeat((byte)'a', TextFile.LongestLine + 1)]);

        var refusal = Assert.Throws<InputException>(() => TextFile.Read(path));

        Assert.Equal((path, 2), (refusal.Path, refusal.Line));
        Assert.Contains("longer than 16 MiB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_in_lines_is_read_whatever_ends_them()
    {
        var text = string.Concat(Enumerable.Repeat("Kapal itu tenggelam di Laut Banda pada hari Jumat.\r", 400_000));

        Assert.Equal(text, TextFile.Read(Save(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void A_wrong_byte_is_named_with_its_line_and_offset_and_the_way_out()
    {
        var path = Save([.. Encoding.UTF8.GetBytes("Jalan\nkafé "), 0xE9, (byte)'!']);

        var e = Assert.Throws<InputException>(() => TextFile.Read(path));

        Assert.Equal(2, e.Line);
        Assert.Contains("offset 12 ", e.Message, StringComparison.Ordinal);
        Assert.Contains("--encoding", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_encoding_is_obeyed() => Assert.Equal("é", TextFile.Read(Save(0xE9), Encoding.Latin1));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_byte_order_mark_goes_before_a_named_encoding(string name)
    {
        const string text = "Harga beras naik 3,5 persen — “mulai Senin” 😀\n";
        var encoding = Encoding.GetEncoding(name);

        var path = Save([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        Assert.All([null, Encoding.Latin1, Encoding.UTF8, Encoding.BigEndianUnicode, Encoding.Unicode],
            named => Assert.Equal(text, TextFile.Read(path, named)));
    }

    [Fact]
    public void Bytes_that_the_encoding_of_a_mark_does_not_have_are_refused() =>
        Assert.Contains("is not UTF-32", Assert.Throws<InputException>(
            () => TextFile.Read(Save(0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0, 0xD8, 0, 0))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_character_cut_off_at_the_end_is_not_passed_over() => Assert.Throws<InputException>(() => TextFile.Read(Save((byte)'a', 0xC3)));

    [Fact]
    public void A_binary_file_is_refused() => Assert.Contains("offset 1", Assert.Throws<InputException>(() => TextFile.Read(Save(0x50, 0, 0x50))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_utf_16_text_of_an_odd_number_of_bytes_is_refused() => Assert.Throws<InputException>(() => TextFile.Read(Save(0xFF, 0xFE, 0x41, 0x00, 0x42)));

    [Fact]
    public void A_missing_file_and_a_folder_are_told_in_one_line()
    {
        Assert.Contains("no such file", Assert.Throws<InputException>(() => TextFile.Read(Path.Combine(_folder, "x"))).Message, StringComparison.Ordinal);
        Assert.Contains("folder", Assert.Throws<InputException>(() => TextFile.Read(_folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00a0")]
    public void A_blank_text_can_be_refused(string text) => Assert.Throws<InputException>(() => TextFile.RequireText(text, "a.txt"));
}
