// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.ground.text.Bilingual;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.OwnValue;

class DeclaredFieldTest {

	private final DeclaredField budget = field(FieldType.NUMBER);
	private final DeclaredField since = field(FieldType.DATE);
	private final DeclaredField answers = field(FieldType.YES_NO);
	private final DeclaredField rhythm = new DeclaredField("rhythm", new Bilingual("Rythme", "Rhythm"), FieldSubject.AGENCY, FieldType.CHOICE,
			List.of(new DeclaredField.Choice("daily", new Bilingual("Chaque jour", "Every day")),
					new DeclaredField.Choice("weekly", new Bilingual("Chaque semaine", "Every week"))));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12.5|12.5", "12,5|12.5", "-3|-3", "− 3|-3", "1 234,5|1234.5", "1\u202f234\u00a0567|1234567",
			"1,234.5|1234.5",
			"1.234,5|1234.5", "1.234.567|1234567", "1,234,567|1234567", "0,125|0.125", "1234,125|1234.125", "0012|12", "12.50|12.50",
			"1.234|1.234" })
	void numbersAreReadAsBothLanguagesWriteThem(String written, String kept) throws FieldRefusal {
		assertThat(budget.read(written, null)).isEqualTo(kept);
	}

	@Test
	void aNumberWithTwoMeaningsNeedsTheLanguage() throws FieldRefusal {
		assertThatThrownBy(() -> budget.read("1,234", null)).isInstanceOf(FieldRefusal.class).hasMessageContaining("two numbers");
		assertThat(budget.read("1,234", Locale.CANADA_FRENCH)).isEqualTo("1.234");
		assertThat(budget.read("1,234", Locale.CANADA)).isEqualTo("1234");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12 k$", "douze", "1 23", "1,2,3", "1 234 5", "1,234,5", "--3", "1e3", "NaN" })
	void whatIsNoNumberIsRefused(String written) {
		assertThatThrownBy(() -> budget.read(written, null)).isInstanceOfSatisfying(FieldRefusal.class, it -> {
			assertThat(it.reason().en()).contains("“" + written + "” is no number").contains("Budget");
			assertThat(it.reason().fr()).contains("n’est pas un nombre");
		});
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-03,2026-11-03", "2026/1/3 14:05,2026-01-03", "26/09/2025,2025-09-26", "09/26/2025,2025-09-26",
			"04/04/2025,2025-04-04" })
	void daysAreReadAsImportersReadThem(String written, LocalDate day) throws FieldRefusal {
		assertThat(since.value(since.read(written, null))).isEqualTo(new FieldValue.Day(day));
	}

	@Test
	void aDayThatMayBeTwoIsRefused() {
		assertThatThrownBy(() -> since.read("03/04/2026", null)).hasMessageContaining("two dates");
		assertThatThrownBy(() -> since.read("2026-02-30", null)).hasMessageContaining("no date");
	}

	@Test
	void yesAndNoInBothLanguages() throws FieldRefusal {
		for (String yes : List.of("oui", "Yes", "VRAI", "1", "x")) {
			assertThat(answers.value(answers.read(yes, null))).as(yes).isEqualTo(new FieldValue.Answer(true));
		}
		for (String no : List.of("Non", "no", "false", "0")) {
			assertThat(answers.value(answers.read(no, null))).as(no).isEqualTo(new FieldValue.Answer(false));
		}
		assertThatThrownBy(() -> answers.read("peut-être", null)).hasMessageContaining("neither yes nor no");
	}

	@Test
	void choicesByIdOrByEitherName() throws FieldRefusal {
		for (String written : List.of("weekly", "chaque  SEMAINE", "Every week")) {
			assertThat(rhythm.value(rhythm.read(written, null))).as(written).isEqualTo(new FieldValue.Chosen("weekly", 1));
		}
		assertThatThrownBy(() -> rhythm.read("hourly", null))
				.hasMessage("“hourly” is no choice of the field “Rhythm”. Allowed: Every day; Every week.");
	}

	@Test
	void whatWasWrittenForAnotherTypeIsUnfitAndKept() {
		assertThat(budget.value("douze")).isEqualTo(new FieldValue.Unfit("douze"));
		assertThat(since.value("2026")).isEqualTo(new FieldValue.Unfit("2026"));
		assertThat(rhythm.value("hourly")).isEqualTo(new FieldValue.Unfit("hourly"));
		assertThat(rhythm.written(new FieldValue.Unfit("hourly"), Locale.CANADA)).isEqualTo("hourly");
	}

	@Test
	void missingIsNoValue() {
		assertThat(budget.in(List.of(new OwnValue("other", "1"))).isMissing()).isTrue();
		assertThat(budget.in(List.of(new OwnValue("budget", "0")))).isEqualTo(new FieldValue.Amount(BigDecimal.ZERO));
	}

	/** Text copied from a cell can be pasted into one, in the same language. */
	@Test
	void whatIsWrittenIsReadAgain() throws FieldRefusal {
		for (Locale language : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			assertThat(budget.read(budget.written(budget.value("1.234"), language), language)).isEqualTo("1.234");
			assertThat(rhythm.read(rhythm.written(rhythm.value("daily"), language), language)).isEqualTo("daily");
			assertThat(answers.read(answers.written(answers.value("no"), language), language)).isEqualTo("no");
		}
		assertThat(budget.shown(budget.value("12400.5"), Locale.CANADA)).isEqualTo("12,400.5");
		assertThat(budget.shown(budget.value("12400.5"), Locale.CANADA_FRENCH)).isEqualTo("12\u202f400,5");
	}

	private static DeclaredField field(FieldType type) {
		return new DeclaredField("budget", Bilingual.same("Budget"), FieldSubject.AGENCY, type, List.of());
	}
}
