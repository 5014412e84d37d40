// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.PivotFields;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.findings.Answers;
import org.palier.findings.CellQuery;
import org.palier.fixtures.Samples;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

class CellNumbersTest {

	private static Study study() {
		Study study = Samples.empty();
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		for (int i = 0; i < 12; i++) {
			Samples.cell(study, Samples.agency(quebec, "a" + i), "facebook", i < 9 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
		return study;
	}

	@Test
	void theCellOfAQuestionIsASign() {
		SignNumbers numbers = new CellNumbers(new Answers(new Pivot(StudyView.of(study()))));
		var pages = new CellQuery(
				new Question(List.of(PivotFields.GOVERNMENT), List.of(PivotFields.PLATFORM), Measure.PAGES, Showing.COUNT), List.of("qc"),
				List.of("facebook"));
		SignNumber found = numbers.number(pages.text()).orElseThrow();
		assertThat(found.number()).hasValue(9);
		assertThat(found.name().en()).startsWith("Pages (").contains("Facebook");
		assertThat(found.written().fr()).isEqualTo("9");

		var present = new CellQuery(new Question(List.of(PivotFields.GOVERNMENT), List.of(), Measure.PRESENT, Showing.ROW), List.of("qc"),
				List.of());
		assertThat(numbers.number(present.text()).orElseThrow().written().en()).as("9 of 12").isEqualTo("75.0%");

		var gone = new CellQuery(new Question(List.of(PivotFields.GOVERNMENT), List.of(), Measure.PRESENT, Showing.ROW), List.of("nowhere"),
				List.of());
		assertThat(numbers.number(gone.text()).orElseThrow().isThere()).isFalse();
		assertThat(numbers.number("penetration/qc/penetration")).as("a number of a table").isEmpty();
	}
}
