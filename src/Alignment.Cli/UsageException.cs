namespace Alignment.Cli;

/// <summary>A command line that cannot be carried out as it stands. The message is the one line that a person reads.</summary>
/// <param name="message">What is wrong, what was expected, how to mend it; without a full stop.</param>
/// <param name="cause">What the system said, where it was the system.</param>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
