namespace Alignment.Tests.Documents;

/// <summary>Pages as news sites send them, written for these tests.</summary>
internal static class Pages
{
    public const string Indonesian = """
        <!DOCTYPE html>
        <html lang="id-ID">
        <head>
        <meta charset="utf-8">
        <title>Banjir Rob Rendam Tiga Kelurahan di Semarang | Harian Pantura</title>
        <meta property="og:site_name" content="Harian Pantura">
        <link rel="canonical" href="https://pantura.example/2026/02/banjir-rob">
        <script type="application/ld+json">
        {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harian Pantura"},
         {"@type":["NewsArticle"],"headline":"Banjir Rob Rendam Tiga Kelurahan di Semarang","datePublished":"2026-02-05T22:40:00+07:00","license":"https://pantura.example/syarat","publisher":{"@type":"Organization","name":"PT Pantura Media"}}]}
        </script>
        <script>var x = "<p>bukan teks</p>";</script><style>p { color: red }</style>
        </head>
        <body class="with-sidebar">
        <header><a href="/">Harian Pantura</a><nav><ul><li><a href="/d">Daerah</a></li><li><a href="/o">Olahraga</a></li></ul></nav></header>
        <main>
        <article class="single has-related-posts">
        <div class="breadcrumb"><a href="/">Beranda</a> / <a href="/d">Daerah</a></div>
        <h1>Banjir Rob Rendam Tiga Kelurahan<br>di Semarang</h1>
        <div class="post-author">Dewi Kartika</div><time datetime="2026-02-05T22:40:00+07:00">Kamis, 5 Februari 2026 22.40 WIB</time>
        <ul class="share-buttons"><li><a href="#">WhatsApp</a></li><li><a href="#">Telegram</a></li></ul>
        <figure><img src="a.jpg" alt=""><figcaption>Warga menyelamatkan perabot rumah. (Foto: Rudi Hartono)</figcaption></figure>
        <div class="entry">
        <p>SEMARANG &ndash; Banjir rob merendam <a href="/k">tiga kelurahan</a> di pesisir
           Kota Semarang sejak Rabu malam,&nbsp;dan 1.250 warga mengungsi ke balai desa.</p>
        <p><strong>Baca juga: <a href="/b">Mengapa Pesisir Utara Terus Turun?</a></strong></p>
        <h2>Bantuan datang</h2>
        <p>Pemerintah kota mengirim beras dan selimut ke tiga titik pengungsian.<br><br>Ketinggian air mencapai satu meter, kata Kepala BPBD Endro Martanto pada Kamis pagi.</p>
        <div class="iklan">Iklan</div>
        <p>"Kami minta warga tetap tenang dan mengikuti arahan petugas di lapangan," ujarnya kepada wartawan.</p>
        <p hidden>Teks tersembunyi yang tidak dilihat pembaca sama sekali.</p>
        </div>
        </article>
        <aside><h3>Terpopuler</h3><p>Harga beras di pasar induk naik lagi pada awal bulan ini menurut para pedagang.</p></aside>
        </main>
        <footer><p>Hak cipta 2026 Harian Pantura</p></footer>
        </body></html>
        """;

    public const string English = """
        <html><head><title>Tidal flood inundates three Semarang districts - The Coast Post</title>
        <meta name="pubdate" content="2026-02-06"></head>
        <body><form action="/page.aspx">
        <table><tr><td><a href="/">Home</a> | <a href="/w">World</a></td></tr>
        <tr><td><h2>The Coast Post</h2>
        <h3>Tidal flood inundates three Semarang districts</h3>
        <span>By Rina Tumbelaka</span><br>
        <div id="story">A tidal flood has inundated three districts on the coast of Semarang since Wednesday night, and 1,250 residents have fled to village halls.<br><br>
        The water reached one metre, the head of the disaster agency, Endro Martanto, said on Thursday morning.<br><br>
        The city government has sent rice and blankets to three shelters in the north of the city.</div>
        </td></tr></table></form></body></html>
        """;
}
