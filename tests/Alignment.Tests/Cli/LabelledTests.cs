using Alignment.Cli;
using Alignment.Cli.Pages;

namespace Alignment.Tests.Cli;

public sealed class LabelledTests
{
    [Theory]
    [InlineData("en 3")]
    [InlineData("id 21,22")]
    [InlineData("id 121,122,123")]
    public void No_line_is_wider_than_the_terminal_however_long_its_label(string label)
    {
        const string text = "Empat menit setelah guncangan, BMKG mengeluarkan peringatan dini tsunami untuk Sulawesi Utara dan Maluku Utara.";
        for (var width = Surroundings.UsualWidth - 20; width < Surroundings.UsualWidth + 20; width++)
        {
            using var output = new StringWriter { NewLine = "\n" };

            Labelled.Write(new Terminal(output, TextWriter.Null, new() { Width = width }), label, text);

            var lines = output.ToString().Split('\n');
            Assert.All(lines, line => Assert.True(line.Length <= width, line));
            Assert.Equal($"{label} {text}", string.Join(' ', string.Join(' ', lines).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }
    }
}
