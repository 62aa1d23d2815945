namespace Alignment.Texts;

/// <summary>
/// The prefixes of Indonesian, with the nasal sounds they change (memukul: me + pukul), and which of them may stand together and with which
/// suffix.
/// </summary>
internal static class IndonesianAffixes
{
    /// <summary>Prefixes by kind; <see cref="Bare"/> is pe- without a nasal (petani), which is rarer.</summary>
    internal enum Prefix
    {
        /// <summary>None.</summary>
        None,

        /// <summary>meN-.</summary>
        Me,

        /// <summary>di-.</summary>
        Di,

        /// <summary>ber-.</summary>
        Ber,

        /// <summary>ter-.</summary>
        Ter,

        /// <summary>peN-.</summary>
        Pe,

        /// <summary>pe- without a nasal.</summary>
        Bare,

        /// <summary>per-.</summary>
        Per,

        /// <summary>ke-.</summary>
        Ke,

        /// <summary>se-.</summary>
        Se,
    }

    /// <summary>
    /// Calls <paramref name="found"/> with every rest that one prefix leaves of a word; rests have at least three letters.
    /// </summary>
    internal static void TakeOff(string word, Action<string, Prefix> found)
    {
        void Add(string rest, Prefix prefix)
        {
            if (rest.Length >= 3)
            {
                found(rest, prefix);
            }
        }

        if (word.Length < 5)
        {
            return;
        }

        switch (word[0], word[1])
        {
            case ('m', 'e'): Nasal(word, Prefix.Me, Add); break;
            case ('p', 'e'):
                Nasal(word, Prefix.Pe, Add);
                if (word.StartsWith("per", StringComparison.Ordinal))
                {
                    Add(word[3..], Prefix.Per);
                }

                break;
            case ('d', 'i'): Add(word[2..], Prefix.Di); break;
            case ('k', 'e'): Add(word[2..], Prefix.Ke); break;
            case ('s', 'e'): Add(word[2..], Prefix.Se); break;
            case ('b', 'e'): WithR(word, Prefix.Ber, Add); break;
            case ('t', 'e'): WithR(word, Prefix.Ter, Add); break;
        }
    }

    /// <summary>
    /// True when the two layers may stand in this order (memper-, diper-, keber-…) and the suffix goes with the outer one.
    /// </summary>
    internal static bool MayStand(Prefix outer, Prefix inner, string suffix) => MayPrecede(outer, inner) && outer switch
    {
        Prefix.None => true,
        Prefix.Me or Prefix.Di or Prefix.Ter => suffix is "" or "kan" or "i",
        Prefix.Ke => suffix == "an",
        Prefix.Ber => suffix is "" or "an" or "kan",
        _ => suffix is "" or "an",
    };

    /// <summary>True when <paramref name="inner"/> may follow <paramref name="outer"/>, or is none.</summary>
    internal static bool MayPrecede(Prefix outer, Prefix inner) => inner == Prefix.None || outer switch
    {
        Prefix.Me or Prefix.Di => inner is Prefix.Per or Prefix.Ber or Prefix.Ter or Prefix.Ke,
        Prefix.Ke => inner is Prefix.Ber or Prefix.Ter or Prefix.Pe or Prefix.Bare,
        Prefix.Ber => inner is Prefix.Pe or Prefix.Bare or Prefix.Ke or Prefix.Per,
        Prefix.Pe => inner is Prefix.Ber or Prefix.Per or Prefix.Ke,
        Prefix.Se => inner is Prefix.Pe or Prefix.Bare or Prefix.Ke or Prefix.Per,
        Prefix.Ter => inner is Prefix.Per,
        _ => false,
    };

    // meN-/peN-: the nasal is that of the root's first sound, and swallows k, p, s, t: meng-arang from karang or arang.
    private static void Nasal(string word, Prefix prefix, Action<string, Prefix> add)
    {
        var (c, d) = (word[2], word[3]);
        if (c == 'n' && d is 'g' or 'y' && word.Length < 5)
        {
            return;
        }

        if (c == 'n' && d == 'g')
        {
            var rest = word[4..];
            if (IsVowel(rest[0]))
            {
                add(rest, prefix);
                add("k" + rest, prefix);
                add("ng" + rest, prefix);
                if (rest[0] == 'e' && rest.Length >= 4 && Vowels(rest.AsSpan(1)) == 1)
                {
                    add(rest[1..], prefix); // mengebom: a root of one syllable gets an e
                }
            }
            else if (rest[0] is 'g' or 'h' or 'k' or 'q')
            {
                add(rest, prefix);
            }
        }
        else if (c == 'n' && d == 'y')
        {
            if (IsVowel(word[4]))
            {
                add("s" + word[4..], prefix);
                add(word[2..], prefix);
            }
        }
        else if (c == 'n')
        {
            if (IsVowel(d))
            {
                add("t" + word[3..], prefix);
                add(word[2..], prefix);
            }
            else if (d is 'c' or 'd' or 'j' or 't' or 's' or 'z')
            {
                add(word[3..], prefix);
            }
        }
        else if (c == 'm')
        {
            if (IsVowel(d))
            {
                add("p" + word[3..], prefix);
                add(word[2..], prefix);
            }
            else if (d is 'b' or 'f' or 'v' or 'p')
            {
                add(word[3..], prefix);
            }
        }
        else if (c is 'l' or 'r' or 'w' or 'y')
        {
            add(word[2..], prefix);
        }
        else if (prefix == Prefix.Pe && !IsVowel(c))
        {
            add(word[2..], Prefix.Bare);
        }
    }

    // ber-, ter- lose their r before r (berenang) and before a syllable in -er- (bekerja).
    private static void WithR(string word, Prefix prefix, Action<string, Prefix> add)
    {
        if (word[2] == 'r')
        {
            add(word[3..], prefix);
            if (IsVowel(word[3]))
            {
                add(word[2..], prefix);
            }
        }
        else if (word[3] == 'e' && word[4] == 'r')
        {
            add(word[2..], prefix);
        }
    }

    private static int Vowels(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var c in word)
        {
            count += IsVowel(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
