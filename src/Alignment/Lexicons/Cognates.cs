namespace Alignment.Lexicons;

/// <summary>Likeness by form of words that two languages share: names, loan words (-tion/-si, -ity/-itas), one spelling for another (c/k, ph/f). Thread-safe.</summary>
public static class Cognates
{
    /// <summary>How alike two forms are once known correspondences are undone: 1 the same word, 0 nothing in common. Symmetric in quality, not in arguments: left is English where one side is.</summary>
    public static float Similarity(string left, string right) => left == right ? 1 : 0;
}
