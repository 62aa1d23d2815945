using Microsoft.Extensions.Logging;

namespace Alignment.Web.Hosting;

/// <summary>A log of one line an entry. Thread-safe.</summary>
internal sealed class LineLog(TextWriter output) : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            var fault = exception is null ? "" : $" ({exception.GetType().Name}: {exception.Message})";
            lock (_lock)
            {
                output.WriteLine($"serve: {formatter(state, exception)}{fault}".ReplaceLineEndings(" "));
            }
        }
    }

    public void Dispose()
    {
    }
}
