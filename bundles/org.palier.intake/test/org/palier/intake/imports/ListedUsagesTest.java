// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.model.Agencies;
import org.palier.model.Identified;
import org.palier.model.Study;

/** What a list says otherwise of what pages are for: told, taken, or left. */
class ListedUsagesTest {

	private final Study study = CensusSamples.study();

	@BeforeEach
	void firstList() {
		new CensusEdit(study).apply(List.of(CensusSamples.agency("a", "A", "A"), CensusSamples.coding("a", "facebook", "", "event")),
				Progress.NONE);
	}

	private CensusUpdate update(CensusFact... facts) {
		return new CensusUpdate(study, new Vintage(List.of(facts), List.of(), null, false));
	}

	private List<String> usages() {
		return Agencies.of(study).flatMap(it -> it.getPresences().stream()).flatMap(it -> it.getCodings().stream())
				.flatMap(it -> it.getUsages().stream())
				.map(Identified::getId).toList();
	}

	@Test
	void whatAListSaysOtherwiseIsToldAndTaken() {
		CensusUpdate update = update(CensusSamples.coding("a", "facebook", "", "event", "answer"));
		assertThat(update.changes().changed()).containsExactly(new Changed("a facebook", "usages", "event", "event answer"));
		update.apply(null, Progress.NONE);
		assertThat(usages()).containsExactly("event", "answer");
	}

	@Test
	void whatIsLeftStaysAsItWas() {
		CensusUpdate update = update(CensusSamples.coding("a", "facebook", "", "answer"));
		Changed change = update.changes().changed().getFirst();
		update.apply(null, new CensusSelection(Set.of(change), Set.of()), Progress.NONE);
		assertThat(usages()).containsExactly("event");
	}

	/** Two rows of one page: the later says all that the earlier did, and nothing is told twice. */
	@Test
	void theSameAgainIsNoChange() {
		assertThat(update(CensusSamples.coding("a", "facebook", "", "answer"), CensusSamples.coding("a", "facebook", "", "event")).changes()
				.changed()).isEmpty();
		assertThat(update(CensusSamples.coding("a", "facebook", "", "event")).changes().changed()).isEmpty();
	}
}
