namespace Alignment.Anchors;

/// <summary>The kinds of value that survive translation.</summary>
public enum AnchorType
{
    /// <summary>A count or a bare figure.</summary>
    Number,

    /// <summary>A rank: 95th, ke-80, keempat.</summary>
    Ordinal,

    /// <summary>A share in hundredths.</summary>
    Percent,

    /// <summary>An amount with a currency.</summary>
    Money,

    /// <summary>An amount with a unit of measure, time spans included ("three hours").</summary>
    Quantity,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>A time of the day.</summary>
    Time,

    /// <summary>A person, place, organisation, or acronym.</summary>
    Name,
}
