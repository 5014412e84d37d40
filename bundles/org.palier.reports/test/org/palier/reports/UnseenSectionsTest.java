// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.OfferedSection;
import org.palier.reports.content.ReportSection;
import org.palier.reports.content.SectionSource;
import org.palier.reports.content.StudyContent;

/** Tests that nobody waits for sections, such as thousands of draws of a scenario, that no file of the report shows. */
class UnseenSectionsTest {

	/** The editions that print tables and words of sections; the others are made of the study itself. */
	private static final Set<Edition> SHOWING = EnumSet.of(Edition.ANNEX, Edition.JOURNAL, Edition.DATA);

	@ParameterizedTest
	@EnumSource
	void anEditionAsksForSectionsOnlyWhereItShowsThem(Edition edition) throws Exception {
		assertThat(timesMade(ReportChoices.standard(Locale.CANADA).in(Set.of(edition)))).isEqualTo(SHOWING.contains(edition) ? 1 : 0);
		assertThat(timesMade(ReportChoices.standard(Locale.CANADA).in(EnumSet.of(edition, Edition.ANNEX)))).isEqualTo(1);
		assertThat(timesMade(ReportChoices.standard(Locale.CANADA))).as("the whole report in a format").isEqualTo(1);
	}

	private static int timesMade(ReportChoices choices) throws Exception {
		Study study = Samples.study(3);
		var costly = new Costly(new AtomicInteger());
		new StudyContent(ReportedStudy.ANALYSIS, List.of(costly)).of(study, StudyView.of(study), choices, List.of(),
				Samples.content(Locale.CANADA).manifest(), Progress.NONE);
		return costly.made().get();
	}

	/** A section that takes long to make. @param made how often it was */
	private record Costly(AtomicInteger made) implements SectionSource {

		@Override
		public List<OfferedSection> offered(Study study) {
			return List.of(new OfferedSection("costly", Bilingual.same("Costly")));
		}

		@Override
		public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
			return wanted.test("costly") && made.incrementAndGet() > 0
					? List.of(new ReportSection("costly", Bilingual.same("Costly"), List.of(Bilingual.same("Words.")), List.of(), List.of()))
					: List.of();
		}
	}
}
