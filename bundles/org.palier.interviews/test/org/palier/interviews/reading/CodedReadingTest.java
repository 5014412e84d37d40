// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.interviews.exchange.InventedInterviewsTest;
import org.palier.interviews.reading.QuotesFile.By;
import org.palier.interviews.reading.SpanAgreement.Unit;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Agency;
import org.palier.model.Code;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.statistics.agreement.Coefficient;

/** The invented interviews read: quotes and who may see them, tables, agreement of the two coders. */
class CodedReadingTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

	@TempDir
	Path folder;
	private Study study;
	private CodedReading reading;

	@BeforeEach
	void read() throws Exception {
		study = InventedInterviewsTest.study();
		reading = CodedReading.of(study, new TranscriptStore(folder));
	}

	@Test
	@DisplayName("only what a person cleared and the consent allows is quoted, without the name of any agency")
	void cleared() {
		List<Quote> quotes = reading.quotes(new QuoteRules(study, 5, DAY));
		// grep -c of rows with cleared_on; none of i-04, whose consent is for analysis alone
		assertThat(quotes).hasSize(36).extracting(Quote::who).doesNotContain("I-04");
		for (Agency agency : study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).toList()) {
			assertThat(quotes).extracting(Quote::words)
					.noneMatch(it -> it.contains(agency.getName().getFr()) || it.contains(agency.getName().getEn()));
		}
		// what I-05 said of the message on the board
		assertThat(quotes).extracting(Quote::words).anyMatch(it -> it.endsWith("il est sur le babillard du […], sans son nom, ben sûr."));
		assertThat(reading.everything()).hasSize(319);
	}

	@Test
	@DisplayName("a consent that ended, was taken back or says nothing of quotes lets nothing out")
	void consent() {
		assertThat(reading.quotes(new QuoteRules(study, 5, LocalDate.of(2031, 12, 31)))).hasSize(36);
		assertThat(reading.quotes(new QuoteRules(study, 5, LocalDate.of(2032, 1, 1)))).isEmpty();
		Interview fifth = study.getInterviews().get(4);
		long ofFifth = reading.quotes(new QuoteRules(study, 5, DAY)).stream().filter(it -> it.who().equals("I-05")).count();
		assertThat(ofFifth).isPositive();
		fifth.getConsent().setWithdrawnOn(DAY);
		assertThat(reading.quotes(new QuoteRules(study, 5, DAY))).hasSize(36 - (int) ofFifth);
		study.getInterviews().forEach(it -> it.setConsent((Consent) null));
		assertThat(reading.quotes(new QuoteRules(study, 5, DAY))).isEmpty();
	}

	@Test
	@DisplayName("the category goes with a quote from five agencies and two participants on, and those without one are of two categories at least")
	void category() {
		List<Quote> quotes = reading.quotes(new QuoteRules(study, 5, DAY));
		// six agencies in each; participants: 3 state management, 4 enterprises, 3 awareness, and I-08 alone of the advisory bodies
		assertThat(quotes).filteredOn(it -> it.who().equals("I-08")).isNotEmpty().allMatch(it -> it.category().isEmpty());
		// I-08 would be of the one category that no quote has: the awareness bodies, of which as few took part as of any other, stand without
		// theirs too
		assertThat(quotes).filteredOn(it -> it.category().isEmpty()).extracting(Quote::who).containsOnly("I-08", "I-03", "I-05", "I-10");
		assertThat(quotes).filteredOn(it -> it.category().isPresent()).extracting(it -> it.category().orElseThrow().id())
				.containsOnly("state_management", "state_enterprise");
		// With one more advisory body nobody is alone, and all four are told.
		Agency other = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream())
				.filter(it -> it.getCategory() != null && it.getCategory().getId().equals("advisory")
						&& study.getInterviews().stream().noneMatch(one -> one.getAgency() == it))
				.findFirst().orElseThrow();
		study.getInterviews().get(1).setAgency(other);
		assertThat(reading.quotes(new QuoteRules(study, 5, DAY))).isNotEmpty().allMatch(it -> it.category().isPresent());
		assertThat(reading.quotes(new QuoteRules(study, 7, DAY))).isNotEmpty().allMatch(it -> it.category().isEmpty());
	}

	@Test
	@DisplayName("a table of quotes: by code and category, once beneath each code, never in the order of agencies")
	void file() throws Exception {
		Path file = folder.resolve("quotes.csv");
		List<Quote> quotes = reading.quotes(new QuoteRules(study, 5, DAY));
		long codings = quotes.stream().mapToLong(it -> it.codes().size()).sum();
		assertThat(new QuotesFile(List.of(By.CODE, By.CATEGORY), Locale.CANADA, false).write(quotes, reading.codes(), file)).isEqualTo(codings);
		List<String> lines = Files.readAllLines(file);
		assertThat(lines.getFirst()).isEqualTo("code,category,interview,paragraph,codes,quote");
		assertThat(lines.get(1)).startsWith("Objectives / Promotion of a project,state_enterprise,I-09,3,");
		assertThat(lines).noneMatch(it -> it.contains("codeuse-a"));
		Path all = folder.resolve("all.csv");
		assertThat(new QuotesFile(List.of(By.INTERVIEW), Locale.CANADA, true).write(reading.everything(), reading.codes(), all)).isEqualTo(319);
		assertThat(Files.readAllLines(all).getFirst()).isEqualTo("interview,interview,paragraph,codes,quote,coder,memo,found_by");
	}

	@Test
	@DisplayName("codes by category: no count under five, and none that the margins would give back")
	void byCategory() {
		Table table = new CodeTables(reading, Optional.of(5)).byCategory();
		assertThat(table.rows().stream().flatMap(it -> it.stream()).filter(Value.Count.class::isInstance).map(it -> ((Value.Count) it).number()))
				.isNotEmpty().allMatch(it -> it == 0 || it >= 5);
		Table whole = new CodeTables(reading, Optional.empty()).byCategory();
		// by grep: “tone” is coded in all eleven, “media_filter” in I-04, I-07 and I-08
		assertThat(row(whole, "tone").getLast()).isEqualTo(new Value.Count(11));
		assertThat(row(whole, "media_filter").getLast()).isEqualTo(new Value.Count(3));
		assertThat(row(table, "media_filter").getLast()).isInstanceOf(Value.Undefined.class);
	}

	@Test
	@DisplayName("codes by code and the theme matrix")
	void tables() {
		Code validation = code("validation");
		Code risks = code("risks");
		// counted from passages.csv by a script of its own
		assertThat(reading.overlapping(validation, risks)).isEqualTo(5);
		assertThat(reading.near(validation, risks, 0)).isEqualTo(13);
		assertThat(reading.near(validation, risks, 1)).isEqualTo(13);
		Table themes = new CodeTables(reading, Optional.empty()).themes();
		assertThat(themes.rows()).hasSize(27);
		assertThat(themes.columns()).hasSize(12);
	}

	@Test
	@DisplayName("two coders of three interviews agree more in paragraphs than in characters; with one coder there is no number")
	void agreement() {
		var coders = SpanAgreement.together(reading);
		assertThat(coders).hasSize(2);
		SpanAgreement characters = SpanAgreement.of(reading, coders, Unit.CHARACTERS);
		SpanAgreement paragraphs = SpanAgreement.of(reading, coders, Unit.PARAGRAPHS);
		assertThat(characters.interviews()).extracting(Interview::getId).containsExactly("i-02", "i-05", "i-10");
		// lines of the three files by wc
		assertThat(paragraphs.length()).isEqualTo(31 + 33 + 29);
		double one = ((Coefficient.Value) characters.all()).number();
		double other = ((Coefficient.Value) paragraphs.all()).number();
		assertThat(one).isBetween(0.3, 1.0);
		assertThat(other).isBetween(one, 1.0);
		assertThat(SpanAgreement.of(reading, coders.subList(0, 1), Unit.CHARACTERS).all()).isInstanceOf(Coefficient.Undefined.class);
	}

	private Code code(String id) {
		return reading.codes().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private static List<Value> row(Table table, String id) {
		return table.rows().stream().filter(it -> ((Value.Item) it.getFirst()).id().equals(id)).findFirst().orElseThrow();
	}
}
