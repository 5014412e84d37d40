// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Consent;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * Tests who may be quoted, with what name and beside which category: in a study that allows all of it, one thing
 * changes.
 */
class QuoteRulesTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;
	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	private final Study study = FACTORY.createStudy();
	private final Jurisdiction jurisdiction = Samples.jurisdiction(study, "bo");

	/** An interview with a consent to quotes, of an agency of a category. */
	private Interview interview(Agency agency, String... pseudonyms) {
		Interview interview = FACTORY.createInterview();
		interview.setId("i-" + (study.getInterviews().size() + 1));
		interview.setAgency(agency);
		Consent consent = FACTORY.createConsent();
		consent.setScope(ConsentScope.ANONYMOUS_QUOTES);
		interview.setConsent(consent);
		for (String pseudonym : pseudonyms) {
			Participant participant = FACTORY.createParticipant();
			participant.setPseudonym(pseudonym);
			interview.getParticipants().add(participant);
		}
		study.getInterviews().add(interview);
		return interview;
	}

	/** So many agencies of a category, the first so many of which were asked. */
	private void category(String id, int agencies, int asked) {
		AgencyCategory category = FACTORY.createAgencyCategory();
		category.setId(id);
		category.setName(Bilingual.same(id).toModel());
		study.getCategories().add(category);
		for (int i = 1; i <= agencies; i++) {
			Agency agency = Samples.agency(jurisdiction, "Organisme " + id + ' ' + i);
			agency.setCategory(category);
			if (i <= asked) {
				interview(agency, id);
			}
		}
	}

	private Optional<Quote> quote(Interview interview, boolean cleared, String words) {
		Passage passage = FACTORY.createPassage();
		passage.setToCodePoint(words.length());
		passage.setCleared(cleared);
		return new QuoteRules(study, 5, DAY).quote(interview, passage, new TranscriptText(List.of(new Paragraph("I", null, words))));
	}

	@ParameterizedTest(name = "{4}: {3}")
	@CsvSource({ //
			"ANONYMOUS_QUOTES, '', '', true, quotes under a pseudonym are allowed", //
			"NAMED_QUOTES, '', '', true, quotes with the name are", //
			"ANALYSIS, '', '', false, analysis alone is", //
			"NOT_RECORDED, '', '', false, nothing was recorded", //
			"ANONYMOUS_QUOTES, 2026-06-01, '', true, the last day of the consent", //
			"ANONYMOUS_QUOTES, 2026-05-31, '', false, the day after it", //
			"ANONYMOUS_QUOTES, '', 2026-05-31, false, it was taken back", //
			"ANONYMOUS_QUOTES, '', 2026-06-02, false, it was taken back on a later day: it is known now" })
	void consentToQuotes(ConsentScope scope, String until, String withdrawn, boolean allowed, String why) {
		Interview interview = interview(Samples.agency(jurisdiction, "Bureau"), "I-01");
		Consent consent = interview.getConsent();
		consent.setScope(scope);
		consent.setUntil(until.isEmpty() ? null : LocalDate.parse(until));
		consent.setWithdrawnOn(withdrawn.isEmpty() ? null : LocalDate.parse(withdrawn));
		assertThat(new QuoteRules(study, 5, DAY).mayBeQuoted(interview)).as(why).isEqualTo(allowed);
		assertThat(quote(interview, true, "oui").isPresent()).as(why).isEqualTo(allowed);
		assertThat(quote(interview, false, "oui")).as("what nobody cleared").isEmpty();
		assertThat(QuoteRules.holds(interview)).as("what was said counts").isEqualTo(withdrawn.isEmpty());
	}

	@Test
	void withoutConsentWhatWasSaidCountsAndIsNotQuoted() {
		Interview interview = interview(Samples.agency(jurisdiction, "Bureau"), "I-01");
		interview.setConsent((Consent) null);
		assertThat(QuoteRules.holds(interview)).isTrue();
		assertThat(quote(interview, true, "oui")).isEmpty();
	}

	@ParameterizedTest(name = "{2}: {0}")
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
			"Au Conseil des phares on dit oui      | Au […] on dit oui      | the name", //
			"Au conseil des PHARES on dit oui      | Au […] on dit oui      | in small letters and capitals", //
			"Au CONSEIL\u00A0DES\u202Fphares on dit oui | Au […] on dit oui | with spaces that do not break", //
			"Au Conseil  des phares on dit oui     | Au […] on dit oui      | with two spaces", //
			"Aux Conseil des phareset on dit oui   | Aux Conseil des phareset on dit oui | not within a longer word", //
			"L’Office de l’île                     | L’[…]                  | an apostrophe that is written round", //
			"L’office de l'ÎLE                     | L’[…]                  | one that is straight", //
			"La Régie d'eau, puis la régie d’eau   | La […], puis la […]    | both, of a name that is straight in the study", //
			"Le CDP et le cdp                      | Le […] et le cdp       | an acronym as it is written: it may be a word otherwise", //
			"Les CDPX et XCDP                      | Les CDPX et XCDP       | not within another acronym", //
			"La Garde et la garde                  | La […] et la garde     | a name of five letters as it is written", //
			"La Vigile et la vigile                | La […] et la […]       | one of six in any case", //
			"Lighthouse Board et l’ancien Phare-Est | […] et l’ancien […]   | the name in the other language and an alias", //
			"Le Conseil des phares de l’Est        | Le […]                 | the longest name of two that begin alike", //
			"Un seul Q                             | Un seul Q              | a letter is no name", //
			"Rien à cacher                         | Rien à cacher          | no name" })
	void namesOfAgenciesAreLeftOut(String said, String quoted, String why) {
		Agency agency = Samples.agency(jurisdiction, "phares");
		agency.setName(new Bilingual("Conseil des phares", "Lighthouse Board").toModel());
		agency.setAcronym(new Bilingual("CDP", "LB").toModel());
		agency.getOtherNames().addAll(List.of(" Phare-Est ", "Q"));
		// They did not take part: that they are named would tell so.
		for (String name : List.of("Conseil des phares de l’Est", "Office de l’île", "Régie d'eau", "Garde", "Vigile")) {
			Samples.agency(jurisdiction, name);
		}
		assertThat(quote(interview(agency, "I-01"), true, said).orElseThrow().words()).as(why).isEqualTo(quoted);
	}

	@ParameterizedTest(name = "{4}: {3}")
	@CsvSource({ //
			"5 2, 5 3, '', a b, two categories of five agencies and two participants", //
			"4 2, 4 3, '', '', four agencies are too few", //
			"5 1, 5 1, '', '', so is one participant", //
			"5 2, 5 3, 4 2, b, where one is not told the one of fewest participants is left out beside it", //
			"5 3, 5 2, 4 2, a, whichever it is", //
			"5 2, 6 2, 4 2, b, of as many participants the one of fewer agencies", //
			"5 2, 5 2, 4 2, b, of as many agencies the first", //
			"5 2, 5 3, 4 0, a b, a category that nobody was asked of hides none" })
	void categoryIsToldWhereItDoesNotTellWho(String a, String b, String c, String told, String why) {
		String[] sizes = { a, b, c };
		for (int i = 0; i < 3; i++) {
			if (!sizes[i].isEmpty()) {
				category("abc".substring(i, i + 1), Integer.parseInt(sizes[i].split(" ")[0]), Integer.parseInt(sizes[i].split(" ")[1]));
			}
		}
		Set<String> named = new TreeSet<>();
		study.getInterviews().forEach(it -> quote(it, true, "oui").flatMap(Quote::category).ifPresent(category -> named.add(category.id())));
		assertThat(String.join(" ", named)).as(why).isEqualTo(told);
	}

	@Test
	void participantsThatTookBackTheirConsentAndTwoOfOneAgencyAreOne() {
		category("a", 5, 2);
		assertThat(quote(study.getInterviews().getFirst(), true, "oui").flatMap(Quote::category)).isPresent();
		study.getInterviews().get(1).setAgency(study.getInterviews().getFirst().getAgency());
		assertThat(quote(study.getInterviews().getFirst(), true, "oui").flatMap(Quote::category)).as("two interviews of one agency").isEmpty();
		study.getInterviews().get(1).setAgency(jurisdiction.getAgencies().get(2));
		study.getInterviews().get(1).getConsent().setWithdrawnOn(DAY);
		assertThat(quote(study.getInterviews().getFirst(), true, "oui").flatMap(Quote::category)).as("one took it back").isEmpty();
	}

	@Test
	void signatureIsThePseudonymsAndTheCategoryWhereItIsTold() {
		category("a", 5, 2);
		Interview one = study.getInterviews().getFirst();
		assertThat(QuoteRules.signature(quote(one, true, "oui").orElseThrow()).en()).isEqualTo("a, a");
		Interview two = interview(Samples.agency(jurisdiction, "Bureau"), "I-07", "I-08");
		assertThat(QuoteRules.signature(quote(two, true, "oui").orElseThrow()).fr()).isEqualTo("I-07, I-08");
		assertThat(QuoteRules.who(interview(Samples.agency(jurisdiction, "Centre")))).as("its id without any").isEqualTo("i-4");
		assertThat(QuoteRules.category(two)).isEmpty();
		two.setAgency(null);
		assertThat(QuoteRules.category(two)).isEmpty();
	}
}
