// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.ShareRange;
import org.palier.statistics.differences.ShareDifference;

/**
 * All sentences that the house makes, in both languages, each with the conditions that stand beneath it and with every reason for which it
 * is refused. They are written here by hand: a kind of sentence, a verdict or a basis without a row fails.
 */
class SentencesTest {

	/** A sentence as a reader sees it. @param key of its message @param with what fills it */
	private record Said(SentenceKind kind, String key, List<Object> with, String en, String fr) {
	}

	private static Said said(SentenceKind kind, String key, String en, String fr, Object... with) {
		return new Said(kind, key, List.of(with), en, fr);
	}

	private static final Bilingual LEVEL = new Bilingual("Échange", "Exchange");
	private static final Bilingual MUSEUMS = Phrases.group(new Bilingual("Musées", "Museums"));
	private static final Bilingual ARCHIVES = Phrases.group(Bilingual.same("Archives"));
	private static final Bilingual FEW = Phrases.percent(0.12);
	private static final Bilingual MANY = Phrases.percent(0.72);
	private static final Bilingual Y2025 = Bilingual.same("2025");
	private static final Bilingual Y2026 = Bilingual.same("2026");
	private static final Bilingual POSTS = new Bilingual("publications", "posts");
	private static final Bilingual AT_NIGHT = new Bilingual("sont écrites la nuit", "are written at night");
	private static final Bilingual SITE = Bilingual.same("Facebook");

	private static final List<Said> SENTENCES = List.of(
			said(SentenceKind.SHARE, "share.said", "At most one in ten posts are “Exchange”", "Au plus une publication sur dix relèvent de « Échange »",
					Phrases.atMost(0.09, "posts"), LEVEL),
			said(SentenceKind.SHARE, "share.open.posts", "It is not known whether posts are often “Exchange”",
					"On ne sait pas si les publications relèvent souvent de « Échange »", LEVEL),
			said(SentenceKind.SHARE, "share.open.usages", "It is not known whether uses seen on pages are often “Exchange”",
					"On ne sait pas si les usages relevés relèvent souvent de « Échange »", LEVEL),
			said(SentenceKind.AIM, "aim.below", "Exchange is below its aim: at most 12% where 72% is wanted",
					"Échange n’atteint pas sa cible : au plus 12 %, pour une cible de 72 %",
					LEVEL, Phrases.atMost(0.12), MANY),
			said(SentenceKind.AIM, "aim.beyond", "Exchange has reached its aim: at least 72% where 12% is wanted",
					"Échange a atteint sa cible : au moins 72 %, pour une cible de 12 %", LEVEL, Phrases.atLeast(0.72), FEW),
			said(SentenceKind.AIM, "aim.open", "It is not known whether Exchange has reached its aim of 12%",
					"On ne sait pas si Échange a atteint sa cible de 12 %", LEVEL, FEW),
			said(SentenceKind.GROUPS, "groups.more", "A larger share of posts is “Exchange” at “Museums” than at “Archives” (72% against 12%)",
					"La part « Échange » des publications est plus grande pour « Musées » que pour « Archives » (72 % contre 12 %)", LEVEL,
					MUSEUMS, ARCHIVES, MANY, FEW),
			said(SentenceKind.GROUPS, "groups.open", "It is not known whether the share of “Exchange” differs between “Museums” and “Archives”",
					"On ne sait pas si la part « Échange » diffère entre « Musées » et « Archives »", LEVEL, MUSEUMS, ARCHIVES),
			said(SentenceKind.GROUPS, "groups.unchecked", "It is not known how far the posts of these differ: Museums, Archives",
					"On ne sait pas à quel point diffèrent les publications de : Musées, Archives",
					new Bilingual("Musées, Archives", "Museums, Archives")),
			said(SentenceKind.CHANGE, "change.more", "The share of “Exchange” among posts rose from 12% in 2025 to 72% in 2026",
					"La part « Échange » des publications est passée de 12 % en 2025 à 72 % en 2026", LEVEL, Y2025, FEW, Y2026, MANY),
			said(SentenceKind.CHANGE, "change.less", "The share of “Exchange” among posts fell from 72% in 2025 to 12% in 2026",
					"La part « Échange » des publications est passée de 72 % en 2025 à 12 % en 2026", LEVEL, Y2025, MANY, Y2026, FEW),
			said(SentenceKind.CHANGE, "change.open", "It is not known whether the share of “Exchange” changed from 2025 to 2026",
					"On ne sait pas si la part « Échange » a changé de 2025 à 2026", LEVEL, Y2026, Y2025),
			said(SentenceKind.PRESENCE, "presence.exact", "72% of the 1,250 agencies have a page", "72 % des 1 250 organismes ont une page", MANY, 1250),
			said(SentenceKind.PRESENCE, "presence.said", "At least seven in ten agencies have a page", "Au moins sept organismes sur dix ont une page",
					Phrases.atLeast(0.72, "bodies")),
			said(SentenceKind.PRESENCE, "presence.open", "It is not known whether more than half of the agencies have a page",
					"On ne sait pas si plus de la moitié des organismes ont une page"),
			said(SentenceKind.PRESENCE, "presence.more", "Agencies of “Museums” have a page more often than those of “Archives” (72% against 12%)",
					"Les organismes de « Musées » ont plus souvent une page que ceux de « Archives » (72 % contre 12 %)", MUSEUMS, ARCHIVES, MANY, FEW),
			said(SentenceKind.PRESENCE, "presence.open.groups", "It is not known whether agencies of “Museums” or of “Archives” have a page more often",
					"On ne sait pas qui a plus souvent une page, les organismes de « Musées » ou ceux de « Archives »", MUSEUMS, ARCHIVES),
			said(SentenceKind.GAP, "gap.level.exact", "12% of the 58 agencies with a page show a use of “Exchange” there",
					"12 % des 58 organismes qui ont une page y ont un usage de « Échange »", FEW, 58, LEVEL),
			said(SentenceKind.GAP, "gap.level.none", "None of the 58 agencies with a page shows a use of “Exchange” there",
					"Aucun des 58 organismes qui ont une page n’y a d’usage de « Échange »", 58, LEVEL),
			said(SentenceKind.GAP, "gap.level.most", "At most two in ten agencies show a use of “Exchange” on their pages",
					"Au plus deux organismes sur dix ont sur leurs pages un usage de « Échange »", Phrases.atMost(0.15, "bodies"), LEVEL),
			said(SentenceKind.GAP, "gap.level.open", "It is not known whether few agencies show a use of “Exchange” on their pages",
					"On ne sait pas si peu d’organismes ont sur leurs pages un usage de « Échange »", LEVEL),
			said(SentenceKind.GAP, "gap.platform", "Most agencies are on Facebook, but fewer than half of those of “Archives” (72% against 12%)",
					"La plupart des organismes sont sur Facebook, mais moins de la moitié de ceux de « Archives » (72 % contre 12 %)", SITE,
					ARCHIVES, MANY, FEW),
			said(SentenceKind.GAP, "gap.platform.none", "No agency of “Archives” is on Facebook, where most agencies are (72%)",
					"Aucun organisme de « Archives » n’est sur Facebook, où sont la plupart des organismes (72 %)", ARCHIVES, SITE, MANY),
			said(SentenceKind.GAP, "gap.platform.open", "It is not known whether agencies of “Archives” are missing from Facebook, where most agencies are",
					"On ne sait pas si des organismes de « Archives » manquent sur Facebook, où sont la plupart des organismes", ARCHIVES, SITE),
			said(SentenceKind.ANSWERS, "answers.said.ever", "At most four in ten questions are answered", "Au plus quatre questions sur dix ont une réponse",
					Phrases.atMost(0.37, "questions")),
			said(SentenceKind.ANSWERS, "answers.said.week", "At least 55% of the questions are answered within a week",
					"Au moins 55 % des questions ont une réponse en une semaine",
					Phrases.atLeast(0.559, "questions")),
			said(SentenceKind.ANSWERS, "answers.said.day", "At most one in ten questions are answered within a day",
					"Au plus une question sur dix ont une réponse en un jour",
					Phrases.atMost(0.1, "questions")),
			said(SentenceKind.ANSWERS, "answers.open.ever", "It is not known whether half of the questions are answered",
					"On ne sait pas si la moitié des questions ont une réponse"),
			said(SentenceKind.ANSWERS, "answers.open.week", "It is not known whether half of the questions are answered within a week",
					"On ne sait pas si la moitié des questions ont une réponse en une semaine"),
			said(SentenceKind.ANSWERS, "answers.open.day", "It is not known whether half of the questions are answered within a day",
					"On ne sait pas si la moitié des questions ont une réponse en un jour"),
			said(SentenceKind.ANSWERS, "answers.more", "Agencies of “Museums” answer questions more often than those of “Archives” (72% against 12%)",
					"Les organismes de « Musées » répondent plus souvent aux questions que ceux de « Archives » (72 % contre 12 %)",
					MUSEUMS, ARCHIVES, MANY, FEW),
			said(SentenceKind.ANSWERS, "answers.more.open", "It is not known whether agencies of “Museums” or of “Archives” answer questions more often",
					"On ne sait pas qui répond plus souvent aux questions, les organismes de « Musées » ou ceux de « Archives »", MUSEUMS, ARCHIVES),
			said(SentenceKind.ANSWERS, "answers.replies", "At most two in ten posts answer somebody",
					"Au plus deux publications sur dix répondent à quelqu’un",
					Phrases.atMost(0.2, "posts")),
			said(SentenceKind.CONTRIBUTED, "contributed.said", "At least 72% of the posts are written at night",
					"Au moins 72 % des publications sont écrites la nuit",
					Phrases.atLeast(0.72), POSTS, AT_NIGHT),
			said(SentenceKind.CONTRIBUTED, "contributed.open", "It is not known whether more than 12% of the posts are written at night",
					"On ne sait pas si plus de 12 % des publications sont écrites la nuit", POSTS, AT_NIGHT, FEW),
			said(SentenceKind.CONTRIBUTED, "contributed.differ",
					"A larger share of the posts are written at night at “Museums” than at “Archives” (72% against 12%)",
					"La part des publications qui sont écrites la nuit est plus grande pour « Musées » que pour « Archives » (72 % contre 12 %)",
					POSTS, AT_NIGHT,
					MUSEUMS, ARCHIVES, MANY, FEW),
			said(SentenceKind.CONTRIBUTED, "contributed.open.differ",
					"It is not known whether a larger share of the posts are written at night at “Museums” or at “Archives”",
					"On ne sait pas si la part des publications qui sont écrites la nuit diffère entre « Musées » et « Archives »", POSTS,
					AT_NIGHT, MUSEUMS, ARCHIVES),
			said(SentenceKind.CONTRIBUTED, "contributed.failed", "It is not known what the plug-in “night” would find",
					"On ne sait pas ce que le greffon « night » trouverait",
					"night"),
			said(SentenceKind.ANSWERS, "answers.replies.open", "It is not known whether half of the posts answer somebody",
					"On ne sait pas si la moitié des publications répondent à quelqu’un"),
			said(SentenceKind.EARLIER, "earlier.presence.more",
					"The share of agencies with a page rose from 12% in the earlier study to 72%, of the 58 agencies in both",
					"La part des organismes qui ont une page est passée de 12 % dans l’étude précédente à 72 %, parmi les 58 organismes des deux études",
					58, FEW, MANY),
			said(SentenceKind.EARLIER, "earlier.presence.less",
					"The share of agencies with a page fell from 72% in the earlier study to 12%, of the 58 agencies in both",
					"La part des organismes qui ont une page est passée de 72 % dans l’étude précédente à 12 %, parmi les 58 organismes des deux études",
					58, MANY, FEW),
			said(SentenceKind.EARLIER, "earlier.presence.open",
					"It is not known whether more or fewer agencies have a page than in the earlier study",
					"On ne sait pas si plus ou moins d’organismes que dans l’étude précédente ont une page", 58),
			said(SentenceKind.EARLIER, "earlier.platform.more",
					"The share of agencies with a page on Facebook rose from 12% in the earlier study to 72%, of the 58 agencies in both",
					"La part des organismes qui ont une page sur Facebook est passée de 12 % dans l’étude précédente à 72 %, parmi les 58 organismes des deux études",
					58, SITE, FEW, MANY),
			said(SentenceKind.EARLIER, "earlier.platform.less",
					"The share of agencies with a page on Facebook fell from 72% in the earlier study to 12%, of the 58 agencies in both",
					"La part des organismes qui ont une page sur Facebook est passée de 72 % dans l’étude précédente à 12 %, parmi les 58 organismes des deux études",
					58, SITE, MANY, FEW),
			said(SentenceKind.EARLIER, "earlier.platform.open",
					"It is not known whether more or fewer agencies have a page on Facebook than in the earlier study",
					"On ne sait pas si plus ou moins d’organismes que dans l’étude précédente ont une page sur Facebook", 58, SITE),
			said(SentenceKind.EARLIER, "earlier.level.more",
					"The share of agencies that show a use of “Exchange” on their pages rose from 12% in the earlier study to 72%, of the 58 agencies in both",
					"La part des organismes qui ont sur leurs pages un usage de « Échange » est passée de 12 % dans l’étude précédente à 72 %, parmi les 58 organismes des deux études",
					58, LEVEL, FEW, MANY),
			said(SentenceKind.EARLIER, "earlier.level.less",
					"The share of agencies that show a use of “Exchange” on their pages fell from 72% in the earlier study to 12%, of the 58 agencies in both",
					"La part des organismes qui ont sur leurs pages un usage de « Échange » est passée de 72 % dans l’étude précédente à 12 %, parmi les 58 organismes des deux études",
					58, LEVEL, MANY, FEW),
			said(SentenceKind.EARLIER, "earlier.level.open",
					"It is not known whether more or fewer agencies show a use of “Exchange” on their pages than in the earlier study",
					"On ne sait pas si plus ou moins d’organismes que dans l’étude précédente ont sur leurs pages un usage de « Échange »", 58, LEVEL),
			said(SentenceKind.EARLIER, "earlier.posts.more",
					"The share of “Exchange” among posts rose from 12% in the earlier study to 72%",
					"La part « Échange » des publications est passée de 12 % dans l’étude précédente à 72 %", LEVEL, FEW, MANY),
			said(SentenceKind.EARLIER, "earlier.posts.less",
					"The share of “Exchange” among posts fell from 72% in the earlier study to 12%",
					"La part « Échange » des publications est passée de 72 % dans l’étude précédente à 12 %", LEVEL, MANY, FEW),
			said(SentenceKind.EARLIER, "earlier.posts.open",
					"It is not known whether the share of “Exchange” among posts changed since the earlier study",
					"On ne sait pas si la part « Échange » des publications a changé depuis l’étude précédente", LEVEL),
			said(SentenceKind.EARLIER, "earlier.sign.more",
					"Exchange: the share rose from 12% in the earlier study to 72%",
					"Échange : la part est passée de 12 % dans l’étude précédente à 72 %", LEVEL, FEW, MANY),
			said(SentenceKind.EARLIER, "earlier.sign.less",
					"Exchange: the share fell from 72% in the earlier study to 12%",
					"Échange : la part est passée de 72 % dans l’étude précédente à 12 %", LEVEL, MANY, FEW),
			said(SentenceKind.EARLIER, "earlier.sign.open",
					"It is not known whether this sign of a recommendation changed since the earlier study: Exchange",
					"On ne sait pas si cet indicateur d’une recommandation a changé depuis l’étude précédente : Échange", LEVEL),
			said(SentenceKind.EARLIER, "earlier.nothing",
					"It is not known what changed since the earlier study",
					"On ne sait pas ce qui a changé depuis l’étude précédente"),
			said(SentenceKind.EARLIER, "earlier.nothing.levels",
					"It is not known whether shares of levels changed since the earlier study",
					"On ne sait pas si les parts des niveaux ont changé depuis l’étude précédente"),
			said(SentenceKind.EARLIER, "earlier.nothing.posts",
					"It is not known whether shares of posts changed since the earlier study",
					"On ne sait pas si les parts des publications ont changé depuis l’étude précédente"),
			said(SentenceKind.EFFECT, "effect.more", "With “Archives”, the share of “Exchange” would rise from 12% to at least 72%",
					"Avec « Archives », la part « Échange » passerait de 12 % à au moins 72 %", ARCHIVES, LEVEL, FEW, Phrases.atLeast(0.72)),
			said(SentenceKind.EFFECT, "effect.less", "With “Archives”, the share of “Exchange” would fall from 72% to at most 12%",
					"Avec « Archives », la part « Échange » passerait de 72 % à au plus 12 %", ARCHIVES, LEVEL, MANY, Phrases.atMost(0.12)),
			said(SentenceKind.EFFECT, "effect.open", "It is not known whether “Archives” would change the share of “Exchange”",
					"On ne sait pas si « Archives » changerait la part « Échange »", ARCHIVES, LEVEL));

	private static final Coverage COVERAGE = new Coverage(20, 12, 400, 380);

	/** Why a sentence is refused, as a reader sees it, with the words of the column beside it. */
	private static final Map<CandidateVerdict, List<String>> VERDICTS = new LinkedHashMap<>();

	static {
		VERDICTS.put(new CandidateVerdict.Holds(), List.of("", "", "holds", "tient"));
		VERDICTS.put(new CandidateVerdict.TooLittle(new Coverage(20, 8, 400, 380)),
				List.of("8 of 20 agencies were read or looked for; a finding needs 10.",
				"8 organismes sur 20 ont été lus ou examinés ; il en faut 10 pour un constat.", "too little read", "trop peu lu"));
		VERDICTS.put(new CandidateVerdict.TooLittle(new Coverage(20, 12, 400, 150)),
				List.of("150 of 400 posts or pages were read; a finding needs 200.",
				"150 publications ou pages sur 400 ont été lues ; il en faut 200 pour un constat.", "too little read", "trop peu lu"));
		VERDICTS.put(new CandidateVerdict.Unchecked(new ReadingNeed(275, 0, 20)), List.of(
				"Programs alone coded the posts, and nobody knows how often they are wrong. To know, people must read 275 posts, about 2 hours for one person.",
				"Des programmes seuls ont codé les publications, et personne ne sait combien de fois ils se trompent. Pour le savoir, il faut relire 275 publications,"
						+ " environ 2 heures pour une personne.", "not read by people", "non relu"));
		VERDICTS.put(new CandidateVerdict.Open(new ReadingNeed(500, 320, 20)), List.of(
				"The difference may be nothing. To know, people must read about 180 posts more, an hour for one person.",
				"L’écart peut être nul. Pour le savoir, il faut relire encore environ 180 publications, une heure pour une personne.",
				"may be nothing", "peut être nul"));
		VERDICTS.put(new CandidateVerdict.Unseen(COVERAGE), List.of("8 agencies were not looked for, and could turn it about.",
				"8 organismes n’ont pas été examinés, et pourraient tout changer.", "not all looked for", "pas tout examiné"));
		VERDICTS.put(new CandidateVerdict.Varies(), List.of("Agencies differ too much: another group of agencies like these could show the opposite.",
				"Les organismes diffèrent trop : un autre groupe d’organismes semblables pourrait montrer le contraire.", "agencies differ",
				"organismes trop divers"));
		VERDICTS.put(new CandidateVerdict.LeftOpen(),
				List.of("The assumptions of the scenario are so wide that nothing may change. Sources for them would tell.",
						"Les hypothèses du scénario sont si larges que rien ne changerait peut-être. Des sources le diraient.",
						"assumptions too wide", "hypothèses trop larges"));
		VERDICTS.put(new CandidateVerdict.OfBodies(0.12), List.of("Groups of agencies made by chance differ as far 12 times in 100.",
				"Des groupes d’organismes formés au hasard diffèrent autant 12 fois sur 100.", "may be chance", "peut être le hasard"));
		VERDICTS.put(new CandidateVerdict.OneBody(new Heaviest(0.4, List.of(ShareRange.exact(0.1)))), List.of(
				"It is not true without the agency that weighs most (40% of all).",
				"Ce n’est plus vrai sans l’organisme qui pèse le plus (40 % du tout).",
				"one agency alone", "un seul organisme"));
		VERDICTS.put(new CandidateVerdict.Unlike(new Bilingual("Autre grille.", "Other codebook.")),
				List.of("Other codebook.", "Autre grille.", "not comparable",
				"non comparable"));
		VERDICTS.put(new CandidateVerdict.Failed(new Bilingual("Elle a échoué.", "It failed.")),
				List.of("It failed.", "Elle a échoué.", "plug-in failed", "greffon en défaut"));
	}

	/** What is said of how much was read, by what the sentence is about. */
	private static List<String> read(SentenceKind kind) {
		return switch (kind) {
		case ANSWERS -> List.of("12 of 20 agencies were asked 400 questions.", "12 organismes sur 20 ont reçu 400 questions.");
		case CONTRIBUTED -> List.of("Looked at: 12 of 20 agencies, 380 of 400 units.", "Examiné : 12 organismes sur 20, 380 unités sur 400.");
		case SHARE, AIM, GROUPS, CHANGE, GAP, PRESENCE, EFFECT, EARLIER -> List.of("Posts or pages of 12 of 20 agencies, 380 of 400.",
				"Publications ou pages de 12 organismes sur 20, soit 380 sur 400.");
		};
	}

	/** What is said of chance, by the basis of the range; the range ends 12.3 points from nothing. */
	private static List<String> rests(RangeBasis basis) {
		return switch (basis) {
		case SAMPLED -> List.of(" The difference is at least 12.3 points, 95 times of 100, with all others that were looked at.",
				" L’écart est d’au moins 12,3 points, 95 fois sur 100, avec tous les autres qui ont été regardés.");
		case ALIKE -> List.of(
				" Among agencies like these, the number lies at least 12.3 points on this side, 95 times of 100, with all others that were looked at.",
				" Parmi des organismes semblables, le nombre est de ce côté par au moins 12,3 points, 95 fois sur 100, avec tous les autres qui ont été regardés.");
		case SUPPOSED -> List.of(
				" This follows from the assumptions of the scenario: it is no forecast. In 95 of 100 draws the change is at least 12.3 points; the range allows for all other sentences that were checked.",
				" Cela découle des hypothèses du scénario et n’est pas une prévision. Dans 95 tirages sur 100, le changement est d’au moins 12,3 points"
						+ " ; l’étendue tient compte de toutes les autres phrases examinées.");
		case COUNTED ->
			List.of(" Nothing was drawn at random: chance has no part in it.", " Rien n’a été tiré au sort : le hasard n’y est pour rien.");
		case MADE_UP -> List.of(" These data were not observed: they are invented or reconstructed.",
				" Ces données n’ont pas été observées : elles sont inventées ou reconstituées.");
		};
	}

	/** With the spaces that a person types in place of those that do not break. */
	private static String typed(String text) {
		return text.replace('\u202f', ' ').replace('\u00a0', ' ');
	}

	@TestFactory
	Stream<DynamicTest> sentencesAreThese() {
		return SENTENCES.stream().map(it -> dynamicTest(it.key(), () -> {
			Bilingual told = Phrases.capital(FindingWords.WORDS.text(it.key(), it.with().toArray()));
			assertThat(typed(told.en())).isEqualTo(it.en());
			assertThat(typed(told.fr())).isEqualTo(it.fr());
		}));
	}

	/** Every message that begins with the name of a kind is a sentence of that kind, and has its row. */
	@TestFactory
	Stream<DynamicTest> noKindHasOtherSentences() throws IOException {
		Properties messages = new Properties();
		try (InputStream in = FindingWords.class.getResourceAsStream("messages_en.properties")) {
			messages.load(in);
		}
		return Arrays.stream(SentenceKind.values())
				.map(kind -> dynamicTest(kind.id(), () -> assertThat(new TreeSet<>(messages.stringPropertyNames().stream()
						.filter(it -> it.startsWith(kind.id() + ".")).toList())).isNotEmpty()
						.isEqualTo(new TreeSet<>(SENTENCES.stream().filter(it -> it.kind() == kind)
						.map(Said::key).toList()))));
	}

	/** Each kind, with each verdict and each basis, in both languages. */
	@TestFactory
	Stream<DynamicTest> conditionsAreThese() {
		return Arrays.stream(SentenceKind.values())
				.flatMap(kind -> VERDICTS.keySet().stream().map(verdict -> dynamicTest(kind.id() + ", " + verdict.id(), () -> {
			for (RangeBasis basis : RangeBasis.values()) {
				NumberQuery query = kind == SentenceKind.ANSWERS ? WaitQuery.ofAll(WaitQuery.Within.EVER)
						: new CellQuery(new Question(List.of(), List.of(), Measure.POSTS, Showing.ROW), List.of(), List.of());
				var candidate = new Candidate("x", kind, Bilingual.same("X"), List.of(new Cell(query, ShareRange.exact(0.3))),
						new ShareDifference(0.2, 0.123, 0.3), basis, COVERAGE, verdict);
				Bilingual condition = candidate.condition();
				assertThat(typed(condition.en())).isEqualTo(read(kind).get(0) + (verdict.holds() ? rests(basis).get(0) : ""));
				assertThat(typed(condition.fr())).isEqualTo(read(kind).get(1) + (verdict.holds() ? rests(basis).get(1) : ""));
			}
			assertThat(List.of(verdict.reason().en(), verdict.reason().fr(), verdict.label().en(), verdict.label().fr())).map(SentencesTest::typed)
					.isEqualTo(VERDICTS.get(verdict));
		})));
	}

	@Test
	void everyVerdictHasARow() {
		assertThat(VERDICTS.keySet().stream().map(it -> it.getClass().getName()))
				.containsAll(Arrays.stream(CandidateVerdict.class.getPermittedSubclasses()).map(Class::getName).toList());
	}

	/** Bodies that are counted themselves have no pages to be read, and posts that answer are no questions. */
	@Test
	void whatIsCountedIsNamed() {
		var bodies = new Candidate("x", SentenceKind.PRESENCE, Bilingual.same("X"), List.of(), new ShareDifference(0, 0, 0), RangeBasis.COUNTED,
				Coverage.ofBodies(20, 12), new CandidateVerdict.Unseen(COVERAGE));
		assertThat(bodies.condition()).isEqualTo(new Bilingual("12 organismes sur 20 ont été examinés.", "12 of 20 agencies were looked for."));
		var replies = new CellQuery(new Question(List.of(), List.of("reply"), Measure.POSTS, Showing.ROW), List.of(), List.of("yes"));
		var posts = new Candidate("x", SentenceKind.ANSWERS, Bilingual.same("X"), List.of(new Cell(replies, ShareRange.exact(0.1))),
				new ShareDifference(0, 0, 0), RangeBasis.ALIKE, COVERAGE, new CandidateVerdict.Varies());
		assertThat(posts.condition())
				.isEqualTo(new Bilingual("12 organismes sur 20 ont écrit 400 publications.", "12 of 20 agencies wrote 400 posts."));
	}
}
