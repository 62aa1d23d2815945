namespace Alignment.Tests.Aligning;

/// <summary>Two reports of a ferry's sinking, a sentence a line; the last of each is of something else.</summary>
internal static class FerryReports
{
    public const string English = """
        Ferry sinks off Bali, three dead
        A ferry carrying 65 passengers sank in the Bali Strait on Friday night, killing three people.
        Rescue teams found 29 survivors on Saturday morning.
        The harbour master said the ship had reported engine trouble.
        A lottery winner in Jakarta bought a new car.
        """;

    public const string Indonesian = """
        Feri tenggelam di Bali, tiga tewas
        Nakhoda kapal sempat melaporkan gangguan mesin, kata kepala pelabuhan.
        Sebuah feri yang membawa 65 penumpang tenggelam di Selat Bali pada Jumat malam dan menewaskan tiga orang.
        Tim penyelamat menemukan 29 orang selamat pada Sabtu pagi.
        Harga cabai naik di pasar tradisional.
        """;

    /// <summary>The Indonesian report told in the order of the English one.</summary>
    public const string InEnglishOrder = """
        Feri tenggelam di Bali, tiga tewas
        Sebuah feri yang membawa 65 penumpang tenggelam di Selat Bali pada Jumat malam dan menewaskan tiga orang.
        Tim penyelamat menemukan 29 orang selamat pada Sabtu pagi.
        Nakhoda kapal sempat melaporkan gangguan mesin, kata kepala pelabuhan.
        Harga cabai naik di pasar tradisional.
        """;

    /// <summary>A Saturday.</summary>
    public static readonly DateOnly Published = new(2026, 3, 14);
}
