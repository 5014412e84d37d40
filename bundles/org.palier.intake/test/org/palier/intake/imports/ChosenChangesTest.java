// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.intake.imports.CensusChanges.Conflict;
import org.palier.intake.imports.CensusChanges.HeldField;
import org.palier.intake.imports.CensusChanges.Listed;
import org.palier.intake.imports.ChosenChanges.Group;
import org.palier.model.PresenceStatus;

/** What the boxes of the page do. */
class ChosenChangesTest {

	private static final Listed ONE = new Listed("a", "x", "one", "https://x.com/one");
	private static final Listed TWO = new Listed("a", "x", "two", "https://x.com/two");
	private static final Conflict CELL = new Conflict("b", "x", "anne", null, PresenceStatus.PRESENT, PresenceStatus.ABSENT);
	private static final HeldField FIELD = new HeldField("b", "size", "anne", null, "12", "13");

	private static CensusChanges changes(List<Listed> opened, List<Listed> closed, List<Changed> changed) {
		return new CensusChanges(opened, closed, List.of(), List.of(), changed, 7, List.of(CELL), List.of(FIELD), List.of(), List.of());
	}

	@Test
	void everythingIsTakenButConflictsUntilAPersonSaysOtherwise() {
		var chosen = new ChosenChanges(changes(List.of(ONE, TWO), List.of(), List.of(new Changed("a", "size", "1", "2"))));
		assertThat(chosen.taken()).isEqualTo(3);
		assertThat(chosen.takes(Group.CONFLICTS)).contains(false);
		assertThat(chosen.selection()).isEqualTo(CensusSelection.ALL);

		chosen.take(ONE, false);
		chosen.take(FIELD, true);
		assertThat(chosen.takes(Group.OPENED)).as("some of them").isEmpty();
		assertThat(chosen.takes(Group.CONFLICTS)).isEmpty();
		assertThat(chosen.taken()).isEqualTo(3);
		assertThat(chosen.left()).isEqualTo(1);
		assertThat(chosen.selection().takes(TWO)).isTrue();
		assertThat(chosen.selection().takes(ONE)).isFalse();
		assertThat(chosen.selection().takes(CELL)).isFalse();
		assertThat(chosen.selection().takes(FIELD)).isTrue();

		chosen.take(Group.OPENED, true);
		chosen.take(Group.CONFLICTS, false);
		assertThat(chosen.selection()).isEqualTo(CensusSelection.ALL);
	}

	@Test
	void aListThatOnlyAddsChangesNothingThatIsThere() {
		assertThat(new ChosenChanges(new CensusChanges(List.of(ONE), List.of(), List.of(), List.of(),
				List.of(new Changed("a x", "status", "not_checked", "present"), new Changed("a", "size", "", "2")), 3, List.of(), List.of(),
				List.of(), List.of())).touchesWhatIsThere())
				.isFalse();
		assertThat(new ChosenChanges(new CensusChanges(List.of(), List.of(), List.of(), List.of(),
				List.of(new Changed("a", "size", "1", "2")), 3, List.of(), List.of(), List.of(), List.of())).touchesWhatIsThere()).isTrue();
		assertThat(new ChosenChanges(
				new CensusChanges(List.of(), List.of(ONE), List.of(), List.of(), List.of(), 3, List.of(), List.of(), List.of(), List.of()))
				.touchesWhatIsThere())
				.isTrue();
		assertThat(new ChosenChanges(changes(List.of(), List.of(), List.of())).touchesWhatIsThere()).as("a person's word").isTrue();
	}

	/** A thousand populations do not hide the one site. */
	@Test
	void whatChangedComesByFieldsTheRarestFirst() {
		var sizes = List.of(new Changed("a", "size", "1", "2"), new Changed("b", "size", "1", "2"), new Changed("c", "size", "1", "2"));
		var site = new Changed("b", "webSite", "https://old.example", "https://new.example");
		var changes = new CensusChanges(List.of(), List.of(), List.of(), List.of(), List.of(sizes.get(0), sizes.get(1), site, sizes.get(2)),
				0, List.of(), List.of(), List.of(), List.of());

		assertThat(changes.byField()).containsExactly(List.of(site), sizes);
		assertThat(new ChosenChanges(changes).of(Group.CHANGED)).first().isEqualTo(site);
	}
}
