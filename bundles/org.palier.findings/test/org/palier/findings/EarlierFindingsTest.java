// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;

/** Museums exchange more than archives, and last year somebody kept that. */
class EarlierFindingsTest {

	private static final LocalDate LAST_YEAR = LocalDate.of(2025, 12, 20);
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);

	private static MadeStudy made(double museums, double archives) {
		var made = new MadeStudy(7, 0.1);
		for (int i = 0; i < 16; i++) {
			made.body("museums", 30, new double[] { 0.98 - museums, museums, 0.02 });
			made.body("archives", 30, new double[] { 0.98 - archives, archives, 0.02 });
		}
		return made;
	}

	private static Candidates of(MadeStudy made) {
		return Candidates.of(made.read(480), List.of(), ReadingPace.UNKNOWN);
	}

	private static Candidate groups(Candidates all) {
		return all.held().stream().filter(it -> it.kind() == SentenceKind.GROUPS && it.id().contains("|interaction")).findFirst().orElseThrow();
	}

	@Test
	void isNewWhatNobodyKeptLastYear() throws Exception {
		MadeStudy made = made(0.38, 0.1);
		Candidates found = of(made);
		assertThat(found.held()).as("with nothing to be new beside").noneMatch(EarlierFindings.of(made.study(), TODAY)::isNew);
		new SavedFindings(made.study()).keep(groups(found), LAST_YEAR, "").run();
		assertThat(EarlierFindings.of(made.study(), LAST_YEAR).findings()).as("of this year").isEmpty();
		EarlierFindings earlier = EarlierFindings.of(made.study(), TODAY);
		assertThat(earlier.isNew(groups(found))).isFalse();
		assertThat(found.held()).filteredOn(earlier::isNew).hasSize(found.held().size() - 1);
	}

	/** The sentence has the same id whichever group does more. */
	@Test
	void isNewWhatTurnedAbout() throws Exception {
		MadeStudy before = made(0.38, 0.1);
		new SavedFindings(before.study()).keep(groups(of(before)), LAST_YEAR, "").run();
		Candidate now = groups(of(made(0.1, 0.38)));
		assertThat(now.id()).isEqualTo(before.study().getFindings().getFirst().getCandidate());
		assertThat(EarlierFindings.of(before.study(), TODAY).isNew(now)).isTrue();
	}

	@Test
	void aShareThatCrossedAnEvenSplitIsNew() throws Exception {
		MadeStudy before = made(0.1, 0.1);
		Candidate few = of(before).held().stream().filter(it -> it.kind() == SentenceKind.SHARE && it.id().endsWith("interaction")).findFirst()
				.orElseThrow();
		new SavedFindings(before.study()).keep(few, LAST_YEAR, "").run();
		EarlierFindings earlier = EarlierFindings.of(before.study(), TODAY);
		assertThat(earlier.isNew(few)).isFalse();
		Candidate many = of(made(0.6, 0.6)).held().stream().filter(it -> it.id().equals(few.id())).findFirst().orElseThrow();
		assertThat(earlier.isNew(many)).isTrue();
	}
}
