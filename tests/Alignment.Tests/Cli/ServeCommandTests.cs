using System.Net;
using System.Net.Sockets;

namespace Alignment.Tests.Cli;

public sealed class ServeCommandTests : NewsCorpus
{
    [Fact]
    public void A_port_that_is_taken_is_named_in_one_line_with_the_option_for_another()
    {
        Add(Shell.Path("news"));
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var line = Shell.Refused("serve", "--corpus", Corpus, "--port", $"{port}");

        Assert.Equal($"alignment serve: 127.0.0.1:{port} is taken; choose another port with --port, 0 for a free one", line);
    }

    [Fact]
    public void An_address_of_another_machine_is_refused_in_one_line()
    {
        Add(Shell.Path("news"));

        var line = Shell.Refused("serve", "--corpus", Corpus, "--address", "192.0.2.1", "--port", "0");

        Assert.StartsWith("alignment serve: cannot listen on 192.0.2.1:0 (", line, StringComparison.Ordinal);
    }
}
