namespace Alignment.Scoring;

/// <summary>A word of an article and the term that it stands for: itself, or the name that it is a part of.</summary>
/// <param name="Text">Its stem.</param>
/// <param name="Term">Index of the term.</param>
internal readonly record struct WordForm(string Text, int Term);
