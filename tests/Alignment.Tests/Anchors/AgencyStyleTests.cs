using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

/// <summary>Figures, days and hours in the short forms of news agencies, statutes and market reports.</summary>
public class AgencyStyleTests
{
    [Theory]
    [InlineData("en", "Talks start at 1030 am (0530 GMT).", "1030 am = 10:30+05", "0530 GMT = 05:30+00")]
    [InlineData("id", "Loket dibuka pukul 08.00–10.30.", "08.00 = 08:00", "10.30 = 10:30")]
    [InlineData("id", "Gempa terjadi pada 09.03 pagi waktu setempat.", "09.03 pagi = 09:03")]
    [InlineData("id", "Jam malam berlaku antara pukul 3 sore dan 6 pagi.", "3 sore = 15:00", "6 pagi = 06:00")]
    [InlineData("id", "Toko buka dari pukul 10 pagi hingga 9 malam.", "10 pagi = 10:00", "9 malam = 21:00")]
    public void Hours_of_agencies_are_times(string language, string text, params string[] expected) =>
        Assert.Equal(expected, Finding.Values(AnchorType.Time, Language.Of(language), text));

    [Theory]
    [InlineData("en", "At 4:20 pm Baghdad local time there was a blast.")]
    [InlineData("id", "Ledakan terjadi pukul 16.20 waktu Baghdad.")]
    public void An_hour_of_a_named_place_is_local(string language, string text) =>
        Assert.True(((TimeValue)Finding.One(AnchorType.Time, Language.Of(language), text).Value).IsLocal);

    [Theory]
    [InlineData("en", "jailed for 11-1/2 years", "11-1/2 years = 362912400 s")]
    [InlineData("en", "in two-and-a-half years as champion", "two-and-a-half years = 78894000 s")]
    [InlineData("en", "a match lasting two-and-a-quarter hours", "two-and-a-quarter hours = 8100 s")]
    [InlineData("en", "some four and a half billion years ago", "four and a half billion years = 142009200000000000 s")]
    [InlineData("en", "won in an hour and 28 minutes", "an hour and 28 minutes = 5280 s")]
    [InlineData("id", "dipenjara selama 11,5 tahun", "11,5 tahun = 362912400 s")]
    [InlineData("id", "selama dua setengah tahun", "dua setengah tahun = 78894000 s")]
    [InlineData("id", "menunggu selama tiga jam setengah", "tiga jam setengah = 12600 s")]
    [InlineData("id", "menempuh 1 setengah jam", "1 setengah jam = 5400 s")]
    public void Halves_and_quarters_belong_to_their_figure(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Quantity, Language.Of(language), text));

    [Theory]
    [InlineData("en", "wanted to lose 20 pounds (9 kg)", "20 pounds = 9.0718474 kg", "9 kg = 9 kg")]
    [InlineData("en", "300 kilograms (660 pounds) of opium", "300 kilograms = 300 kg", "660 pounds = 299.3709642 kg")]
    [InlineData("en", "a sanctuary of 1,400 sq km (540 sq mile)", "1,400 sq km = 1400000000 m2", "540 sq mile = 1398593579.58144 m2")]
    public void A_measure_in_brackets_restates_the_one_before_it(string language, string text, params string[] expected) =>
        Assert.Equal(expected, Finding.Values(AnchorType.Quantity, Language.Of(language), text));

    [Fact]
    public void Pounds_without_a_weight_beside_them_are_money() =>
        Assert.Equal(["20 pounds = GBP 20"], Finding.Values(AnchorType.Money, Language.English, "He paid 20 pounds for the ticket."));

    [Theory]
    [InlineData("id", "sekitar 20 persennya mengaku", "20 persennya = 20 %")]
    [InlineData("id", "konsumsi hanya sekitar 2,3 - 4 persen", "2,3 - 4 persen = 2.3–4 %")]
    public void Percentages_are_read_in_loose_writing(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Percent, Language.Of(language), text));

    [Theory]
    [InlineData("en", "around a third of the population", "a third = 0.33333")]
    [InlineData("en", "cut episodes by about a third, and", "a third = 0.33333")]
    [InlineData("en", "dropped by more than a fifth and", "a fifth = 0.2")]
    [InlineData("id", "sekitar sepertiga dari populasi", "sepertiga = 0.33333")]
    public void A_third_is_a_share_where_no_noun_is_counted(string language, string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Finding.Values(AnchorType.Number, Language.Of(language), text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("A third person was hurt.")]
    [InlineData("He won for a third time.")]
    [InlineData("She reached a fifth final.")]
    public void A_third_before_its_noun_is_a_rank(string text) =>
        Assert.Single(Finding.Values(AnchorType.Ordinal, Language.English, text));

    [Theory]
    [InlineData("They reached the quarter-finals.")]
    [InlineData("He won a quarter-final place.")]
    [InlineData("It fell on a quarter-on-quarter basis.")]
    public void A_quarter_that_begins_a_compound_is_no_fraction(string text) =>
        Assert.Empty(Finding.Values(AnchorType.Number, Language.English, text));

    [Theory]
    [InlineData("en", "an incubation of one to 14 days", "one to 14 days = 86400–1209600 s")]
    [InlineData("id", "biasanya terdiri dari empat hingga tujuh tahun", "empat hingga tujuh tahun = 126230400–220903200 s")]
    public void A_range_may_begin_in_words(string language, string text, string expected) =>
        Assert.Contains(expected, Finding.Values(AnchorType.Quantity, Language.Of(language), text));

    [Fact]
    public void A_range_may_be_all_in_words() =>
        Assert.Equal(["lima belas sampai dua puluh = 15–20"],
            Finding.Values(AnchorType.Number, Language.Indonesian, "Jumlahnya lima belas sampai dua puluh pada jenis kecil."));

    [Theory]
    [InlineData("en", "the dollar was quoted at 121.70-75 yen", "121.70-75 yen = JPY 121.7–121.75")]
    [InlineData("en", "the euro stood at $1.2928-2931 in Tokyo", "$1.2928-2931 = USD 1.2928–1.2931")]
    [InlineData("id", "dolar dikutip pada 121,61-66 yen", "121,61-66 yen = JPY 121.61–121.66")]
    [InlineData("id", "Euro dikutip pada 1,2948-2953 dolar", "1,2948-2953 dolar = USD 1.2948–1.2953")]
    [InlineData("id", "penerimaan mencapai sekitar Rp40-50 triliun", "Rp40-50 triliun = IDR 40000000000000–50000000000000")]
    [InlineData("id", "pada kisaran Rp9.000-9.100 per dolar", "Rp9.000-9.100 = IDR 9000–9100")]
    public void The_end_of_a_quoted_range_takes_its_currency_scale_and_leading_digits_from_the_other(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Money, Language.Of(language), text));

    [Theory]
    [InlineData("id", "PP Nomor 7 Tahun 2000 berlaku", "2000 = 2000-??-??")]
    [InlineData("id", "UU No. 13 tahun 2003 tentang ketenagakerjaan", "2003 = 2003-??-??")]
    [InlineData("id", "diteken hari ini 15/5 di Jakarta", "15/5 = ????-05-15")]
    [InlineData("id", "dimulai awal Febuari", "awal Febuari = ????-02-??")]
    [InlineData("en", "this 19th day of March 2020", "19th day of March 2020 = 2020-03-19")]
    [InlineData("en", "held on March 27-29, 2007", "March 27-29, 2007 = 2007-03-27/2007-03-29")]
    [InlineData("en", "the 2019–20 pandemic", "2019–20 = 2019-??-??/2020-12-31")]
    [InlineData("en", "the 1980-88 war", "1980-88 = 1980-??-??/1988-12-31")]
    [InlineData("id", "musim 2019/20 ditunda", "2019/20 = 2019-??-??/2020-12-31")]
    [InlineData("en", "told in 2013 dollars", "2013 = 2013-??-??")]
    public void Days_and_years_are_read_in_short_forms(string language, string text, string expected) =>
        Assert.Contains(expected, Finding.Values(AnchorType.Date, Language.Of(language), text));

    [Fact]
    public void The_number_of_a_statute_is_no_stretch_of_years() =>
        Assert.Empty(Finding.Values(AnchorType.Quantity, Language.Indonesian, "Undang-Undang Nomor 7 Tahun 2000 berlaku."));

    [Theory]
    [InlineData("en", "lost one-fourth of its energy", "one-fourth = 0.25")]
    [InlineData("en", "killed nearly 2.5 lakh people", "2.5 lakh = 250000")]
    [InlineData("en", "some six-and-a-half-million people play", "six-and-a-half-million = 6500000")]
    [InlineData("id", "limapuluh enam orang", "limapuluh enam = 56")]
    [InlineData("id", "ada duabelas kapal", "duabelas = 12")]
    [InlineData("id", "tigaratus lima rumah rusak", "tigaratus lima = 305")]
    [InlineData("id", "UU No39 tahun 1999 tentang hak asasi", "39 = 39")]
    public void Numbers_are_read_in_their_rarer_spellings(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Number, Language.Of(language), text));

    [Fact]
    public void A_cup_of_a_year_is_no_sum() =>
        Assert.Empty(Finding.Values(AnchorType.Money, Language.English, "He missed out on the Euro 2008 squad."));

    [Fact]
    public void Dollars_of_a_year_are_no_sum() =>
        Assert.Equal(["$2.6 billion = USD 2600000000"],
            Finding.Values(AnchorType.Money, Language.English, "Costs were $2.6 billion (in 2013 dollars), a study found."));
}
