using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

public class NameTests
{
    [Theory]
    [InlineData("en", "aid from the United Nations and the U.S. for Jakarta", "united nations|united states|jakarta")]
    [InlineData("id", "bantuan PBB dan AS untuk Jakarta", "united nations|united states|jakarta")]
    [InlineData("en", "It lies between North Sulawesi and the Molucca Sea.", "north sulawesi|molucca sea")]
    [InlineData("id", "Letaknya di antara Sulut dan Laut Maluku.", "north sulawesi|molucca sea")]
    [InlineData("en", "asked the Corruption Eradication Commission about it", "kpk")]
    [InlineData("id", "bertanya kepada KPK soal itu", "kpk")]
    [InlineData("id", "pertemuan Presiden Rusia Vladimir Putin dan Xi Jinping di KTT itu", "russia|vladimir putin|xi jinping|summit")]
    [InlineData("en", "told the finance ministry so", "finance ministry")]
    [InlineData("id", "kepada Kementerian Keuangan", "finance ministry")]
    [InlineData("id", "di Pulau Lembeh dan Selat Manipa", "lembeh|manipa strait")]
    [InlineData("en", "off Lembeh island and in the Manipa Strait", "lembeh|manipa strait")]
    [InlineData("en", "withdrew from the West Bank to please the West", "west bank|west")]
    [InlineData("en", "they told us and the US press", "united states")]
    [InlineData("id", "kedekatan AS-Rusia", "united states|russia")]
    [InlineData("en", "farmers of Kabupaten Konawe Utara said so", "north konawe")]
    [InlineData("id", "petani di Kabupaten Konawe Utara", "north konawe")]
    [InlineData("id", "kata Pemerintah Pusat di Ambon", "pemerintah pusat|ambon")]
    [InlineData("id", "di Jalan Sudirman No. 12 Ambon", "sudirman|ambon")]
    [InlineData("en", "near Komodo National Park and Ranai Air Force Base", "komodo national park|ranai air base")]
    [InlineData("id", "dekat Taman Nasional Komodo dan Pangkalan Udara Ranai", "komodo national park|ranai air base")]
    [InlineData("en", "when Typhoon Sudal crossed Borneo", "sudal storm|kalimantan")]
    [InlineData("id", "saat Topan Sudal melintasi Kalimantan", "sudal storm|kalimantan")]
    [InlineData("en", "told the Foreign Secretary at the European Court of Human Rights", "foreign minister|european court of human rights")]
    [InlineData("id", "kepada Menteri Luar Negeri di Pengadilan HAM Eropa", "foreign minister|european court of human rights")]
    public void Names_have_one_key_in_both_languages(string language, string text, string expected) =>
        Assert.Equal(expected.Split('|'), Keys(Language.Of(language), text));

    [Theory]
    [InlineData("en", "The rupiah fell against the US dollar in Jakarta.")]
    [InlineData("id", "Nilai rupiah terhadap dolar AS turun di Jakarta.")]
    public void A_currency_is_no_place(string language, string text) => Assert.Equal(["jakarta"], Keys(Language.Of(language), text));

    [Fact]
    public void A_last_name_stands_for_the_full_name_of_the_article()
    {
        var keys = Keys(Language.English, "The envoy met Danylo Melnyk in Bonn.\nMelnyk smiled.");

        Assert.Equal("danylo melnyk", keys[^1]);
    }

    [Fact]
    public void A_hyphen_between_two_people_of_the_article_parts_them()
    {
        var keys = Keys(Language.Indonesian, "Ia menemui Danylo Melnyk dan Joris Latu di Bonn.\nPertemuan Melnyk-Latu selesai.");

        Assert.Equal(["danylo melnyk", "joris latu"], keys[^2..]);
    }

    [Theory]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Yuri", "Yury")]
    [InlineData("Soekarno", "Sukarno")]
    [InlineData("Achmad", "Ahmad")]
    [InlineData("Peskov", "Peskov")]
    public void Listed_transliterations_are_one_name(string one, string other) =>
        Assert.Equal(NameKey.Fold(one.ToLowerInvariant()), NameKey.Fold(other.ToLowerInvariant()));

    [Theory]
    [InlineData("Sutanto", "Susanto")]
    [InlineData("Okabe", "Okabayashi")]
    [InlineData("Wirahadi", "Wiraatmaja")]
    [InlineData("Jae-won", "Jae-hoon")]
    public void Likeness_alone_makes_no_one_the_same(string one, string other) =>
        Assert.NotEqual(NameKey.Fold(one.ToLowerInvariant()), NameKey.Fold(other.ToLowerInvariant()));

    [Theory]
    [InlineData("id", "Kantor Badan Pengelola Terminal Nusa (BPTN) dibuka.", "badan pengelola terminal nusa")]
    [InlineData("en", "Staff of the Nusa Terminal Committee, known as BPTN, left.", "nusa terminal committee")]
    [InlineData("id", "Kata Kementerian Pekerjaan Umum dan Perumahan Rakyat (PUPR).", "public works ministry")]
    public void An_acronym_and_its_expansion_in_the_article_have_one_key(string language, string text, string key) =>
        Assert.Equal([key, key], Keys(Language.Of(language), text));

    [Fact]
    public void A_place_stays_one_beside_its_acronym() =>
        Assert.All(Finding.In(Language.Indonesian, "Gempa di Nusa Tenggara Barat (NTB) kemarin").Select(f => f.Anchor.Value).OfType<NameValue>(), name => Assert.Equal((NameKind.Place, "west nusa tenggara"), (name.Kind, name.Key)));

    [Fact]
    public void An_acronym_that_the_article_defines_is_short_for_the_words_that_can_be_translated()
    {
        var english = Finding.One(AnchorType.Name, Language.English, "the BPTN said");
        var expansion = Finding.In(Language.Indonesian, "kata Balai Penelitian Tanaman Nusa (BPTN) kemarin").First().Anchor;

        Assert.Equal("balai penelitian tanaman nusa", expansion.Value.Normal);
        Assert.Equal(ValueRelation.Equal, ValueComparison.Relate(english, expansion));
    }

    [Theory]
    [InlineData("Voters deserted the People's Harvest Party.", "people harvest party")]
    [InlineData("He joined the Fishermen's Union of Tarakan.", "fishermen union")]
    [InlineData("It is Halim's Harvest Party now.", "harvest party")]
    public void Whom_a_body_is_named_for_is_part_of_its_name(string text, string expected) =>
        Assert.Contains(expected, Keys(Language.English, text));

    [Theory]
    [InlineData("en", "Floods hit Tabuan province.")]
    [InlineData("en", "He lives in the town of Tabuan.")]
    [InlineData("id", "Banjir melanda kecamatan Tabuan.")]
    [InlineData("en", "She was taken from a clinic in Tabuan.")]
    [InlineData("id", "Ia diculik dari sebuah klinik di Tabuan.")]
    [InlineData("en", "The van was found near Tabuan.")]
    [InlineData("id", "Mobil itu ditemukan di dekat Tabuan.")]
    [InlineData("id", "Di Kecamatan Tabuan, air surut.")]
    [InlineData("id", "Di Tabuan, air surut.")]
    [InlineData("en", "In Tabuan, the water fell.")]
    [InlineData("en", "At Tabuan Medical Centre they waited.")]
    [InlineData("id", "Ia dirawat di Tabuan Medical Centre.")]
    [InlineData("en", "Riders fell on the descent into Tabuan.")]
    public void A_common_noun_beside_it_or_being_in_it_makes_a_name_a_place(string language, string text) =>
        Assert.Equal(NameKind.Place, KindOf(language, text));

    [Theory]
    [InlineData("en", "The ruling, said presiding judge Sekar Wiratma, is final.")]
    [InlineData("en", "Its lawyer, Sekar Wiratma, left.")]
    [InlineData("en", "It was signed by Sekar Wiratma, who heads the fire service.")]
    [InlineData("id", "Putusan itu final, kata ketua majelis hakim, Sekar Wiratma, kemarin.")]
    [InlineData("id", "Putusan itu final, ujar Sekar Wiratma.")]
    [InlineData("id", "Kepada wartawan, Sekar Wiratma menuturkan hal itu.")]
    public void What_someone_is_or_says_makes_a_name_a_person_s(string language, string text) =>
        Assert.Equal(NameKind.Person, KindOf(language, text));

    [Theory]
    [InlineData("en", "Tabuan Hydro Engineering won.", "tabuan hydro engineering")]
    [InlineData("en", "The loan is from Tabuanbank.", "tabuanbank")]
    [InlineData("id", "Ia bekerja di PT Samudra Tabuan Perkasa.", "samudra tabuan perkasa")]
    [InlineData("id", "Saham Tabuan Perkasa Tbk naik.", "tabuan perkasa")]
    [InlineData("id", "Ia memimpin Yayasan Tabuan.", "yayasan tabuan")]
    public void Bodies_are_known_by_a_word_of_their_own_and_bear_no_legal_form(string language, string text, string expected) =>
        Assert.Equal((NameKind.Organisation, expected), Finding.One(AnchorType.Name, Language.Of(language), text).Value is NameValue n ? (n.Kind, n.Key) : default);

    [Theory]
    [InlineData("id", "TNI AL mengirim KRI Teluk Palu ke sana.", "indonesian navy", "teluk palu")]
    [InlineData("en", "Graha Borneo Konstruksi won the job.", "graha borneo konstruksi")]
    public void A_place_inside_the_name_of_a_ship_or_a_firm_is_a_part_of_it(string language, string text, params string[] expected) =>
        Assert.Equal(expected, Keys(Language.Of(language), text));

    [Theory]
    [InlineData("en", "The club called in Tabuan Manipa to help.")]
    [InlineData("en", "She sold her shares in Tabuan Manipa.")]
    [InlineData("en", "One, the Tabuan Raya, was sold.")]
    public void Who_is_called_in_whose_shares_are_held_and_what_is_great_by_name_alone_are_no_places(string language, string text) =>
        Assert.Equal(NameKind.Unknown, KindOf(language, text));

    [Theory]
    [InlineData("id", "Dewi Wiratma menunduk lama.", "dewi wiratma")]
    [InlineData("id", "Agung Wiratma menunduk lama.", "agung wiratma")]
    [InlineData("id", "Bunga Kredit naik.", "kredit")]
    [InlineData("en", "Unseeded Wiratma stuns the champion.", "wiratma")]
    [InlineData("en", "Teenager Sekar Wiratma bowed.", "sekar wiratma")]
    [InlineData("en", "Student Union leaders met.", "student union")]
    public void At_the_start_of_a_sentence_first_names_stay_and_what_someone_is_goes(string language, string text, string expected) =>
        Assert.Equal([expected], Keys(Language.Of(language), text));

    [Theory]
    [InlineData("en", "Rescuers pulled them out.")]
    [InlineData("id", "Warga berhamburan keluar.")]
    [InlineData("id", "Antara lain karena hujan.")]
    [InlineData("id", "(ANTARA 2026) - Sebanyak 21 desa terendam.", "antara")]
    [InlineData("en", "MANADO — Rescuers pulled them out.", "manado")]
    [InlineData("id", "Itu menurut Pasal 340 ayat 1.")]
    [InlineData("en", "It is in Section 230.")]
    [InlineData("id", "Antara 10.000 dan 15.000 orang datang.")]
    public void A_capital_that_only_opens_the_sentence_makes_no_name(string language, string text, params string[] others) =>
        Assert.Equal(others, Keys(Language.Of(language), text));

    [Fact]
    public void Titles_are_no_part_of_the_name() =>
        Assert.Equal(["joris latu"], Keys(Language.Indonesian, "kata Kapten Joris Latu kemarin"));

    [Fact]
    public void Behind_an_office_its_town_and_its_holder_are_two_names() =>
        Assert.Equal(["sidoarjo", "tirta wibawa"],
            Keys(Language.Indonesian, "ujar Kepala Dinas Pemadam Kebakaran dan Penyelamatan Sidoarjo Tirta Wibawa kemarin"));

    [Fact]
    public void A_person_behind_a_body_that_the_article_has_by_itself_is_a_name_of_its_own()
    {
        var keys = Keys(Language.Indonesian, "Laba BMTR naik tahun lalu.\nMenurut peneliti BMTR Wulan Pratiwi, laba itu dibagikan.");

        Assert.Equal(["bmtr", "bmtr", "wulan pratiwi"], keys);
    }

    [Fact]
    public void A_branch_is_not_cut_from_its_body()
    {
        var keys = Keys(Language.Indonesian, "Laba BMTR naik tahun lalu.\nKantor BMTR Melati ditutup.");

        Assert.Equal("bmtr melati", keys[^1]);
    }

    [Theory]
    [InlineData("en", "They met Dan\u00ADylo Mel\u200Bnyk in Ja\u00AD\u200Bkarta.", "danylo melnyk|jakarta")]
    [InlineData("id", "Ia bertemu \uFEFFDanylo\u2060 Mel\u200Dnyk di Suma\u200Ctera\u200D Ba\u00ADrat.", "danylo melnyk|west sumatra")]
    [InlineData("id", "kepada Kemen\u00ADterian Ke\u00ADuangan", "finance ministry")]
    public void Characters_without_a_shape_hide_no_name(string language, string text, string expected) =>
        Assert.Equal(expected.Split('|'), Keys(Language.Of(language), text));

    [Fact]
    public void A_name_s_span_holds_the_characters_without_a_shape_that_stand_inside_it()
    {
        const string Text = "They met Dan\u00ADylo Mel\u200Bnyk there.";

        Assert.Equal("Dan\u00ADylo Mel\u200Bnyk", Finding.In(Language.English, Text).Single().Text);
    }

    [Theory]
    [InlineData("en", "On Friday Mr. Baskoro met Mrs. Hartati.", "baskoro|hartati")]
    [InlineData("en", "Dr. Sutrisna met Ms. Brook, Prof. Wibisana and Gen. Tulus.", "sutrisna|brook|wibisana|tulus")]
    [InlineData("en", "He thanked H. Marwan and Hj. Ratna.", "marwan|ratna")]
    [InlineData("id", "Ia bertemu Mr. Baskoro, Mrs. Hartati, dan Gen. Tulus.", "baskoro|hartati|tulus")]
    [InlineData("id", "H. Marwan dan Hj. Ratna menemui Prof. Wibisana.", "marwan|ratna|wibisana")]
    public void A_shortened_title_makes_a_person_of_the_surname_behind_it(string language, string text, string expected)
    {
        Assert.Equal(expected.Split('|'), Keys(Language.Of(language), text));
        Assert.All(Finding.In(Language.Of(language), text), f => Assert.True(f.Anchor.Value is not NameValue { Kind: not NameKind.Person }));
    }

    [Theory]
    [InlineData("He met H. W. Sutton there.", "h w sutton")]
    [InlineData("He met George H. Walker there.", "george h walker")]
    public void An_English_initial_is_no_Indonesian_title(string text, string expected) => Assert.Equal([expected], Keys(Language.English, text));

    [Theory]
    [InlineData("en", "floods in South Lampung and North Lampung", "south lampung|north lampung")]
    [InlineData("id", "banjir di Lampung Selatan dan Lampung Utara", "south lampung|north lampung")]
    [InlineData("en", "floods in East Flores and Eastern Java", "east flores|east java")]
    [InlineData("en", "floods in Northern Tabuan, Central Tabuan and Southwest Tabuan", "north tabuan|central tabuan|southwest tabuan")]
    [InlineData("id", "banjir di Tabuan Utara, Tabuan Tengah, dan Tabuan Barat Daya", "north tabuan|central tabuan|southwest tabuan")]
    [InlineData("id", "banjir di Tabuan Barat kemarin", "west tabuan")]
    public void A_point_of_the_compass_and_a_name_are_one_place_in_both_languages(string language, string text, string expected)
    {
        Assert.Equal(expected.Split('|'), Keys(Language.Of(language), text));
        Assert.All(Finding.In(Language.Of(language), text), f => Assert.Equal(NameKind.Place, ((NameValue)f.Anchor.Value).Kind));
    }

    [Theory]
    [InlineData("en", "the rebel Ahmed al-Sattar left", "ahmad al sattar")]
    [InlineData("en", "the poet Lula da Moura left", "lula da moura")]
    [InlineData("en", "he saw al-Sattar and da Moura and van der Berk and de Brul", "al sattar|da moura|van der berk|de brul")]
    [InlineData("id", "ia bertemu al-Sattar dan Siti binti Karim serta bin Rashid", "al sattar|siti binti karim|bin rashid")]
    [InlineData("en", "The rebel Ahmed al-Sattar left.\nAl-Sattar smiled.", "ahmad al sattar|ahmad al sattar")]
    [InlineData("en", "a cell of the militia of al-Qaeda", "al qaeda")]
    public void Particles_belong_to_the_name_and_may_begin_it(string language, string text, string expected) =>
        Assert.Equal(expected.Split('|'), Keys(Language.Of(language), text));

    [Fact]
    public void A_particle_that_begins_a_name_is_in_its_span() =>
        Assert.Equal("al-Sattar", Finding.In(Language.English, "he saw al-Sattar there").Single().Text);

    [Theory]
    [InlineData("id", "menurut Direktur Keuangan Lukas Hartono kemarin", "lukas hartono")]
    [InlineData("id", "menurut Kepala Dinas Pariwisata dan Kebudayaan Rina Sari kemarin", "rina sari")]
    [InlineData("id", "menurut Kepala Satuan Reserse Kriminal Rudi Kurnia kemarin", "rudi kurnia")]
    [InlineData("en", "it fell, Finance Director Lukas Hartono said", "lukas hartono")]
    [InlineData("en", "it fell, Deputy Human Resources Director Rina Sari said", "rina sari")]
    [InlineData("en", "it fell, Chief Financial Officer Rudi Kurnia said", "rudi kurnia")]
    public void What_someone_is_in_charge_of_is_part_of_the_title(string language, string text, string expected) =>
        Assert.Equal([expected], Keys(Language.Of(language), text));

    [Theory]
    [InlineData("en", "the NATO Secretary-General left", "nato")]
    [InlineData("en", "the ASEAN Secretary-General Joris Latu left the meeting early", "asean|joris latu")]
    [InlineData("en", "the Secretary General of the OIC left", "oic")]
    [InlineData("id", "kata Sekretaris Jenderal NATO kemarin", "nato")]
    [InlineData("id", "kata Sekjen Golkar kemarin", "golkar")]
    [InlineData("en", "the UN Secretary-General left", "un secretary general")]
    [InlineData("en", "the Secretary-General left", "un secretary general")]
    [InlineData("id", "kata Sekjen PBB kemarin", "un secretary general")]
    public void An_office_is_that_of_the_body_beside_it(string language, string text, string expected) =>
        Assert.Equal(expected.Split('|'), Keys(Language.Of(language), text));

    [Theory]
    [InlineData("kata SBY kepada Jokowi, Gus Dur, dan Ahok", "he told SBY, Joko Widodo, Abdurrahman Wahid and Basuki Tjahaja Purnama")]
    [InlineData("kata PPP, Hanura, dan Partai Bulan Bintang", "it told the United Development Party, Hanura and the Crescent Star Party")]
    [InlineData("kata Polda Metro Jaya, PPATK, dan KPAI", "it told the Jakarta Police, the PPATK and the Indonesian Child Protection Commission")]
    [InlineData("kata Dokter Lintas Batas, IOM, dan Badan Energi Internasional", "it told MSF, the International Organization for Migration and the IEA")]
    [InlineData("kata Badan Penyelenggara Jaminan Sosial", "it told the Social Security Agency")]
    public void Bodies_parties_and_nicknames_have_one_key_in_both_languages(string indonesian, string english) =>
        Assert.Equal(Keys(Language.Indonesian, indonesian), Keys(Language.English, english));

    [Fact]
    public void The_last_name_of_someone_known_by_a_nickname_stands_for_him_too() =>
        Assert.Equal(["joko widodo", "joko widodo"], Keys(Language.Indonesian, "kata Joko Widodo kemarin\nlalu kata Widodo kemarin"));

    [Theory]
    [InlineData("id", "warga Pasar Minggu dan Mandailing Natal berkumpul", "pasar minggu|mandailing natal")]
    [InlineData("id", "mereka berlayar ke Kepulauan Seribu pada Jumat Agung", "thousand islands|good friday")]
    [InlineData("en", "they sailed to the Thousand Islands on Good Friday", "thousand islands|good friday")]
    [InlineData("id", "mereka berlayar ke Pulau Seribu dari Kampung Seribu", "thousand islands|seribu")]
    [InlineData("id", "ditangkap Densus 88 di sana", "densus 88")]
    [InlineData("en", "held by Detachment 88 there", "densus 88")]
    public void A_day_or_a_numeral_inside_a_name_is_no_value(string language, string text, string expected) =>
        Assert.Equal(expected.Split('|'), Finding.In(Language.Of(language), text).Select(f => f.Anchor.Value.Normal));

    [Theory]
    [InlineData("warga ke Pasar Minggu pada Minggu pagi")]
    [InlineData("warga ke Pasar Minggu (15/3)")]
    [InlineData("ujar Wali Kota Minggu (15/3)")]
    [InlineData("warga ke Pasar Minggu lalu")]
    public void A_day_that_is_dated_or_stands_by_itself_stays_one(string text) =>
        Assert.Contains(Finding.In(Language.Indonesian, text), f => f.Anchor.Type == AnchorType.Date);

    [Theory]
    [InlineData("Rina Widyastuti", "Rina Widiastuti")]
    [InlineData("Widyastuti", "Widiastuti")]
    [InlineData("Chairul Anwar", "Khoirul Anwar")]
    [InlineData("Tjahjo Wibowo", "Cahyo Wibowo")]
    [InlineData("Djoko Soetrisno", "Joko Sutrisno")]
    [InlineData("Sjafrie Samsoeddin", "Syafri Samsudin")]
    [InlineData("Moh. Rizal", "Mohamed Rizal")]
    [InlineData("Ahmed al-Sattar", "Ahmad Al-Satar")]
    [InlineData("Rachmat Hidayat", "Rahmat Hidayat")]
    public void Spellings_of_one_person_s_name_are_equal(string one, string other) => Assert.Equal(ValueRelation.Equal, Related(one, other));

    [Theory]
    [InlineData("A. Rahman", "Abdul Rahman")]
    [InlineData("M. Nuh", "Mohammad Nuh")]
    [InlineData("Moh. Nuh", "M. Nuh")]
    public void An_initial_may_stand_for_a_name_that_begins_with_it(string one, string other) => Assert.Equal(ValueRelation.Within, Related(one, other));

    [Theory]
    [InlineData("Lukas Wibowo", "Hendra Wibowo")]
    [InlineData("B. Nuh", "Mohammad Nuh")]
    [InlineData("M. N.", "M. R.")]
    [InlineData("Sutanto", "Susanto")]
    public void Other_people_s_names_are_different(string one, string other) => Assert.Equal(ValueRelation.Different, Related(one, other));

    [Theory]
    [InlineData("at Tabuan temple", "di Candi Tabuan", ValueRelation.Within)]
    [InlineData("on the Java road", "di Laut Jawa", ValueRelation.Different)]
    public void What_one_language_names_in_small_letters_makes_no_other_place(string english, string indonesian, ValueRelation expected) =>
        Assert.Equal(expected, ValueComparison.Relate(Finding.One(AnchorType.Name, Language.English, english), Finding.One(AnchorType.Name, Language.Indonesian, indonesian)));

    private static ValueRelation Related(string english, string indonesian) =>
        ValueComparison.Relate(Finding.One(AnchorType.Name, Language.English, $"they met {english} there"),
            Finding.One(AnchorType.Name, Language.Indonesian, $"mereka menemui {indonesian} di sana"));

    private static List<string> Keys(Language language, string text) =>
        [.. Finding.In(language, text).Where(f => f.Anchor.Type == AnchorType.Name).Select(f => f.Anchor.Value.Normal)];

    private static NameKind KindOf(string language, string text) =>
        ((NameValue)Finding.One(AnchorType.Name, Language.Of(language), text).Value).Kind;
}
