namespace Alignment.Cli;

/// <summary>An action that answers whatever else stands on the line: help and the version.</summary>
internal interface IAnswersAnyway;
