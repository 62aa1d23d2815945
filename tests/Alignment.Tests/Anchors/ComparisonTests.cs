using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

public class ComparisonTests
{
    [Theory]
    [InlineData(AnchorType.Number, "more than 40 came", "ada 43 orang", ValueRelation.Within)]
    [InlineData(AnchorType.Number, "about 46,000 cases", "tercatat 46.218 kasus", ValueRelation.Rounded)]
    [InlineData(AnchorType.Number, "more than 1,100 welds", "ada 1.150 sambungan", ValueRelation.Within)]
    [InlineData(AnchorType.Number, "1.2 million children", "1,2 juta anak", ValueRelation.Equal)]
    [InlineData(AnchorType.Number, "3,200 workers", "2.300 pekerja", ValueRelation.Different)]
    [InlineData(AnchorType.Number, "31 missing", "30 hilang", ValueRelation.Different)]
    [InlineData(AnchorType.Number, "21 missing", "20-an hilang", ValueRelation.Rounded)]
    [InlineData(AnchorType.Number, "21 missing", "30-an hilang", ValueRelation.Different)]
    [InlineData(AnchorType.Number, "318 million voters", "300-an juta pemilih", ValueRelation.Rounded)]
    [InlineData(AnchorType.Money, "21,500 rupiah a kilo", "sekilonya Rp 20 ribuan", ValueRelation.Rounded)]
    [InlineData(AnchorType.Quantity, "for thousands of years", "selama ribuan tahun", ValueRelation.Equal)]
    [InlineData(AnchorType.Money, "billions of dollars", "miliaran dolar", ValueRelation.Equal)]
    [InlineData(AnchorType.Number, "more than 40 came", "ada 400 orang", ValueRelation.Different)]
    [InlineData(AnchorType.Number, "at least 60 boats", "sedikitnya 40 perahu", ValueRelation.Different)]
    [InlineData(AnchorType.Number, "at least 48 boats", "lebih dari 40 perahu", ValueRelation.Within)]
    [InlineData(AnchorType.Number, "fewer than 48 boats", "kurang dari 50 perahu", ValueRelation.Within)]
    [InlineData(AnchorType.Quantity, "within 40 minutes", "kurang dari satu jam", ValueRelation.Within)]
    [InlineData(AnchorType.Number, "voted 19–2 there", "dengan suara 19 berbanding 2", ValueRelation.Equal)]
    [InlineData(AnchorType.Quantity, "within 60 days", "paling lambat 90 hari", ValueRelation.Different)]
    [InlineData(AnchorType.Quantity, "spent a year and a half", "selama 18 bulan", ValueRelation.Equal)]
    [InlineData(AnchorType.Quantity, "an hour and a half", "satu setengah jam", ValueRelation.Equal)]
    [InlineData(AnchorType.Money, "will go up to 7,500 rupiah", "menjadi Rp 7.300", ValueRelation.Different)]
    [InlineData(AnchorType.Money, "worth up to 7,500 rupiah", "senilai Rp 7.300", ValueRelation.Within)]
    [InlineData(AnchorType.Number, "won 21–18 there", "menang 21-18 di sana", ValueRelation.Equal)]
    [InlineData(AnchorType.Ordinal, "the 95th minute", "menit ke-96", ValueRelation.Different)]
    [InlineData(AnchorType.Percent, "2.8 percent", "hampir 3 persen", ValueRelation.Rounded)]
    [InlineData(AnchorType.Percent, "a quarter of a percentage point", "sebesar 25 basis poin", ValueRelation.Converted)]
    [InlineData(AnchorType.Percent, "by 3 percentage points", "sebesar 3 poin persentase", ValueRelation.Equal)]
    [InlineData(AnchorType.Percent, "by 3 percentage points", "sebesar 3 persen", ValueRelation.Different)]
    [InlineData(AnchorType.Quantity, "58 miles off", "jarak 94 kilometer", ValueRelation.Converted)]
    [InlineData(AnchorType.Quantity, "a 70-minute drive", "lebih dari satu jam", ValueRelation.Within)]
    [InlineData(AnchorType.Quantity, "five hours", "enam jam", ValueRelation.Different)]
    [InlineData(AnchorType.Money, "US$148.6bn", "US$ 146,8 miliar", ValueRelation.Different)]
    [InlineData(AnchorType.Date, "last Friday", "Jumat (6/3/2026)", ValueRelation.Equal)]
    [InlineData(AnchorType.Date, "in March", "pada 6 Maret 2026", ValueRelation.Within)]
    [InlineData(AnchorType.Date, "since June", "sejak Juli", ValueRelation.Different)]
    [InlineData(AnchorType.Date, "second half of October", "awal November", ValueRelation.Different)]
    [InlineData(AnchorType.Date, "after 9/11", "sejak serangan 9/11", ValueRelation.Equal)]
    [InlineData(AnchorType.Date, "after 9/11", "sejak 11 September 2001", ValueRelation.Within)]
    [InlineData(AnchorType.Date, "in early 2024", "pada awal tahun 2024", ValueRelation.Equal)]
    [InlineData(AnchorType.Date, "in mid-2024", "pertengahan 2024", ValueRelation.Equal)]
    [InlineData(AnchorType.Date, "by the end of 2024", "akhir 2024", ValueRelation.Equal)]
    [InlineData(AnchorType.Date, "in late 2024", "pada 2024", ValueRelation.Within)]
    [InlineData(AnchorType.Date, "in early 2024", "pada akhir 2024", ValueRelation.Different)]
    [InlineData(AnchorType.Date, "as early as 2024", "pada akhir 2024", ValueRelation.Within)]
    [InlineData(AnchorType.Date, "in the 1990s", "pada Mei", ValueRelation.Different)]
    [InlineData(AnchorType.Date, "fell last night", "jatuh tadi malam", ValueRelation.Equal)]
    [InlineData(AnchorType.Date, "fell last night", "jatuh semalam", ValueRelation.Equal)]
    [InlineData(AnchorType.Date, "fell this morning", "jatuh tadi pagi", ValueRelation.Equal)]
    [InlineData(AnchorType.Time, "6:35 a.m. there", "pukul 06.35 WITA", ValueRelation.Within)]
    [InlineData(AnchorType.Time, "6:35 a.m. local time", "pukul 05.35 WIB", ValueRelation.Converted)]
    [InlineData(AnchorType.Time, "at 11:40 p.m.", "pukul 22.40 WIB", ValueRelation.Different)]
    [InlineData(AnchorType.Time, "at half past nine", "pukul setengah sepuluh", ValueRelation.Equal)]
    [InlineData(AnchorType.Time, "at half past nine", "pukul 21.30 WIB", ValueRelation.Within)]
    [InlineData(AnchorType.Time, "at half past nine", "pukul 10.30 WIB", ValueRelation.Different)]
    [InlineData(AnchorType.Time, "at nine o'clock in the evening", "pukul sembilan malam", ValueRelation.Equal)]
    [InlineData(AnchorType.Time, "at nine o'clock in the evening", "pukul sembilan pagi", ValueRelation.Different)]
    [InlineData(AnchorType.Time, "at 5 a.m. GMT", "pukul 12.00 (GMT+7)", ValueRelation.Converted)]
    [InlineData(AnchorType.Time, "8:47 a.m. there", "pukul 08.51 WITA", ValueRelation.Different)]
    [InlineData(AnchorType.Time, "shortly before midnight", "pukul 23.25", ValueRelation.Within)]
    [InlineData(AnchorType.Time, "shortly before midnight", "pukul 00.25", ValueRelation.Different)]
    [InlineData(AnchorType.Time, "closed until after 8 p.m.", "dibuka pukul 20.10 WIB", ValueRelation.Within)]
    [InlineData(AnchorType.Time, "about 3 p.m.", "pukul 15.20 WITA", ValueRelation.Within)]
    [InlineData(AnchorType.Time, "at 3:10 p.m.", "menjelang pukul 15.00", ValueRelation.Different)]
    [InlineData(AnchorType.Time, "before 10 a.m.", "sebelum pukul 9.30", ValueRelation.Different)]
    [InlineData(AnchorType.Quantity, "after 12 days", "hampir dua pekan", ValueRelation.Converted)]
    [InlineData(AnchorType.Quantity, "after 9 days", "hampir dua pekan", ValueRelation.Different)]
    [InlineData(AnchorType.Quantity, "25 minutes late", "hampir setengah jam", ValueRelation.Converted)]
    [InlineData(AnchorType.Quantity, "about 10 km away", "jarak 9 mil", ValueRelation.Different)]
    [InlineData(AnchorType.Quantity, "repaid over six years", "dicicil tujuh tahun", ValueRelation.Different)]
    [InlineData(AnchorType.Quantity, "waited for over six years", "menunggu tujuh tahun", ValueRelation.Within)]
    [InlineData(AnchorType.Quantity, "timed at 2:08.15", "dalam 2 menit 8,15 detik", ValueRelation.Equal)]
    public void Values_of_both_languages_relate(AnchorType type, string english, string indonesian, ValueRelation expected)
    {
        var left = Finding.One(type, Language.English, english, Finding.Published);
        var right = Finding.One(type, Language.Indonesian, indonesian, Finding.Published);

        Assert.Equal(expected, ValueComparison.Relate(left, right));
        Assert.Equal(expected, ValueComparison.Relate(right, left));
    }

    [Theory]
    [InlineData("Ratih, 37, runs a kiosk", "mengatur 37 kursi", ValueRelation.Different)]
    [InlineData("Ratih, 37, runs a kiosk", "Ratih (37)", ValueRelation.Equal)]
    [InlineData("a woman of 37", "perempuan berusia 37 tahun", ValueRelation.Equal)]
    [InlineData("a woman of 37", "usianya 37", ValueRelation.Equal)]
    public void An_age_is_a_span_of_years_and_no_count(string english, string indonesian, ValueRelation expected)
    {
        static Anchor Figure(Language language, string text) => Finding.In(language, text).Single(f => f.Anchor.Value is NumericValue).Anchor;

        Assert.Equal(expected, ValueComparison.Relate(Figure(Language.English, english), Figure(Language.Indonesian, indonesian)));
    }

    [Fact]
    public void One_moment_in_two_zones_is_a_conversion()
    {
        var west = Finding.One(AnchorType.Time, Language.Indonesian, "pukul 05.35 WIB");
        var central = Finding.One(AnchorType.Time, Language.Indonesian, "pukul 06.35 WITA");

        Assert.Equal(ValueRelation.Converted, ValueComparison.Relate(west, central));
    }

    [Fact]
    public void A_weekday_is_the_same_in_both_languages_when_no_date_is_known()
    {
        var left = Finding.One(AnchorType.Date, Language.English, "said on Friday");
        var right = Finding.One(AnchorType.Date, Language.Indonesian, "kata dia pada Jumat");

        Assert.Equal(ValueRelation.Equal, ValueComparison.Relate(left, right));
    }

    [Theory]
    [InlineData("half of them left", "50 persen pergi", ValueRelation.Converted)]
    [InlineData("a third of voters", "33 persen pemilih", ValueRelation.Converted)]
    [InlineData("two-thirds of the seats", "67 persen kursi", ValueRelation.Converted)]
    [InlineData("more than half of them left", "56 persen pergi", ValueRelation.Within)]
    [InlineData("half of them left", "60 persen pergi", ValueRelation.Different)]
    [InlineData("five of them left", "5 persen pergi", ValueRelation.Different)]
    public void A_share_in_words_is_a_percentage(string english, string indonesian, ValueRelation expected)
    {
        var share = Finding.One(AnchorType.Number, Language.English, english);
        var percentage = Finding.One(AnchorType.Percent, Language.Indonesian, indonesian);

        Assert.Equal(expected, ValueComparison.Relate(share, percentage));
        Assert.Equal(expected, ValueComparison.Relate(percentage, share));
    }

    [Theory]
    [InlineData("On 26 March schools closed.", "Pada 26 Maret sekolah tutup.", ValueRelation.Within)]
    [InlineData("Last March schools closed.", "Maret lalu sekolah tutup.", ValueRelation.Within)]
    [InlineData("On 26 March schools closed.", "Pada 27 Maret sekolah tutup.", ValueRelation.Different)]
    [InlineData("On 26 March 2019 schools closed.", "Pada 26 Maret 2020 sekolah tutup.", ValueRelation.Different)]
    [InlineData("Schools closed last year.", "Sekolah tutup tahun lalu.", ValueRelation.Different)]
    public void A_year_that_neither_text_states_is_no_difference(string english, string indonesian, ValueRelation expected)
    {
        var left = Finding.One(AnchorType.Date, Language.English, english, new(2019, 8, 1));
        var right = Finding.One(AnchorType.Date, Language.Indonesian, indonesian, new(2020, 8, 1));

        Assert.Equal(expected, ValueComparison.Relate(left, right));
        Assert.Equal(expected, ValueComparison.Relate(right, left));
    }

    [Fact]
    public void An_age_is_the_same_with_and_without_its_unit()
    {
        var bare = Finding.One(AnchorType.Quantity, Language.Indonesian, "Kusno (58), pemilik sawah");
        var measured = Finding.One(AnchorType.Quantity, Language.English, "a 58-year-old farmer");

        Assert.Equal(ValueRelation.Equal, ValueComparison.Relate(bare, measured));
    }
}
