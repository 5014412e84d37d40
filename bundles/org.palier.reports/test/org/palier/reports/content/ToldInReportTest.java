// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;

class ToldInReportTest {

	/** The id of an interview that was withdrawn stays in the study, and nothing else of it: a later report tells nothing of it. */
	@Test
	void nothingIsToldOfAWithdrawnInterview() {
		Interview withdrawn = interview("i-2");
		withdrawn.setConsent(PalierFactory.eINSTANCE.createConsent());
		withdrawn.getConsent().setWithdrawnOn(LocalDate.of(2026, 12, 3));

		assertThat(ToldInReport.of(List.of(interview("i-1"), withdrawn)).interviews()).containsExactly("i-1");
		assertThat(ToldInReport.of(List.of(withdrawn)).names()).as("nobody is named").isFalse();
	}

	private static Interview interview(String id) {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId(id);
		return interview;
	}
}
