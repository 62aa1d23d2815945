using System.Security.Cryptography;
using System.Text;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>Knows a pair of articles again by its content, wherever it lies and however its lines are broken.</summary>
public static class PairFingerprint
{
    /// <summary>
    /// Sixteen hexadecimal digits of the SHA-256 of both articles' words (letters and digits
    /// only, so that line breaks and white space do not matter).
    /// </summary>
    /// <param name="left">The left article; only its content counts.</param>
    /// <param name="right">The right article, likewise.</param>
    public static string Of(Article left, Article right)
    {
        var builder = new StringBuilder();
        Append(left, builder);
        builder.Append('\n');
        Append(right, builder);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(builder.ToString())))[..16];
    }

    private static void Append(Article article, StringBuilder builder)
    {
        foreach (var sentence in article.Sentences)
        {
            if (sentence.IsContent)
            {
                foreach (var c in sentence.Text)
                {
                    if (char.IsLetterOrDigit(c))
                    {
                        builder.Append(c);
                    }
                }
            }
        }
    }
}
