using Prefix = Alignment.Texts.IndonesianAffixes.Prefix;

namespace Alignment.Texts;

/// <summary>
/// Leads Indonesian words back to their root by affixes, clitics and nasal changes, judged by a list of roots with weights: memukul,
/// dipukul, pukulannya → pukul.
/// </summary>
internal sealed class IndonesianStemmer : Stemmer
{
    private static readonly string[] Particles = ["", "lah", "kah", "pun"];
    private static readonly string[] Possessives = ["", "nya", "ku", "mu"];

    private readonly Dictionary<string, (int Weight, bool StandsAlone)> _roots;
    private readonly Dictionary<string, string> _irregulars;
    private readonly HashSet<string> _forms;

    internal IndonesianStemmer(LanguageTables tables)
    {
        _roots = tables.Rows("indonesian-roots", 2)
            .Select(row => KeyValuePair.Create(row[0],
                (int.TryParse(row[1], System.Globalization.CultureInfo.InvariantCulture, out var weight) ? weight : 0, row.Length > 2)))
            .ToDictionary(StringComparer.Ordinal);
        _irregulars = tables.Rows("indonesian-irregulars", 2).Select(row => KeyValuePair.Create(row[0], row[1]))
            .ToDictionary(StringComparer.Ordinal);
        _forms = tables.Rows("indonesian-forms").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
    }

    internal override string Stem(string form, bool isCapitalised)
    {
        if (form.Length < 4 || _roots.ContainsKey(form))
        {
            return form;
        }

        var best = new Best();
        foreach (var (host, cost) in WithoutClitics(form))
        {
            if (_irregulars.TryGetValue(host, out var known))
            {
                return known;
            }

            Weigh(host, cost, ref best);
        }

        if (best.Root is null)
        {
            return isCapitalised ? form : WithoutObviousAffix(form);
        }

        return isCapitalised && !best.IsCertain && !_forms.Contains(form) ? form : best.Root;
    }

    private static List<(string Host, double Cost)> WithoutClitics(string form)
    {
        var rests = new List<(string, double)>(4);
        foreach (var particle in Particles)
        {
            if (!form.EndsWith(particle, StringComparison.Ordinal) || form.Length - particle.Length < 3)
            {
                continue;
            }

            var word = form[..^particle.Length];
            foreach (var possessive in Possessives)
            {
                if (word.EndsWith(possessive, StringComparison.Ordinal) && word.Length - possessive.Length >= 3)
                {
                    rests.Add((word[..^possessive.Length], (particle.Length > 0 ? 1.5 : 0) + (possessive.Length > 0 ? 1 : 0)));
                }
            }
        }

        return rests;
    }

    private void Weigh(string word, double clitics, ref Best best)
    {
        Weigh(word, "", clitics, ref best);
        if (word.Length >= 6 && word.EndsWith("kan", StringComparison.Ordinal))
        {
            Weigh(word[..^3], "kan", clitics, ref best);
        }

        if (word.Length >= 5 && word.EndsWith("an", StringComparison.Ordinal))
        {
            Weigh(word[..^2], "an", clitics, ref best);
        }

        if (word.Length >= 4 && word[^1] == 'i')
        {
            Weigh(word[..^1], "i", clitics, ref best);
        }
    }

    private void Weigh(string word, string suffix, double clitics, ref Best best)
    {
        var local = best;
        Try(word, Prefix.None, Prefix.None);
        IndonesianAffixes.TakeOff(word, (rest, outer) =>
        {
            Try(rest, outer, Prefix.None);
            IndonesianAffixes.TakeOff(rest, (root, inner) => Try(root, outer, inner));
        });
        best = local;

        void Try(string root, Prefix outer, Prefix inner)
        {
            if (!_roots.TryGetValue(root, out var entry) || !IndonesianAffixes.MayStand(outer, inner, suffix))
            {
                return;
            }

            var isAffixed = outer != Prefix.None || suffix.Length > 0;
            if ((isAffixed && entry.StandsAlone) || root.Length < 3)
            {
                return;
            }

            // A root of three letters is found by chance in many a word: it must be common, and not hang on a suffix alone.
            if (root.Length == 3 && ((outer == Prefix.None && clitics == 0) || entry.Weight < 6))
            {
                return;
            }

            var score = entry.Weight - clitics - Cost(outer, inner, suffix) + (root.Length >= 5 ? 1 : 0);
            if (score > local.Score)
            {
                local = new(root, score, IsCertain(root, outer, suffix, entry.Weight));
            }
        }
    }

    // Costs were set by hand and read off the 7,000 most frequent words of the parallel corpora: each affix makes an analysis less likely.
    private static double Cost(Prefix outer, Prefix inner, string suffix) =>
        (outer == Prefix.None ? 0 : 1.5) + (inner == Prefix.None ? 0 : 1.5) + (suffix.Length > 0 ? 1 : 0)
        + (outer is Prefix.Se or Prefix.Bare && inner == Prefix.None && suffix.Length == 0 ? 1.5 : 0)
        + (outer == Prefix.None && suffix is "i" or "an" ? 0.7 : 0);

    // Enough to take a capitalised word for a word and not for a name such as Bekasi (bekas + i) or Terawan (ter + awan).
    private static bool IsCertain(string root, Prefix outer, string suffix, int weight) => root.Length >= 5 && weight >= 3 && outer switch
    {
        Prefix.Me or Prefix.Di or Prefix.Ber => true,
        Prefix.Pe or Prefix.Per or Prefix.Ke => suffix == "an",
        _ => false,
    };

    private static string WithoutObviousAffix(string form)
    {
        foreach (var clitic in (ReadOnlySpan<string>)["nya", "lah", "kah"])
        {
            if (form.Length >= clitic.Length + 5 && form.EndsWith(clitic, StringComparison.Ordinal))
            {
                form = form[..^clitic.Length];
                break;
            }
        }

        var isPassive = form.Length >= 9 && form.StartsWith("di", StringComparison.Ordinal)
            && form.EndsWith("kan", StringComparison.Ordinal);
        return isPassive ? form[2..^3] : form;
    }

    private readonly record struct Best(string? Root, double Score, bool IsCertain)
    {
        public Best()
            : this(null, double.NegativeInfinity, false)
        {
        }
    }
}
