// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;

class RepeatedNotesTest {

	/** Three of four tables bear "posts: 346", two "tests": the first is told once, the second stays where it is. */
	@Test
	void aNoteOfMostTablesIsToldOnce() {
		RepeatedNotes notes = RepeatedNotes.of(List.of(table("a", "posts: 346", "own"), table("b", "posts: 346", "tests"), table("c", "tests"),
				table("d", "posts: 346")));
		assertThat(notes.told()).extracting(Bilingual::en).containsExactly("posts: 346");
		assertThat(notes.rest()).extracting(it -> it.notes().stream().map(Bilingual::en).toList())
				.containsExactly(List.of("own"), List.of("tests"), List.of("tests"), List.of());
	}

	@Test
	void whatTwoTablesSayStaysWithBoth() {
		assertThat(RepeatedNotes.of(List.of(table("a", "same"), table("b", "same"))).told()).isEmpty();
	}

	@Test
	void aLongNoteIsToldUnderTheFirstTableThatBearsIt() {
		String method = "how it was tested, ".repeat(10);
		RepeatedNotes notes = RepeatedNotes.of(List.of(table("a", method, "own"), table("b", "own", method), table("c", "c"), table("d", "d")));
		assertThat(notes.rest().get(0).notes()).extracting(Bilingual::en).containsExactly(method, "own");
		assertThat(notes.rest().get(1).notes()).extracting(Bilingual::en).containsExactly("own",
				"See also the notes of the table “" + notes.rest().get(0).title().en() + "”.");
	}

	private static Table table(String id, String... notes) {
		return new Table(id, Bilingual.same(id), Bilingual.same(id), Unit.POST, "", List.of(), List.of(),
				List.of(notes).stream().map(Bilingual::same).toList());
	}
}
