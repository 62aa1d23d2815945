using System.Globalization;

namespace Alignment.Web.Quality;

/// <summary>Where values from 0 to 1 lie on a plot.</summary>
/// <param name="Left">Of 0 on the horizontal axis.</param>
/// <param name="Width">From 0 to 1 on it.</param>
/// <param name="Bottom">Of 0 on the vertical axis.</param>
/// <param name="Height">From 0 to 1 on it.</param>
public sealed record Scale(double Left, double Width, double Bottom, double Height)
{
    /// <summary>Of the square plots.</summary>
    public static readonly Scale Square = new(44, 300, 320, 300);

    /// <summary>Marks on both axes.</summary>
    public static readonly IReadOnlyList<double> Ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>A value on the horizontal axis.</summary>
    public string X(double value) => Figure(Left + (Width * value));

    /// <summary>A value on the vertical axis.</summary>
    public string Y(double value) => Figure(Bottom - (Height * value));

    /// <summary>A coordinate as SVG takes it.</summary>
    public static string Figure(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
