using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Alignment.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace Alignment.Cli.Commands;

/// <summary><c>serve</c>: the viewer, until it is stopped.</summary>
internal sealed class ServeCommand : Verb
{
    private readonly Option<string> _corpus = Choices.Corpus();
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port; 5080 unless given, 0 takes a free one.",
        HelpName = "N",
        DefaultValueFactory = _ => 5080,
        CustomParser = result =>
            int.TryParse(Choices.Token(result), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort
            ? port
            : Choices.Refuse<int>(result, "is not a port; expected a whole number from 0 to 65535"),
    };

    private readonly Option<IPAddress> _address = new("--address")
    {
        Description = "The address it listens on; 127.0.0.1 unless given: nobody but this machine.",
        HelpName = "IP",
        DefaultValueFactory = _ => IPAddress.Loopback,
        CustomParser = result =>
            IPAddress.TryParse(Choices.Token(result), out var address)
                ? address
                : Choices.Refuse<IPAddress>(result, "is not an address; expected one such as 127.0.0.1"),
    };

    private readonly Option<string[]> _hosts = new("--host")
    {
        Description = "A host name by which it may be called besides localhost; may be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = _ => [],
    };
    private readonly Option<bool> _readOnly = new("--read-only") { Description = "Nothing can be changed: no reviews." };

    /// <summary>Makes the command.</summary>
    public ServeCommand(Terminal terminal)
        : base(
            "serve",
            "Shows a corpus in the browser: pairs side by side, search, reviews, quality; its address is written to stdout.",
            "alignment serve --corpus news.corpus",
            "0 stopped by Ctrl-C\n2 could not: no such corpus, or the port is taken",
            terminal)
    {
        Add(_corpus);
        Add(_port);
        Add(_address);
        Add(_hosts);
        Add(_readOnly);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        var content = Terminal.Surroundings.ContentFolder;
        var gold = Path.Combine(content, "data", "gold");
        var app = Viewer.Build(new(corpus.Store, corpus.Store, corpus.Store.Index), new()
        {
            Address = parse.GetValue(_address)!,
            Port = parse.GetValue(_port),
            Hosts = parse.GetRequiredValue(_hosts),
            ReadOnly = parse.GetValue(_readOnly),
            Name = Path.GetFileName(corpus.Path),
            Gold = Directory.Exists(gold) ? gold : null,
            Seeds = Path.Combine(content, "seeds"),
            Clock = Terminal.Surroundings.Clock,
            Log = Terminal.Error,
        });
        Listen(app, $"{new IPEndPoint(parse.GetValue(_address)!, parse.GetValue(_port))}", cancellation).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private async Task Listen(WebApplication app, string place, CancellationToken cancellation)
    {
        await using (app)
        {
            try
            {
                await app.StartAsync(cancellation);
            }
            catch (Exception taken) when (taken.InnerException is AddressInUseException)
            {
                throw new UsageException($"alignment serve: {place} is taken; choose another port with --port, 0 for a free one", taken);
            }
            catch (SocketException refused)
            {
                throw new UsageException(
                    $"alignment serve: cannot listen on {place} ({refused.Message.TrimEnd('.')}); choose another --port or --address", refused);
            }

            Terminal.Out.WriteLine(app.Urls.First());
            Terminal.Out.Flush();
            Terminal.Note("Ctrl-C stops the viewer");
            using var stop = cancellation.Register(app.Lifetime.StopApplication);
            await app.WaitForShutdownAsync(CancellationToken.None);
        }
    }
}
