using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

public class FigureTests
{
    [Theory]
    [InlineData("The fund took in 1,234.5 points.", "1,234.5 = 1234.5")]
    [InlineData("Some two million voters came.", "two million = 2000000")]
    [InlineData("Sixty-three sheep were lost.", "Sixty-three = 63")]
    [InlineData("A dozen boats came.", "A dozen = 12")]
    [InlineData("She counted one hundred and twenty-five crates.", "one hundred and twenty-five = 125")]
    [InlineData("It spent 10 millions on one-hundred-and-sixty-five boats.", "10 millions = 10000000", "one-hundred-and-sixty-five = 165")]
    [InlineData("More than 88 000 plots were mapped.", "88 000 = 88000")]
    [InlineData("They lost 21–17 at home.", "21–17 = 21–17")]
    [InlineData("Dozens fled.", "Dozens = 11–99")]
    [InlineData("Several hundred sheep and a few thousand hens died.", "Several hundred = 200–999", "a few thousand = 2000–9999")]
    [InlineData("Three quarters of a million people left.", "Three quarters of a million = 750000")]
    [InlineData("It scored nine point eight.", "nine point eight = 9.8")]
    [InlineData("He was the one that got away.")]
    [InlineData("Two-thirds of them agreed.", "Two-thirds = 0.6666666666")]
    [InlineData("The app has 2.3m users.", "2.3m = 2300000")]
    [InlineData("The 4m people there paid for 300k new seats.", "4m = 4000000", "300k = 300000")]
    public void English_numbers_have_a_normal_form(string text, params string[] expected) =>
        Assert.Equal(expected, Finding.Values(AnchorType.Number, Language.English, text).Select((v, i) => v.Length > expected[i].Length ? v[..expected[i].Length] : v));

    [Theory]
    [InlineData("Jumlahnya 1.234,5 poin.", "1.234,5 = 1234.5")]
    [InlineData("Listrik padam bagi 120 ribu pelanggan.", "120 ribu = 120000")]
    [InlineData("Ada 1,2 juta anak.", "1,2 juta = 1200000")]
    [InlineData("Ia punya dua puluh lima ekor sapi.", "dua puluh lima = 25")]
    [InlineData("Seratus dua belas rumah rusak.", "Seratus dua belas = 112")]
    [InlineData("Dua ratus lima puluh ribu orang mengungsi.", "Dua ratus lima puluh ribu = 250000")]
    [InlineData("Puluhan ribu warga mengungsi.", "Puluhan ribu = 10000–99000")]
    [InlineData("Kedua negara sepakat.", "Kedua = 2")]
    [InlineData("Hadir 5,000 orang di lapangan.", "5,000 = 5000")]
    [InlineData("Desa itu dihuni dua setengah ribu keluarga.", "dua setengah ribu = 2500")]
    [InlineData("Sejuta setengah bibit ditanam.", "Sejuta setengah = 1500000")]
    [InlineData("Tiga perempat juta bibit ditanam.", "Tiga perempat juta = 750000")]
    [InlineData("Nilainya enam koma dua lima.", "enam koma dua lima = 6.25")]
    [InlineData("Beberapa ratus ekor sapi mati.", "Beberapa ratus = 200–999")]
    [InlineData("Panen itu 3 setengah juta karung.", "3 setengah juta = 3500000")]
    public void Indonesian_numbers_have_a_normal_form(string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Number, Language.Indonesian, text));

    [Theory]
    [InlineData("en", "the 95th minute", "95th = 95")]
    [InlineData("en", "its fourth goal", "fourth = 4")]
    [InlineData("en", "the twenty-first attempt", "twenty-first = 21")]
    [InlineData("en", "its two-hundredth issue", "two-hundredth = 200")]
    [InlineData("en", "the one hundred and fiftieth run", "one hundred and fiftieth = 150")]
    [InlineData("id", "pada menit ke-80", "ke-80 = 80")]
    [InlineData("id", "peringatan ke -80 itu", "ke -80 = 80")]
    [InlineData("id", "korban keempat tertimpa tembok", "keempat = 4")]
    [InlineData("id", "pada babak kedua", "kedua = 2")]
    [InlineData("en", "Sales fell in Q3 2025.", "Q3 = 3")]
    [InlineData("en", "its 3Q25 profit", "3Q25 = 3")]
    [InlineData("en", "exports in H1 2026", "H1 = 1")]
    [InlineData("id", "penjualan Q3 tahun itu", "Q3 = 3")]
    [InlineData("id", "ekspor 1H 2026", "1H = 1")]
    [InlineData("id", "pada triwulan III/2025", "III = 3")]
    [InlineData("id", "di lantai dua", "dua = 2")]
    [InlineData("id", "gol pada menit 81", "81 = 81")]
    [InlineData("en", "under Article 5 of the treaty", "5 = 5")]
    public void Ranks_are_ordinals(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Ordinal, Language.Of(language), text));

    [Theory]
    [InlineData("en", "a $US1.86b budget", "$US1.86b = USD 1860000000")]
    [InlineData("en", "a deal worth US$3.5bn in all", "US$3.5bn = USD 3500000000")]
    [InlineData("en", "It cost $5m last time.", "$5m = USD 5000000")]
    [InlineData("en", "a grant of 40m euros in all", "40m euros = EUR 40000000")]
    [InlineData("en", "a fine of 500 million rupiah", "500 million rupiah = IDR 500000000")]
    [InlineData("id", "denda Rp 1,5 triliun", "Rp 1,5 triliun = IDR 1500000000000")]
    [InlineData("id", "denda Rp. 500 juta", "Rp. 500 juta = IDR 500000000")]
    [InlineData("id", "harga Rp16.245 saja", "Rp16.245 = IDR 16245")]
    [InlineData("en", "a ticket for 5,000 won", "5,000 won = KRW 5000")]
    [InlineData("en", "down 5.5 won from Monday", "5.5 won = KRW 5.5")]
    [InlineData("en", "A $7 million fine", "$7 million = USD 7000000")]
    [InlineData("en", "a $325-million bond", "$325-million = USD 325000000")]
    [InlineData("id", "menerima 1,1 juta dolar Singapura", "1,1 juta dolar Singapura = SGD 1100000")]
    [InlineData("id", "senilai 245 miliar dollar AS", "245 miliar dollar AS = USD 245000000000")]
    [InlineData("id", "hibah satu setengah miliar rupiah", "satu setengah miliar rupiah = IDR 1500000000")]
    public void Money_has_its_currency(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Money, Language.Of(language), text));

    [Theory]
    [InlineData("en", "Profit fell 12pc.", "12pc = 12 %")]
    [InlineData("en", "rose 25 percent", "25 percent = 25 %")]
    [InlineData("en", "cut by 150 basis points", "150 basis points = 150 bp")]
    [InlineData("en", "a quarter of a percentage point", "a quarter of a percentage point = 0.25 pp")]
    [InlineData("id", "naik 0,4% lagi", "0,4% = 0.4 %")]
    [InlineData("id", "di kisaran 3,25%–3,50% saja", "3,25%–3,50% = 3.25–3.5 %")]
    [InlineData("en", "a target of 2.5%, plus or minus one percentage point", "2.5%, plus or minus one percentage point = 1.5–3.5 %")]
    [InlineData("id", "sasaran 2,5 plus minus 1 persen", "2,5 plus minus 1 persen = 1.5–3.5 %")]
    [InlineData("id", "sasaran 2,5±1 persen", "2,5±1 persen = 1.5–3.5 %")]
    public void Shares_are_percent(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Percent, Language.Of(language), text));

    [Theory]
    [InlineData("en", "a 70-minute crawl", "70-minute = 4200 s")]
    [InlineData("en", "one hour and 21 minutes", "one hour and 21 minutes = 4860 s")]
    [InlineData("en", "a two-hour 35-minute flight", "two-hour 35-minute = 9300 s")]
    [InlineData("en", "the one hour 44 minute match", "one hour 44 minute = 6240 s")]
    [InlineData("en", "in 2 hours, 3 minutes and 38 seconds", "2 hours, 3 minutes and 38 seconds = 7418 s")]
    [InlineData("en", "won in 2:31:09", "2:31:09 = 9069 s")]
    [InlineData("en", "ahead by half a second", "half a second = 0.5 s")]
    [InlineData("id", "paling lambat 3x24 jam", "3x24 jam = 259200 s")]
    [InlineData("en", "the minute-long silence", "minute-long = 60 s")]
    [InlineData("en", "the week-long siege", "week-long = 604800 s")]
    [InlineData("en", "a ten-second delay", "ten-second = 10 s")]
    [InlineData("en", "It took a day and a half.", "a day and a half = 129600 s")]
    [InlineData("en", "over the past year and a half", "year and a half = 47336400 s")]
    [InlineData("en", "three to four metres high", "three to four metres = 3–4 m")]
    [InlineData("en", "a harvest of 12m tonnes", "12m tonnes = 12000000000 kg")]
    [InlineData("en", "first in the 400m hurdles", "400m = 400 m")]
    [InlineData("en", "a 100m race", "100m = 100 m")]
    [InlineData("en", "She is 1.5m tall.", "1.5m = 1.5 m")]
    [InlineData("en", "hit by 4m waves", "4m = 4 m")]
    [InlineData("id", "setinggi 3–4 meter", "3–4 meter = 3–4 m")]
    [InlineData("id", "melaju 90 km/jam", "90 km/jam = 25 m/s")]
    [InlineData("id", "divonis 8 tahun 6 bulan", "8 tahun 6 bulan = 268239600 s")]
    [InlineData("id", "dalam 2 jam 3 menit 38 detik", "2 jam 3 menit 38 detik = 7418 s")]
    [InlineData("id", "lebih dari sejam", "sejam = 3600 s")]
    public void Quantities_are_in_base_units(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Quantity, Language.Of(language), text));

    [Theory]
    [InlineData(AnchorType.Number, "The death toll rose by 12 to 45.", "12 = 12", "45 = 45")]
    [InlineData(AnchorType.Money, "The price rose by Rp 500 to Rp 12,000.", "Rp 500 = IDR 500", "Rp 12,000 = IDR 12000")]
    [InlineData(AnchorType.Percent, "The rate fell 0.5 percentage point to 4.8 percent.", "0.5 percentage point = 0.5 pp", "4.8 percent = 4.8 %")]
    [InlineData(AnchorType.Money, "Profit dropped by a fifth to $1.1 billion.", "$1.1 billion = USD 1100000000")]
    [InlineData(AnchorType.Money, "Gold fell $12 to $2,315.70 an ounce.", "$12 = USD 12", "$2,315.70 = USD 2315.7")]
    [InlineData(AnchorType.Percent, "Prices rose 8 to 10 percent.", "8 to 10 percent = 8–10 %")]
    [InlineData(AnchorType.Percent, "Prices rose by 8 to 10 percent.", "8 to 10 percent = 8–10 %")]
    public void A_change_and_what_it_came_to_are_no_range(AnchorType type, string text, params string[] expected) =>
        Assert.Equal(expected, Finding.Values(type, Language.English, text));

    [Fact]
    public void The_hour_of_a_speed_may_stand_behind_its_conversion() =>
        Assert.Equal(["97 kilometres = 26.944444444444 m/s", "60 miles = 26.8224 m/s"], Finding.Values(AnchorType.Quantity, Language.English, "doing 97 kilometres (60 miles) an hour"));

    [Fact]
    public void First_light_ranks_nothing() => Assert.Empty(Finding.Values(AnchorType.Ordinal, Language.English, "resumes at first light"));

    [Fact]
    public void The_number_of_a_law_counts_no_years() =>
        Assert.Null(((NumericValue)Finding.One(AnchorType.Number, Language.Indonesian, "menurut UU Nomor 31 Tahun 1999").Value).Counted);

    [Fact]
    public void A_hedge_becomes_the_bound_and_stays_outside_the_span()
    {
        var anchor = Finding.One(AnchorType.Number, Language.Indonesian, "tak kurang dari 40 desa");

        Assert.Equal(Bound.AtLeast, ((NumericValue)anchor.Value).Bound);
        Assert.Equal(new TextSpan(16, 18), anchor.Span);
    }

    [Theory]
    [InlineData("en", "She rose into the top 80.", Bound.AtMost)]
    [InlineData("id", "Ia masuk 80 besar dunia.", Bound.AtMost)]
    [InlineData("id", "Antrean itu 80 orang lebih panjang.", Bound.Exact)]
    public void A_rank_s_limit_is_a_bound_and_a_comparison_is_none(string language, string text, Bound expected) =>
        Assert.Equal(expected, ((NumericValue)Finding.One(AnchorType.Number, Language.Of(language), text).Value).Bound);

    [Theory]
    [InlineData("id", "sebanyak 17 orang tewas", "orang")]
    [InlineData("en", "about 400 Tabuan supporters slipped in", "supporter")]
    [InlineData("en", "some 31 Rohingya refugees were found", "refugee")]
    [InlineData("id", "sekitar 600 suporter Tabuan menyusup", "suporter")]
    public void The_counted_noun_is_kept_without_whose_it_is(string language, string text, string counted)
    {
        var anchor = Finding.One(AnchorType.Number, Language.Of(language), text);

        Assert.Equal(counted, ((NumericValue)anchor.Value).Counted);
    }

    [Fact]
    public void A_figure_beyond_reckoning_is_no_anchor() =>
        Assert.Empty(Finding.In(Language.Indonesian, "angka 1.000.000.000.000.000.000.000 dan 99999999999999999999999999999999 juta km"));

    [Theory]
    [InlineData("70000000000000000000000000000 plus minus 60000000000000000000000000000 persen")]
    [InlineData("3 plus minus 5 persen")]
    public void A_margin_beyond_reckoning_or_beyond_its_middle_is_none(string text) =>
        Assert.DoesNotContain(Finding.In(Language.Indonesian, text), f => f.Anchor.Value is NumericValue { To: not null });

    [Theory]
    [InlineData("No. 1 won the regatta.")]
    [InlineData("Lane 4 won easily.")]
    [InlineData("Of those, 215 won the right to appeal.")]
    [InlineData("In the north 12 won seats.")]
    public void Who_won_is_not_paid_in_won(string text) => Assert.Empty(Finding.Values(AnchorType.Money, Language.English, text));

    [Theory]
    [InlineData("The 5G mast went up.", "Menara 5G itu berdiri.", ValueRelation.Equal)]
    [InlineData("The 5G mast went up.", "Menara 4G itu berdiri.", ValueRelation.Different)]
    public void A_generation_of_networks_has_no_weight(string english, string indonesian, ValueRelation expected) =>
        Assert.Equal(expected, ValueComparison.Relate(
            Finding.One(AnchorType.Number, Language.English, english), Finding.One(AnchorType.Number, Language.Indonesian, indonesian)));

    [Fact]
    public void A_wrist_watch_is_no_hour() =>
        Assert.Equal(["14 = 14"], Finding.Values(AnchorType.Number, Language.Indonesian, "menyita 14 jam tangan mewah"));

    [Fact]
    public void A_quarter_of_the_year_is_no_fraction() =>
        Assert.Empty(Finding.Values(AnchorType.Number, Language.English, "It grew in the first quarter and the second half."));
}
