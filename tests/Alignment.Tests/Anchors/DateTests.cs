using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

public class DateTests
{
    [Theory]
    [InlineData("en", "He was held on July 9 last year.", "July 9 = 2025-07-09")]
    [InlineData("id", "Ia ditahan pada 3 Mei tahun lalu.", "3 Mei = 2025-05-03")]
    public void The_year_behind_a_day_is_the_day_s(string language, string text, string expected) =>
        Assert.Equal(expected, Finding.Values(AnchorType.Date, Language.Of(language), text, Finding.Published)[0]);

    [Theory]
    [InlineData("en", "on August 8, 2025 in Bonn", "August 8, 2025 = 2025-08-08")]
    [InlineData("en", "due on Aug. 8 already", "Aug. 8 = ????-08-08")]
    [InlineData("en", "on 8th of August", "8th of August = ????-08-08")]
    [InlineData("en", "in May", "May = ????-05-??")]
    [InlineData("en", "since September 2024", "September 2024 = 2024-09-??")]
    [InlineData("en", "In 2018 it stopped.", "2018 = 2018-??-??")]
    [InlineData("en", "in the 1990s", "1990s = 1990-??-??/1999-12-31")]
    [InlineData("id", "pada 8 Agustus 2025", "8 Agustus 2025 = 2025-08-08")]
    [InlineData("id", "Kamis (12/3/2026) pagi", "Kamis (12/3/2026) = 2026-03-12")]
    [InlineData("en", "on June 21 or 22, 2026", "June 21 or 22, 2026 = 2026-06-21/2026-06-22")]
    [InlineData("id", "antara 21 atau 22 Juni 2026", "21 atau 22 Juni 2026 = 2026-06-21/2026-06-22")]
    [InlineData("id", "digelar (4-6/5/2026) di Ambon", "4-6/5/2026 = 2026-05-04/2026-05-06")]
    [InlineData("id", "pada 15–16 Juli 2026", "15–16 Juli 2026 = 2026-07-15/2026-07-16")]
    [InlineData("id", "sejak Juli 2023", "Juli 2023 = 2023-07-??")]
    [InlineData("id", "pada 2018", "2018 = 2018-??-??")]
    public void Stated_dates_need_no_date_of_publication(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Date, Language.Of(language), text));

    [Theory]
    [InlineData("en", "said on Thursday", "Thursday = 2026-03-12")]
    [InlineData("en", "said on Friday", "Friday = 2026-03-06")]
    [InlineData("en", "It will resume on Sunday.", "Sunday = 2026-03-15")]
    [InlineData("en", "talks next week", "next week = 2026-03-16/2026-03-22")]
    [InlineData("en", "the day before yesterday", "day before yesterday = 2026-03-10")]
    [InlineData("en", "two weeks ago", "two weeks ago = 2026-02-23/2026-03-01")]
    [InlineData("en", "by the end of June", "end of June = 2026-06-21/2026-06-30")]
    [InlineData("id", "kata dia, Jumat", "Jumat = 2026-03-06")]
    [InlineData("id", "Rabu lalu", "Rabu lalu = 2026-03-11")]
    [InlineData("id", "pekan depan", "pekan depan = 2026-03-16/2026-03-22")]
    [InlineData("id", "dua minggu lalu", "dua minggu lalu = 2026-02-23/2026-03-01")]
    [InlineData("id", "pada Minggu (8/3)", "Minggu (8/3) = 2026-03-08")]
    [InlineData("id", "dalam tiga minggu", "")]
    [InlineData("id", "bulan lalu", "bulan lalu = 2026-02-??")]
    public void Days_told_from_publication_are_worked_out(string language, string text, string expected)
    {
        Assert.Equal(expected.Length == 0 ? [] : [expected], Finding.Values(AnchorType.Date, Language.Of(language), text, Finding.Published));
    }

    [Theory]
    [InlineData("en", "early next year", "early next year = 2027-01-01/2027-04-30")]
    [InlineData("en", "by the end of the year", "end of the year = 2026-09-01/2026-12-31")]
    [InlineData("en", "late last month", "late last month = 2026-02-21/2026-02-28")]
    [InlineData("en", "last weekend", "last weekend = 2026-03-07/2026-03-08")]
    [InlineData("id", "awal tahun depan", "awal tahun depan = 2027-01-01/2027-04-30")]
    [InlineData("id", "hingga akhir tahun", "akhir tahun = 2026-09-01/2026-12-31")]
    [InlineData("id", "pertengahan bulan ini", "pertengahan bulan ini = 2026-03-11/2026-03-20")]
    [InlineData("id", "akhir pekan ini", "akhir pekan ini = 2026-03-14/2026-03-15")]
    [InlineData("id", "akhir tahun 2027", "akhir tahun 2027 = 2027-09-01/2027-12-31")]
    public void Parts_of_years_months_and_weeks_told_from_publication_are_worked_out(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Date, Language.Of(language), text, Finding.Published));

    [Theory]
    [InlineData("en", "Records go back to the end of the year-long census.")]
    [InlineData("en", "It was the start of the year of the rabbit.")]
    [InlineData("id", "Rapor dibagikan pada akhir tahun ajaran.")]
    [InlineData("id", "Pasar itu ramai sejak awal bulan puasa.")]
    public void A_year_or_month_of_its_own_is_not_that_of_publication(string language, string text) =>
        Assert.Empty(Finding.Values(AnchorType.Date, Language.Of(language), text, Finding.Published));

    [Theory]
    [InlineData("Mereka menginap semalam di hutan.")]
    [InlineData("Ia berjaga semalam suntuk.")]
    public void For_one_night_is_not_last_night(string text) =>
        Assert.Empty(Finding.Values(AnchorType.Date, Language.Indonesian, text, Finding.Published));

    [Theory]
    [InlineData("id", "pukul 05:43:21 WIB", "05:43:21 WIB = 05:43+07")]
    [InlineData("en", "at 6:35 a.m. on the dot", "6:35 a.m. = 06:35")]
    [InlineData("en", "at 9:15 p.m. then", "9:15 p.m. = 21:15")]
    [InlineData("en", "a reading at 5pm", "5pm = 17:00")]
    [InlineData("en", "by noon", "noon = 12:00")]
    [InlineData("id", "pukul 05.35 WIB", "05.35 WIB = 05:35+07")]
    [InlineData("id", "pukul 14.30 tadi", "14.30 = 14:30")]
    [InlineData("id", "jam 7 malam", "7 malam = 19:00")]
    [InlineData("en", "at 3 p.m. UTC+7", "3 p.m. UTC+7 = 15:00+07")]
    [InlineData("en", "at 11:00 UTC-5", "11:00 UTC-5 = 11:00-05")]
    [InlineData("en", "at a quarter to ten", "a quarter to ten = 09:45")]
    [InlineData("en", "at half past 8 in the evening", "half past 8 in the evening = 20:30")]
    [InlineData("en", "at 10 o'clock at night", "10 o'clock at night = 22:00")]
    [InlineData("id", "pukul 10.00 GMT+7", "10.00 GMT+7 = 10:00+07")]
    [InlineData("id", "pukul setengah sepuluh pagi", "setengah sepuluh pagi = 09:30")]
    [InlineData("id", "jam setengah 8 malam", "setengah 8 malam = 19:30")]
    [InlineData("id", "pukul sebelas siang", "sebelas siang = 11:00")]
    [InlineData("id", "jam 12 malam", "12 malam = 00:00")]
    [InlineData("id", "pukul 02.00 malam", "02.00 malam = 02:00")]
    public void Times_of_the_day_are_on_the_24_hour_clock(string language, string text, string expected) =>
        Assert.Equal([expected], Finding.Values(AnchorType.Time, Language.Of(language), text));
}
