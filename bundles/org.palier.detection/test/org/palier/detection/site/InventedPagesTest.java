// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.pages.SavedPage;

/** Pages of bodies that do not exist, one for each thing that pages do. */
class InventedPagesTest {

	private final SiteScan scan = new SiteScan(new LinkForms(StudyPlatforms.NONE));

	private static SavedPage page(String name, String address, String html) {
		return new SavedPage(name, Optional.of(address), html.getBytes(StandardCharsets.UTF_8), Optional.empty());
	}

	/** Class, platform and handle of each link. */
	private List<String> read(String html) throws IOException {
		return said(scan.scan(List.of(
				page("page.html", "https://www.offices.example/fr/", "<html><head><title>Bureau des phares</title></head><body>" + html))));
	}

	private static List<String> said(List<ScannedLink> links) {
		return links.stream().map(it -> (it.linkClass().id() + ' ' + it.platform().orElse("-") + ' ' + it.handle()).strip()).toList();
	}

	@Test
	void aFooterWithSixPlatformsAndASharePanel() throws IOException {
		assertThat(read("""
				<main><h1>Avis</h1><p>Le phare est fermé.</p>
				<ul class="share"><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Partager</a></li>
				<li><a href="https://twitter.com/intent/tweet?url=x">Tweeter</a></li>
				<li><a href="https://www.linkedin.com/shareArticle?mini=true&url=x">LinkedIn</a></li></ul></main>
				<footer><ul>
				<li><a href="https://www.facebook.com/BDP1901"><i class="fa"></i></a></li><li><a href="https://x.com/BDP_1901"><svg></svg></a></li>
				<li><a href="https://www.youtube.com/@lumieres1901"><img src="y.png" alt=""></a></li><li><a href="https://bsky.app/profile/bdp.example">Bluesky</a></li>
				<li><a href="https://www.threads.net/@bdp1901">Threads</a></li><li><a href="https://www.tiktok.com/@bdp1901">TikTok</a></li>
				</ul></footer>"""))
				.containsExactly("share facebook", "share twitter", "share linkedin", "account facebook BDP1901",
						"account twitter BDP_1901",
				"account youtube lumieres1901", "account bluesky bdp.example", "account threads bdp1901", "account tiktok bdp1901");
	}

	@Test
	void wordsThatAskToFollowInBothLanguages() throws IOException {
		assertThat(read("""
				<div><div><h3>Suivez-nous</h3><div><a href="https://www.facebook.com/k8zz1">nous</a></div></div></div>
				<div><p>Follow us on <a href="https://twitter.com/k8zz2">@k8zz2</a></p></div>
				<div><a href="https://www.instagram.com/k8zz3" title="Retrouvez-nous sur Instagram">ici</a></div>""")).containsExactly(
				"account facebook k8zz1",
				"account twitter k8zz2", "account instagram k8zz3");
	}

	/** In a long sentence the words right before the link say whose it is; the page of a partner in the next sentence stays another's. */
	@Test
	void ourPageInASentenceAndBoxesAreOwn() throws IOException {
		assertThat(read("""
				<main><p>Toutes les fermetures du phare sont annoncées chaque matin sur notre page <a href="https://www.facebook.com/k9aa1">k9aa1</a> et affichées au quai.</p>
				<p>For the hours of the lighthouse, which change with the tides of the season, see our account <a href="https://twitter.com/k9aa2">k9aa2</a> every day.</p>
				<p>Lisez notre page d’accueil. La gazette du port a raconté hier, dans un long article, <a href="https://twitter.com/k9aa3">k9aa3</a>, toute cette histoire.</p>
				<fb:like-box href="https://www.facebook.com/k9aa4" width="292"></fb:like-box>
				<div class="fb-page" data-href="https://www.facebook.com/k9aa5"></div></main>"""))
				.containsExactly("account facebook k9aa1", "account twitter k9aa2",
				"other_body twitter k9aa3", "account facebook k9aa4", "account facebook k9aa5");
	}

	@Test
	void whoMadeTheSiteAndItsProgramAreOthers() throws IOException {
		assertThat(read("""
				<footer><p>Conception web : <a href="https://www.facebook.com/agenceinventee">Agence inventée</a></p></footer>
				<footer><span>Powered by <a href="https://twitter.com/cmsmaker">CMS Maker</a></span></footer>
				<footer><a href="https://twitter.com/wordpressdotcom"><img src="t.png"></a></footer>""")).containsExactly(
				"other_body facebook agenceinventee",
				"other_body twitter cmsmaker", "other_body twitter wordpressdotcom");
	}

	@Test
	void partnersPersonsAndMentionsAreOthers() throws IOException {
		assertThat(read("""
				<main><section><h2>Nos partenaires</h2><ul><li><a href="https://www.facebook.com/societeamie"><img src="logo.png" alt="Société amie"></a></li></ul></section>
				<section><h2>Conseil municipal</h2><p><a href="https://twitter.com/unepersonne">Twitter</a></p></section>
				<p>Voir aussi <a href="https://www.linkedin.com/in/une-personne">son profil</a> et <a href="https://twitter.com/ministre">Twitter de la ministre</a></p>
				<p>Comme l’écrivait hier <a href="https://twitter.com/gazetteinventee">@gazetteinventee</a>, le phare a été repeint par une équipe de douze personnes.</p>
				</main>""")).containsExactly("other_body facebook societeamie", "other_body twitter unepersonne", "other_body linkedin une-personne",
				"other_body twitter ministre", "other_body twitter gazetteinventee");
	}

	@Test
	void aStreamOfPostsIsAWidgetAndTheOthersInItAreOthers() throws IOException {
		assertThat(read("""
				<div class="tweets"><ul><li><a href="https://twitter.com/radioinventee">@radioinventee</a>: le phare est fermé pour l’hiver, dit le Bureau dans un avis</li>
				<li><a href="https://twitter.com/radioinventee/status/42">hier</a></li></ul></div>
				<a class="twitter-timeline" href="https://twitter.com/lumieres">Tweets</a><script src="//platform.twitter.com/widgets.js"></script>
				<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Flumieres"></iframe>
				<iframe src="https://www.youtube.com/embed/42"></iframe><noscript><img src="https://www.facebook.com/tr?id=1&ev=PageView"></noscript>"""))
				.containsExactlyInAnyOrder("other_body twitter radioinventee", "post twitter", "account twitter lumieres", "widget twitter",
						"widget facebook",
						"embed_or_video youtube", "pixel facebook");
	}

	@Test
	void whatATemplateLeftIsNobody() throws IOException {
		assertThat(read("""
				<header><a href="#"><img src="f.png" alt="Facebook"></a><a href="https://twitter.com/">Twitter</a><a href="https://www.facebook.com/yourpage">Facebook</a>
				<a href="https://www.instagram.com/{{handle}}">Instagram</a><a href="https://www.facebook.com/policies/cookies/">cookies</a></header>"""))
				.containsOnly("placeholder facebook", "placeholder twitter", "placeholder instagram");
	}

	@Test
	void whatThePageDeclaresCounts() throws IOException {
		String html = """
				<html><head><title>x</title><meta name="twitter:site" content="@zq1"><meta property="og:see_also" content="https://www.facebook.com/zq2">
				<link rel="me" href="https://mastodon.social/@zq3"><link rel="alternate" type="application/rss+xml" title="Avis" href="/avis.rss">
				<link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/comments/feed/">
				<script type="application/ld+json">{"@type":"GovernmentOrganization","sameAs":["https:\\/\\/www.linkedin.com\\/company\\/zq4","https://www.instagram.com/zq5"]}</script>
				</head><body><p>Nous avons écrit à ce sujet dans plusieurs réseaux, voyez <a href="https://www.instagram.com/zq5">ce que nous en disions</a> en mai.</p></body></html>""";
		assertThat(said(scan.scan(List.of(page("p", "https://offices.example", html))))).containsExactlyInAnyOrder("account twitter zq1",
				"account facebook zq2",
				"account mastodon zq3", "feed rss", "list rss", "account linkedin zq4", "account instagram zq5");
	}

	@Test
	void aBlogAndAFeedOfTheSiteAreItsOwn() throws IOException {
		assertThat(read(
				"<nav><a href='/blogue/'>Blogue</a><a href='/fr/rss.xml'>Fil RSS</a></nav><p><a href='https://other.example/feed/'>ailleurs</a></p>"
						+ "<footer><a href='https://bureaudesphares.wordpress.com/'>notre carnet</a></footer>"))
				.containsExactlyInAnyOrder("blog blog", "feed rss",
						"blog blog bureaudesphares");
	}

	@Test
	void anAccountOnAServerOfItsOwnIsMastodon() throws IOException {
		assertThat(read(
				"<footer><a rel='me' href='https://social.offices.example/@phares'>suivre</a><a href='https://news.example/@someone'>x</a></footer>"))
				.containsExactly("account mastodon phares");
	}

	@Test
	void anAccountOnMostPagesOfASiteIsItsOwn() throws IOException {
		List<SavedPage> site = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			site.add(page(i + ".html", "https://offices.example/" + i, "<body><div><div>Avis " + i
					+ "</div></div><div><div><a href='https://www.facebook.com/q7'>aller</a></div></div>"
					+ (i == 2 ? "<div><a href='https://www.facebook.com/r9'>aller</a></div>" : "")));
		}
		assertThat(said(scan.scan(site))).containsExactly("account facebook q7", "account facebook q7", "account facebook q7",
				"other_body facebook r9",
				"account facebook q7");
	}

	@Test
	void commentedAndHiddenMarkupIsNoLink() throws IOException {
		assertThat(read(
				"<footer><!-- <a href='https://www.facebook.com/old'>Facebook</a> --><link rel='preconnect' href='https://www.facebook.com'></footer>"))
				.isEmpty();
	}

	/** The address of a page says which site it is; a page with a wrong charset is read all the same. */
	@Test
	void otherCharsetsAreRead() throws IOException {
		String html = "<title>Régie des élévateurs</title><main><p><a href='https://www.facebook.com/regieelevateurs'>voir</a></p></main>";
		for (String charset : List.of("ISO-8859-1", "UTF-16LE", "UTF-8")) {
			byte[] mark = charset.equals("UTF-16LE") ? new byte[] { (byte) 0xff, (byte) 0xfe } : new byte[0];
			byte[] text = html.getBytes(Charset.forName(charset));
			byte[] body = new byte[mark.length + text.length];
			System.arraycopy(mark, 0, body, 0, mark.length);
			System.arraycopy(text, 0, body, mark.length, text.length);
			for (Optional<String> told : List.of(Optional.<String>empty(), Optional.of("x-no-such-charset"))) {
				assertThat(said(scan.scan(List.of(new SavedPage("p.html", Optional.empty(), body, told))))).as(charset).containsExactly(
						"account facebook regieelevateurs");
			}
		}
	}

	@Test
	void aReasonIsSaidInBothLanguages() throws IOException {
		for (ScannedLink link : scan
				.scan(List.of(page("p", "https://a.example", "<footer><a href='https://twitter.com/q'>Twitter</a></footer>")))) {
			assertThat(link.reason().fr()).isEqualTo("Le lien est au pied de la page.");
			assertThat(link.reason().en()).isEqualTo("It stands in the foot of the page.");
		}
	}

	@Test
	void logosOfPartnersUnderShortWordsAreOthersAndPicturesOfPlatformsAreNot() throws IOException {
		assertThat(read("""
				<div class="x"><p>Nos partenaires</p><ul><li><a href="https://www.facebook.com/banqueinventee"><img src="b.png" alt="Banque inventée"></a></li></ul></div>
				<div class="y"><a href="https://www.facebook.com/k8zz9"><img src="f.png" alt="Page Facebook"></a></div>""")).containsExactly(
				"other_body facebook banqueinventee", "account facebook k8zz9");
	}

	@Test
	void whoHoldsAnOfficeIsNotTheBodyUnlessTheSiteIsThatOfTheOffice() throws IOException {
		String links = "<a href='https://twitter.com/MinisterOfLakes'>Jane Roe</a>";
		assertThat(said(scan.scan(
				List.of(page("lakes.html", "https://lakes.example/", "<html><head><title>Lakes Department</title></head><body>" + links)))))
				.containsExactly("other_body twitter MinisterOfLakes");
		assertThat(said(scan.scan(List.of(page("minister.html", "https://minister.example/",
				"<html><head><title>Minister of Lakes</title></head><body>" + links))))).containsExactly("account twitter MinisterOfLakes");
	}
}
