namespace Alignment.Anchors;

/// <summary>Kinds of name, as far as tables and context tell.</summary>
public enum NameKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A country, region, city, sea, mountain.</summary>
    Place,

    /// <summary>A body: government, company, party, agency, club.</summary>
    Organisation,
}

/// <summary>
/// A name. <see cref="Key"/> is the same for what is known to be the same: PBB and UN, AS and US, Zelensky and Zelenskyy, Prancis and
/// France.
/// </summary>
/// <param name="Key">Lower case, folded, in English form where the tables know one: <c>united nations</c>,
/// <c>vladimir putin</c> (the full name the article gives, also where only "Putin" stands).</param>
/// <param name="Kind">Person, place, organisation or unknown.</param>
/// <param name="Acronym">What the article itself says is short for the name, lower case: <c>pdk</c> for Partai Demokrasi Kerakyatan (PDK);
/// else null, also where the tables know the name.</param>
public sealed record NameValue(string Key, NameKind Kind, string? Acronym = null) : AnchorValue
{
    /// <inheritdoc/>
    public override string Normal => Key;
}
