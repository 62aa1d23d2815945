using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>A file's text before it is taken apart.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Text">All of it, decoded.</param>
/// <param name="Language">What it seems to be written in; null when it is too short to tell.</param>
internal sealed record LoadedText(string Path, string Text, Language? Language);

/// <summary>Two articles to be aligned.</summary>
/// <param name="Left">The English one, where one is.</param>
/// <param name="Right">The other one.</param>
/// <param name="Swapped">True when the user gave them the other way round.</param>
internal sealed record ArticleDuo(Article Left, Article Right, bool Swapped);
