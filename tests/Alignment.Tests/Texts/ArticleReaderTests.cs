using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Texts;

public sealed class ArticleReaderTests
{
    private const string Lead = "SEMARANG — Banjir merendam ratusan rumah di pesisir kota pada Rabu malam, dan warga mengungsi ke balai desa.";

    private static Article Read(string text, ReadingOptions? options = null) => ArticleReader.Default.Read(text, options ?? new());

    private static IEnumerable<string> Texts(Article article, LineRole role) => article.Sentences.Where(s => s.Role == role).Select(s => s.Text);

    [Fact]
    public void A_page_is_told_apart_into_headline_names_text_and_furniture()
    {
        var article = Read($"""
            Beranda > Daerah > Jawa Tengah

            Banjir Pesisir Semarang, Ratusan Warga Mengungsi

            Dewi Kartika

            Kamis, 5 Februari 2026 | 07.15 WIB

            Bagikan ke WhatsApp

            {Lead}

            Baca juga: Mengapa Pesisir Utara Terus Turun?

            Bantuan datang

            Pemerintah kota mengirim beras, selimut, dan obat-obatan ke tiga titik pengungsian sejak Kamis pagi.

            Ketinggian air mencapai satu meter di beberapa kampung, dan perahu karet dikerahkan untuk menjemput warga lanjut usia.

            Editor: S. Wibowo

            (dka/rin)
            """);

        Assert.Equal("Banjir Pesisir Semarang, Ratusan Warga Mengungsi", article.Title);
        Assert.Equal(new DateOnly(2026, 2, 5), article.Published);
        Assert.Equal(Language.Indonesian, article.Language);
        Assert.Equal(["Dewi Kartika", "Kamis, 5 Februari 2026 | 07.15 WIB", "Editor: S. Wibowo"], Texts(article, LineRole.Byline));
        Assert.Equal(["Beranda > Daerah > Jawa Tengah", "Bagikan ke WhatsApp", "Baca juga: Mengapa Pesisir Utara Terus Turun?", "(dka/rin)"], Texts(article, LineRole.Boilerplate));
        Assert.Equal(["Bantuan datang"], Texts(article, LineRole.Subhead));
        Assert.Equal(3, Texts(article, LineRole.Body).Count());
    }

    [Fact]
    public void An_english_page_without_blank_lines_works_as_well()
    {
        var article = Read("""
            Home | Region | Money
            Harbour strike leaves cargo stranded in three ports
            By Nora Field in Darwin and Putu Sena in Denpasar
            May 4, 2026, 6:05 pm
            Dock workers walked out on Monday in a dispute over night shifts, leaving 40 ships waiting off the coast.
            No end in sight
            The union said the strike would last until the operators agreed to talk. "We are not the ones in a hurry," said its secretary.
            Sign up for Port Letter, our weekly digest.
            Share | Save | Print
            """);

        Assert.Equal("Harbour strike leaves cargo stranded in three ports", article.Title);
        Assert.Equal(new DateOnly(2026, 5, 4), article.Published);
        Assert.Equal(2, Texts(article, LineRole.Byline).Count());
        Assert.Equal(3, Texts(article, LineRole.Boilerplate).Count());
        Assert.Equal(["No end in sight"], Texts(article, LineRole.Subhead));
    }

    [Fact]
    public void A_section_name_said_again_in_other_letters_and_blanks_is_not_the_headline()
    {
        var article = Read("KABAR PESISIR UTARA\n\nKabar  Pesisir Utara\n\nWarga Demak mengungsi\n\n"
            + "Ratusan warga Demak mengungsi ke balai desa pada Rabu malam setelah air laut merendam rumah mereka.\n");

        Assert.Equal("Warga Demak mengungsi", article.Title);
    }

    [Fact]
    public void A_section_name_said_twice_and_a_kicker_are_not_the_headline()
    {
        var article = Read("Give today to keep our newsroom free!\n\nMorning Post\n\nPM visits flood zone\n\nMorning Post\n\nPrime minister promises new sea wall after floods in the north\n\n"
            + "The prime minister promised a new sea wall on Tuesday while walking through flooded streets in the northern delta.\n");

        Assert.Equal("Prime minister promises new sea wall after floods in the north", article.Title);
        Assert.Equal(4, Texts(article, LineRole.Boilerplate).Count());
    }

    [Fact]
    public void The_signature_of_an_embedded_post_is_a_byline_and_the_post_is_text()
    {
        var article = Read($"Judul berita tentang banjir besar\n\n{Lead}\n\nTetap waspada dan jaga keluarga kita malam ini…\n\n– Wali Kota (@walikota_smg) 5 Februari 2026\n\nAir mulai surut pada Kamis siang, kata petugas yang berjaga di pintu air utama kota.\n");

        Assert.Equal(["– Wali Kota (@walikota_smg) 5 Februari 2026"], Texts(article, LineRole.Byline));
        Assert.Contains("Tetap waspada dan jaga keluarga kita malam ini…", Texts(article, LineRole.Body));
    }

    [Fact]
    public void A_hard_wrapped_paragraph_is_one_and_its_sentences_span_lines()
    {
        var article = Read("""
            Sea wall plan wins first vote in the northern delta

            The provincial council voted on Tuesday for a new sea wall that will
            protect eleven villages from the tide. Work is to begin in June, said
            Governor Lukas Arden, who promised that nobody would have to move from
            the old harbour.

            Opponents say that the money would be better spent on pumps, because
            the ground is sinking by a hand's breadth every year in the delta.
            """);

        Assert.Equal(3, article.Lines.Max(l => l.Paragraph));
        Assert.Equal(4, article.Sentences.Count);
        Assert.EndsWith("the old harbour.", article.Sentences[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_desk_code_behind_the_last_sentence_is_not_part_of_it()
    {
        var article = Read($"Banjir merendam pesisir kota\n{Lead} Air surut pada pagi hari. (tim/hsn)");

        Assert.Equal("Air surut pada pagi hari.", article.Sentences[^2].Text);
        Assert.Equal(LineRole.Boilerplate, article.Sentences[^1].Role);
    }

    [Fact]
    public void A_known_headline_wins()
    {
        var article = Read($"Banjir merendam pesisir kota\n\nRatusan warga Semarang mengungsi\n\n{Lead}", new() { Title = "ratusan  warga Semarang mengungsi" });

        Assert.Equal(["Ratusan warga Semarang mengungsi"], Texts(article, LineRole.Title));
    }

    [Fact]
    public void A_known_date_wins() =>
        Assert.Equal(new DateOnly(2020, 1, 2), Read($"Banjir merendam kota\n\n5 Februari 2026\n\n{Lead}", new() { Published = new(2020, 1, 2) }).Published);

    [Theory]
    [InlineData("August 8, 2025 9:40 p.m.", 2025, 8, 8)]
    [InlineData("Sabtu, 9 Agustus 2025 06.12 WIB", 2025, 8, 9)]
    [InlineData("Published: Aug 08, 2025", 2025, 8, 8)]
    [InlineData("24 November 2026", 2026, 11, 24)]
    [InlineData("Kamis, 13/08/2026 - 09:30 WIB", 2026, 8, 13)]
    [InlineData("2026-02-05 10:00", 2026, 2, 5)]
    public void A_date_line_dates_the_article(string line, int year, int month, int day)
    {
        var article = Read($"Banjir merendam pesisir utara kota\n\n{line}\n\n{Lead}", new() { Language = line.Contains("Aug", StringComparison.Ordinal) && line.Contains(',', StringComparison.Ordinal) && !line.Contains("Sabtu", StringComparison.Ordinal) ? Language.English : Language.Indonesian });

        Assert.Equal(new DateOnly(year, month, day), article.Published);
        Assert.Equal([line], Texts(article, LineRole.Byline));
    }

    [Fact]
    public void Figures_whose_order_is_open_date_nothing() =>
        Assert.Null(Read("Flood covers northern harbour town\n\nPosted: 8/9/2025\n\nWater covered the harbour town on Monday, and more than forty families spent the night in the school.").Published);

    [Fact]
    public void The_day_in_the_lead_dates_an_article_without_a_date_line() =>
        Assert.Equal(new DateOnly(2026, 3, 12), Read("Gempa guncang pesisir utara\n\nBITUNG - Warga berlarian keluar rumah ketika gempa mengguncang kota itu, Kamis (12/3/2026) pagi.").Published);

    [Theory]
    [InlineData("Painter of the harbour dies at 56\n\nThe painter of Bitung's harbour died on Friday. He was born in a village near the town on January 5, 1970.", null)]
    [InlineData("Gempa guncang pesisir utara\n\nBITUNG, Sulawesi Utara, 9 November 2026 (Antara) – Warga berlarian keluar rumah ketika gempa mengguncang kota itu.", "2026-11-09")]
    [InlineData("Gempa guncang pesisir utara\n\nWarga berlarian keluar rumah seperti ketika gempa mengguncang kota itu pada 12/3/1998.", null)]
    [InlineData("Gempa guncang pesisir utara\n\nWarga teringat gempa yang mengguncang kota itu pukul 09.00 WIB, 12 Maret 1998.", null)]
    public void A_date_of_the_story_is_not_the_article_s(string text, string? published) => Assert.Equal(published, Read(text).Published?.ToString("o", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Lines_taken_as_sentences_keep_their_numbers_and_are_never_furniture()
    {
        var article = Read("Banjir merendam kota\n\nBaca juga: kabar lain\nAir surut.\n", new() { LinesAreSentences = true, Language = Language.Indonesian });

        Assert.Equal([1, 3, 4], article.Sentences.Select(s => s.Number));
        Assert.Equal([LineRole.Title, LineRole.Subhead, LineRole.Body], article.Sentences.Select(s => s.Role));
        Assert.Equal("Banjir merendam kota", article.Title);
    }

    [Fact]
    public void A_first_line_with_a_stop_is_no_headline_when_lines_are_sentences() => Assert.Null(Read("Air surut.\nWarga pulang.", new() { LinesAreSentences = true }).Title);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void A_blank_text_has_no_sentences(string text) => Assert.Empty(Read(text).Sentences);

    [Fact]
    public void Every_line_end_is_understood() => Assert.Equal(Read("Satu dua.\nTiga empat.").Sentences.Select(s => s.Text), Read("Satu dua.\r\nTiga empat.").Sentences.Select(s => s.Text));

    [Fact]
    public void Sentences_and_lines_quote_the_text_in_order_and_leave_out_only_blanks() => Prop.ForAll(
        Gen.Elements("\n", "\r\n", "\n\n", " ", ". ", "– ", "(a/b)", "@x", "|", "Baca juga:", "Editor: A", "Hujan turun", "rain fell.", "8 Agustus 2025", "\"Ya.\"", "\ud83d", "\u00a0").ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            foreach (var lines in new[] { false, true })
            {
                var article = Read(text, new() { LinesAreSentences = lines });
                var at = 0;
                foreach (var sentence in article.Sentences)
                {
                    Assert.Equal(text[sentence.Span.Start..sentence.Span.End], sentence.Text);
                    Assert.True(sentence.Span.Start >= at);
                    Assert.All(text[at..sentence.Span.Start], c => Assert.True(Characters.IsBlank(c)));
                    at = sentence.Span.End;
                }

                Assert.All(text[at..], c => Assert.True(Characters.IsBlank(c)));
                Assert.Equal(article.Lines.Select(l => l.Span).Order(), article.Lines.Select(l => l.Span));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_without_spaces_and_one_of_short_lines_are_read()
    {
        Assert.Single(Read(new string('x', 3_000_000)).Sentences);
        Assert.Equal(100_000, Read(string.Concat(Enumerable.Repeat("Ya.\n", 100_000))).Lines.Count);
    }
}
