// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each sign around a link by itself: pages of a line, that differ from one without any sign by one thing. The link is the one of
 * class “me”, to Facebook unless it says otherwise; those with an attribute “to” lead to accounts too.
 */
class LinkPlaceTest {

	private static final String LINK = "<a class=me to=facebook>aller</a>";

	private static String signs(String html) {
		Document page = Jsoup.parseBodyFragment(html.replace("LINK", LINK));
		var place = new LinkPlace();
		page.select("a[to]").forEach(it -> place.stands(it, it.attr("to")));
		var link = Objects.requireNonNull(page.selectFirst(".me"));
		String platform = link.attr("to").isEmpty() ? "facebook" : link.attr("to");
		return place.signs(link, platform).stream().map(Sign::name).collect(Collectors.joining(" "));
	}

	/** Html within so many blocks. */
	private static String within(int blocks, String html) {
		return "<div>".repeat(blocks) + html + "</div>".repeat(blocks);
	}

	@ParameterizedTest(name = "{2}: {1}")
	@CsvSource(delimiter = '|', emptyValue = "", value = { //
			"<div>LINK</div>                                              | ''     | nothing around it", //
			"<header>LINK</header>                                        | HEADER | the head of the page", //
			"<footer>LINK</footer>                                        | FOOTER | its foot", //
			"<nav>LINK</nav>                                              | NAV    | a menu", //
			"<aside>LINK</aside>                                          | ''     | a column says nothing", //
			"<div id=entete>LINK</div>                                    | HEADER | by its id", //
			"<div class='col pied'>LINK</div>                             | FOOTER | by one of its classes", //
			"<div class=pied-page>LINK</div>                              | FOOTER | by a part of a class", //
			"<div class=siteHeader>LINK</div>                             | HEADER | by a part that a capital begins", //
			"<div class=MENU>LINK</div>                                   | NAV    | in capitals", //
			"<div class=headers>LINK</div>                                | ''     | by no other word", //
			"<div role=banner>LINK</div>                                  | HEADER | by its role", //
			"<header><nav>LINK</nav></header>                             | HEADER | a menu in the head is of the head", //
			"<footer><nav>LINK</nav></footer>                             | FOOTER | one in the foot is of the foot", //
			"<nav><header>LINK</header></nav>                             | HEADER | the head in a menu is the head", //
			"<header><footer>LINK</footer></header>                       | FOOTER | the nearer of head and foot", //
			"<article><header>LINK</header></article>                     | ''     | the head of an article is not that of the page", //
			"<main><footer>LINK</footer></main>                           | ''     | nor is the foot of the text", //
			"<header><article><footer>LINK</footer></article></header>    | HEADER | but an article in the head of the page is there", //
			"<article><nav>LINK</nav></article>                           | NAV    | a menu stays a menu", //
			"<ul class=social-links>LINK</ul>                             | SOCIAL | a block of social networks", //
			"<ul id=reseauxSociaux>LINK</ul>                              | SOCIAL | in French", //
			"<ul class=réseaux>LINK</ul>                                  | SOCIAL | with its accent", //
			"<ul class=antisocial>LINK</ul>                               | ''     | a word that only ends so", //
			"<footer class=social>LINK</footer>                           | FOOTER SOCIAL | both", //
			"<div class=tweets>LINK</div>                                 | TIMELINE | a stream of posts", //
			"<div><a class='me tweets' to=facebook>aller</a></div>        | ''     | the link’s own class is no place" })
	void whereItStands(String html, String signs, String why) {
		assertThat(signs(html)).as(why).isEqualTo(signs);
	}

	@Test
	void howFarPlacesReach() {
		assertThat(signs("<div class=social>" + within(9, LINK) + "</div>")).as("ten blocks out, itself among them").isEqualTo("SOCIAL");
		assertThat(signs("<div class=social>" + within(10, LINK) + "</div>")).as("eleven").isEmpty();
		assertThat(signs("<footer>" + within(59, LINK) + "</footer>")).as("sixty").isEqualTo("FOOTER");
		assertThat(signs("<footer>" + within(60, LINK) + "</footer>")).as("sixty-one").isEmpty();
	}

	@ParameterizedTest(name = "{2}: {1}")
	@CsvSource(delimiter = '|', emptyValue = "", value = { //
			"<a class=me><img src=x></a>                                  | ICON         | a picture alone", //
			"<a class=me><img src=x> aller</a>                            | ''           | a picture with words", //
			"<a class=me><img alt=Facebook></a>                           | ICON NAMED   | a picture whose text is the platform", //
			"<a class=me><img title=Facebook></a>                         | ICON NAMED   | a picture whose title is", //
			"<a class=me><i aria-label=Facebook></i></a>                  | ICON NAMED   | a sign that is read aloud so", //
			"<a class=me title=Facebook>aller</a>                         | NAMED        | a link whose title is", //
			"<a class=me aria-label=Facebook>aller</a>                    | NAMED        | a link that is read aloud so", //
			"<a class=me><svg><title>Facebook</title></svg></a>           | NAMED        | a drawing that says so", //
			"<a class=me><img alt='Amie'></a>                             | ICON         | a picture of one other word", //
			"<a class=me><img alt='Société amie'></a>                     | ''           | a picture of a name is the logo of a body", //
			"<a class=me><img alt='Page Facebook'></a>                    | ICON NAMED   | unless the platform is in the name", //
			"<a class=me><img alt='icône ronde'></a>                      | ICON         | or it says that it is a picture", //
			"<a class=me><img alt='Restez branchés'></a>                  | FOLLOW ICON  | or it asks to follow", //
			"<a class=me>Facebook</a>                                     | NAMED        | the name of the platform", //
			"<a class=me>Aller à Facebook!</a>                            | NAMED        | among others", //
			"<a class=me>facebooker</a>                                   | ''           | within another word", //
			"<a class=me>Twitter</a>                                      | ''           | the name of another platform", //
			"<a class=me to=twitter>Twitter</a>                           | NAMED        | of this one", //
			"<a class=me to=twitter>X</a>                                 | NAMED        | of this one since 2023", //
			"<a class=me>X</a>                                            | ''           | not of Facebook", //
			"<a class=me to=plus.google>Google</a>                        | NAMED        | a platform by the name of its maker", //
			"<a class=me to=plus.google>Plus Google</a>                   | NAMED        | or in two words", //
			"<a class=me to=youtube>You Tube</a>                          | NAMED        | YouTube in two words", //
			"<a class=me>You Tube Google</a>                              | ''           | not for Facebook", //
			"<a class=me to=apple_music>Apple Music</a>                   | NAMED        | an id with a low line", //
			"<a class=me>Le maire</a>                                     | PERSON_LABEL | an office", //
			"<a class=me>La mairie</a>                                    | ''           | a building", //
			"<a class=me>Suivre</a>                                       | FOLLOW       | a word that asks to follow, alone", //
			"<a class=me>Suivre le phare</a>                              | ''           | the word within others", //
			"<a class=me>Restez branchés ici</a>                          | FOLLOW       | a phrase that asks to, within others", //
			"<a class='me follow'>aller</a>                               | FOLLOW       | a link of class follow", //
			"<a class='me twitter-timeline'>aller</a>                     | FOLLOW       | the stream of the body itself", //
			"<a class='me timeline'>aller</a>                             | ''           | another stream", //
			"<a class='me twitter'>aller</a>                              | ''           | Twitter without a stream", //
			"<fb:like-box class=me>aller</fb:like-box>                    | FOLLOW       | a box of Facebook", //
			"<div class='me fb-page'>aller</div>                          | FOLLOW       | a newer one", //
			"<div class='me fb-post'>aller</div>                          | ''           | a single post" })
	void whatItSaysItself(String html, String signs, String why) {
		assertThat(signs(html)).as(why).isEqualTo(signs);
	}

	/** 60 characters of a link are a label, 61 are not; the words for persons may have 200. */
	@Test
	void aLabelIsShort() {
		assertThat(signs("<a class=me>Facebook " + "a".repeat(51) + "</a>")).isEqualTo("NAMED");
		assertThat(signs("<a class=me>Facebook " + "a".repeat(52) + "</a>")).isEmpty();
		assertThat(signs("<a class=me>maire " + "a".repeat(194) + "</a>")).isEqualTo("PERSON_LABEL");
		assertThat(signs("<a class=me>maire " + "a".repeat(195) + "</a>")).isEmpty();
	}

	@ParameterizedTest(name = "{2}: {1}")
	@CsvSource(delimiter = '|', emptyValue = "", value = { //
			"<div>Voyez notre page LINK</div>                             | FOLLOW | words right before it say that it is ours", //
			"<div>Voyez notre page. Et LINK</div>                         | ''     | in the sentence before", //
			"<div>Voyez notre page! Et LINK</div>                         | ''     | which may be a call", //
			"<div>Voyez notre page? Et LINK</div>                         | ''     | or a question", //
			"<div>Oui. Voyez notre page LINK</div>                        | FOLLOW | the last sentence", //
			"<div>Non! Voyez notre page LINK</div>                        | FOLLOW | after a call", //
			"<div>Voyez <i>notre page</i> LINK</div>                      | FOLLOW | in italics", //
			"<div>Voyez notre page <a>x</a> et LINK</div>                 | ''     | of another link", //
			"<div><i>Voyez notre page <a>x</a></i> et LINK</div>          | ''     | of another link in italics", //
			"<div>LINK est notre page</div>                               | ''     | words after it", //
			"<div>LINK Restez branchés</div>                              | FOLLOW | words after it that ask to follow", //
			"LINK Restez branchés                                         | ''     | in the page at large", //
			"<div>LINK Conception web</div>                               | VENDOR | words that tell who made the site", //
			"<div><i>LINK</i> Conception web</div>                        | VENDOR | two steps out", //
			"<div><b><i>LINK</i></b> Conception web</div>                 | ''     | three", //
			"<div>LINK <a to=twitter>voir</a></div>                       | GROUP  | a link to another platform", //
			"<div>LINK <a to=facebook>voir</a></div>                      | ''     | another to the same", //
			"<div>LINK <a>voir</a></div>                                  | ''     | one to elsewhere", //
			"LINK <a to=twitter>voir</a>                                  | ''     | in the page at large" })
	void whatStandsBesideIt(String html, String signs, String why) {
		assertThat(signs(html)).as(why).isEqualTo(signs);
	}

	@Test
	void howFarWordsAndOtherPlatformsReach() {
		assertThat(signs("<div>" + within(3, LINK) + "Restez branchés</div>")).as("four blocks out").isEqualTo("FOLLOW");
		assertThat(signs("<div>" + within(4, LINK) + "Restez branchés</div>")).as("five").isEmpty();
		String other = "<a to=twitter>voir</a>";
		assertThat(signs("<div>" + within(3, LINK) + within(3, other) + "</div>")).as("four blocks out of both").isEqualTo("GROUP");
		assertThat(signs("<div>" + within(4, LINK) + within(3, other) + "</div>")).as("five out of this one").isEmpty();
		assertThat(signs("<div>" + within(3, LINK) + within(4, other) + "</div>")).as("five out of the other").isEmpty();
		// “aller” and “ Restez branchés ” are 22 characters: 200 are few words, 201 are many. So many are a sentence too.
		assertThat(signs("<div>" + LINK + " Restez branchés " + "a".repeat(178) + "</div>")).isEqualTo("FOLLOW MENTION");
		assertThat(signs("<div>" + LINK + " Restez branchés " + "a".repeat(179) + "</div>")).isEqualTo("MENTION");
		// Sixty characters before the link are looked at: “notre page ” has eleven.
		assertThat(signs("<div>Voyez notre page " + "a".repeat(48) + ' ' + LINK + "</div>")).isEqualTo("FOLLOW MENTION");
		assertThat(signs("<div>Voyez notre page " + "a".repeat(49) + ' ' + LINK + "</div>")).isEqualTo("MENTION");
	}

	@ParameterizedTest(name = "{2}: {1}")
	@CsvSource(delimiter = '|', emptyValue = "", value = { //
			"<h2>Restez branchés</h2><p>LINK</p>                          | FOLLOW         | a heading that asks to follow", //
			"<h2>Nos partenaires</h2><p>LINK</p>                          | PARTNER        | one of partners", //
			"<h2>Conseil municipal</h2><p>LINK</p>                        | PERSON_HEADING | one of persons", //
			"<h2>Facebook</h2><p>LINK</p>                                 | NAMED          | one that is the platform", //
			"<h2>Page Facebook</h2><p>LINK</p>                            | ''             | one that has the platform in it", //
			"<h2>Avis</h2><p>LINK</p>                                     | ''             | another", //
			"<p>LINK</p><h2>Nos partenaires</h2>                          | ''             | one that comes later", //
			"<h2>Nos partenaires</h2><h2>Avis</h2><p>LINK</p>             | ''             | one before another", //
			"<div><h3>Nos partenaires</h3></div><p>LINK</p>               | PARTNER        | one within the block before", //
			"<div><h3>Nos partenaires</h3><h3>Avis</h3></div><p>LINK</p>  | ''             | and not the last there", //
			"<div><p>Nos partenaires</p></div><p>LINK</p>                 | PARTNER        | short words within the block before", //
			"<p>Nos partenaires</p><p>LINK</p>                            | PARTNER        | short words before", //
			"<p>Nos partenaires <a>x</a></p><p>LINK</p>                   | ''             | that have a link of their own", //
			"<p>Restez branchés</p><p>LINK</p>                            | FOLLOW         | short words that ask to follow", //
			"<p>Restez branchés <a>x</a></p><p>LINK</p>                   | FOLLOW         | with a link of their own too", //
			"<p>Conseil municipal</p><p>LINK</p>                          | ''             | short words of persons are no heading", //
			"<section>Nos partenaires</section><p>LINK</p>                | ''             | nor is a block of another sort", //
			"<h2>Nos partenaires</h2><p>Restez branchés</p><p>LINK</p>    | FOLLOW         | the nearer of words and heading", //
			"<h2>Conseil municipal</h2><p>Avis</p><p>LINK</p>             | PERSON_HEADING | words that say nothing are passed over", //
			"<div><h2>Nos partenaires</h2></div><div><h2>Avis</h2><p>LINK</p></div> | ''   | a heading of its own block goes before", //
			"<b>Nos partenaires</b> LINK                                  | PARTNER        | bold words are a heading", //
			"<dl><dt>Conseil municipal<dd>LINK</dl>                       | PERSON_HEADING | so is a term" })
	void underWhichHeadingItStands(String html, String signs, String why) {
		assertThat(signs(html)).as(why).isEqualTo(signs);
	}

	@Test
	void howFarHeadingsReach() {
		assertThat(signs("<h2>Nos partenaires</h2>" + within(5, LINK))).as("of the fifth block out").isEqualTo("PARTNER");
		assertThat(signs("<h2>Nos partenaires</h2>" + within(6, LINK))).as("of the sixth").isEmpty();
		assertThat(signs("<p>Nos partenaires</p>" + within(3, LINK))).as("words of the third").isEqualTo("PARTNER");
		assertThat(signs("<p>Nos partenaires</p>" + within(4, LINK))).as("of the fourth").isEmpty();
		assertThat(signs("<h2>Nos partenaires</h2>" + "<hr>".repeat(5) + within(1, LINK))).as("six blocks before").isEqualTo("PARTNER");
		assertThat(signs("<h2>Nos partenaires</h2>" + "<hr>".repeat(6) + within(1, LINK))).as("seven").isEmpty();
		// “Nos partenaires ” has 16 characters.
		assertThat(signs("<h2>Nos partenaires " + "a".repeat(184) + "</h2><p>LINK</p>")).as("200 characters").isEqualTo("PARTNER");
		assertThat(signs("<h2>Nos partenaires " + "a".repeat(185) + "</h2><p>LINK</p>")).as("201").isEmpty();
		assertThat(signs("<p>Nos partenaires " + "a".repeat(44) + "</p><p>LINK</p>")).as("60 characters").isEqualTo("PARTNER");
		assertThat(signs("<p>Nos partenaires " + "a".repeat(45) + "</p><p>LINK</p>")).as("61").isEmpty();
	}

	/** A sentence has more than 40 characters beside its links; the blank before the link is one of them. */
	@ParameterizedTest(name = "{3}: {2}")
	@CsvSource(delimiter = '|', emptyValue = "", value = { //
			"<p>TEXT LINK</p>                                             | 40 | MENTION | a sentence", //
			"<p>TEXT LINK</p>                                             | 39 | ''      | fewer words", //
			"<p>TEXT <b>LINK</b></p>                                      | 40 | MENTION | the link is bold", //
			"<p>LINK TEXT</p>                                             | 40 | MENTION | the link comes first", //
			"<p><a>TEXT</a> LINK</p>                                      | 40 | ''      | the words are another link", //
			"<div>TEXT <p>LINK</p></div>                                  | 40 | ''      | the link has a block of its own", //
			"<ul>TEXT<li>LINK</ul>                                        | 40 | ''      | or a line of a list", //
			"TEXT LINK                                                    | 40 | MENTION | the page is a block too", //
			"<p>TEXT <a class=me>Facebook</a></p>                         | 40 | NAMED   | the name of the platform is no mention", //
			"<p>TEXT <a class=me><img></a></p>                            | 40 | ICON    | nor is a picture" })
	void aSentenceMentionsSomebody(String html, int characters, String signs, String why) {
		assertThat(signs(html.replace("TEXT", "a".repeat(characters)))).as(why).isEqualTo(signs);
	}

	/** What a page holds once for one link is not that of the next. */
	@Test
	void eachLinkHasItsOwnSigns() {
		Document page = Jsoup.parseBodyFragment("<header><a id=one>aller</a></header><p><a id=two>aller</a></p>");
		var place = new LinkPlace();
		assertThat(place.signs(Objects.requireNonNull(page.getElementById("one")), "facebook")).containsExactly(Sign.HEADER);
		assertThat(place.signs(Objects.requireNonNull(page.getElementById("two")), "facebook")).isEmpty();
	}
}
