// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** Observations as one line of a file. */
class HistoryTest {

	private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

	@Test
	void aListsWordIsShort() {
		assertThat(Observation.listed(DAY, PresenceStatus.PRESENT).broughtBy("20260926-120000-import"))
				.hasToString("2025-09-26 present @20260926-120000");
		assertThat(Observation.listed(DAY, PresenceStatus.PRESENT).broughtBy("r")).hasToString("2025-09-26 present list run=r");
	}

	/** A file of before reads as one of now does, and what is no list of an import is written by name. */
	@Test
	void bothWaysToWriteAListReadAlike() {
		Observation listed = Observation.listed(DAY, PresenceStatus.ABSENT).broughtBy("20260926-120000-import");
		assertThat(Observation.parse("2025-09-26 absent list run=20260926-120000-import")).isEqualTo(listed);
		assertThat(Observation.parse("2025-09-26 absent @20260926-120000")).isEqualTo(listed);
		assertThat(Observation.parse("2025-09-26 absent @20260926-120000 by=md")).isEqualTo(listed.by("md"))
				.hasToString("2025-09-26 absent @20260926-120000 by=md");
		for (String other : new String[] { "2025-09-26 absent run=20260926-120000-import",
				"2025-09-26 absent site_search run=20260926-120000-import",
				"2025-09-26 absent list run=-import", "2025-09-26 absent list run='a b-import'" }) {
			assertThat(Observation.parse(other)).hasToString(other);
			assertThat(Observation.parse(Observation.parse(other).toString())).isEqualTo(Observation.parse(other));
		}
	}

	@Test
	void whateverAPersonTypesComesBack() {
		var history = History.of(
				new Observation(null, PresenceStatus.INACCESSIBLE, FindingStep.SITE_SEARCH, "d'Arc; Jeanne", "a=b 'c' ;\n\u00e9", null,
						Instant.parse("2026-01-05T09:00:00Z"), true),
				new Observation(DAY, PresenceStatus.NOT_CHECKED, FindingStep.UNKNOWN, null, "''", null, null, false));

		assertThat(History.parse(history.toString())).isEqualTo(history);
		assertThat(history.toString()).startsWith("undated inaccessible site_search correction by='d''Arc; Jeanne'");
	}

	@Test
	void cellsThatReadAlikeShareOneValue() {
		String text = "2025-09-26 present list run=r; 2025-10-01 absent list run=s";

		assertThat(History.parse(text)).isSameAs(History.parse(new String(text)));
	}

	@Test
	void whatItDoesNotUnderstandIsNamed() {
		assertThatThrownBy(() -> History.parse("2025-09-26 presnt")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("presnt");
		assertThatThrownBy(() -> History.parse("2025-09-26 present by='x")).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("quote");
	}

	@Test
	void aFormerAddressComesBack() {
		var former = new FormerAddress("Old Name", "https://x.com/old", DAY, "r");

		assertThat(FormerAddress.parse(former.toString())).isEqualTo(former);
	}
}
