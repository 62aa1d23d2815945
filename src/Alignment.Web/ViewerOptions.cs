using System.Net;

namespace Alignment.Web;

/// <summary>Where the viewer listens and what it allows.</summary>
public sealed record ViewerOptions
{
    /// <summary>The address that it binds to.</summary>
    /// <value>127.0.0.1 unless set: nobody but this machine.</value>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port, 0–65535; 0 takes a free one.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>
    /// Host names that a request may name, besides this machine's own (localhost, 127.0.0.1, [::1]) and <see cref="Address"/>; any other is
    /// refused, so that no foreign page can reach the viewer through a name of its own (DNS rebinding).
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>True when nothing may be changed: no forms, and every change is refused.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>What the corpus is called on every page, such as its file's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>A folder of pairs with gold (data/gold), by which the quality page judges; null: none.</summary>
    public string? Gold { get; init; }

    /// <summary>Where the texts of those pairs lie; see <see cref="Evaluation.GoldFolder.Read"/>.</summary>
    public string? Seeds { get; init; }

    /// <summary>The clock that dates reviews.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Takes the log: warnings and faults, a line each. Written to by several threads, one at a time.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
