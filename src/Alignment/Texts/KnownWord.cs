namespace Alignment.Texts;

/// <summary>What the tokenizer knows of one written word.</summary>
internal sealed record KnownWord(string Written, string Form, string Stem, bool IsStopWord) : WrittenWord(Written);
