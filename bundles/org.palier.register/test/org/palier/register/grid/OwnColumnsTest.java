// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.OwnValue;
import org.palier.model.Study;
import org.palier.register.grid.GridColumn.Own;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.history.HeldFields;

/** Columns of fields that the study declares: typed into, pasted, sorted, filtered and taken back as any other. */
class OwnColumnsTest {

	private final Study study = GridSamples.study();
	private final CellReader reader = new CellReader(study, GridSamples.FRENCH);
	private Own budget;
	private Own rhythm;
	private Own owner;

	@BeforeEach
	void declared() throws FieldRefusal {
		budget = column("budget", FieldType.NUMBER);
		rhythm = column("rhythm", FieldType.CHOICE, new DeclaredField.Choice("weekly", new Bilingual("Chaque semaine", "Every week")),
				new DeclaredField.Choice("daily", new Bilingual("Chaque jour", "Every day")));
		owner = column("owner", FieldType.TEXT);
	}

	@Test
	void whatIsTypedIsCheckedKeptAndShown() throws CellRefusal {
		type(0, budget, "1 234,5");
		type(0, rhythm, "every DAY");
		assertThat(GridSamples.agency(study, 0).getOwn()).containsExactly(new OwnValue("budget", "1234.5"), new OwnValue("rhythm", "daily"));
		assertThat(shown(0, budget)).isEqualTo("1\u202f234,5");
		assertThat(written(0, budget)).isEqualTo("1234,5");
		assertThat(shown(0, rhythm)).isEqualTo("Chaque jour");
		assertThat(HeldFields.of(GridSamples.agency(study, 0), "own.budget")).as("no list changes what a person wrote").isPresent();

		assertThatThrownBy(() -> type(0, budget, "beaucoup")).isInstanceOfSatisfying(CellRefusal.class,
				it -> assertThat(it.reason().fr()).contains("n’est pas un nombre"));
		type(0, budget, "");
		assertThat(GridSamples.agency(study, 0).getOwn()).containsExactly(new OwnValue("rhythm", "daily"));
	}

	@Test
	void sortedByValueAndByTheOrderOfChoicesWithEmptyCellsLast() throws CellRefusal {
		type(0, budget, "12,5");
		type(1, budget, "9");
		type(3, budget, "-1");
		type(0, rhythm, "Chaque jour");
		type(2, rhythm, "Chaque semaine");
		assertThat(sorted(budget, false)).containsExactly("4-agence", "2-ecole", "1-zoo", "3-eau");
		assertThat(sorted(budget, true)).containsExactly("1-zoo", "2-ecole", "4-agence", "3-eau");
		assertThat(sorted(rhythm, false)).startsWith("3-eau", "1-zoo");
	}

	@Test
	void aTextIsFoundInThem() throws CellRefusal {
		type(0, owner, "Mme Émond");
		type(1, rhythm, "Chaque semaine");
		assertThat(found("emond")).containsExactly("1-zoo");
		assertThat(found("every week")).containsExactly("2-ecole");
	}

	/** A block from a spreadsheet, with its heads, over an own column and one of the others. */
	@Test
	void pastedAsABlockOrNotAtAllAndUndoneAsOneStep() {
		var agencies = new ArrayList<>(Agencies.of(study).toList());
		List<GridColumn> columns = List.of(budget, rhythm);
		var target = new PasteTarget(agencies, columns, List.of("Budget", "Rythme"), 1, 1, 1);
		var paste = new CensusPaste(reader, GridSamples.FRENCH, PresencePart.STATUS);
		Study before = EcoreUtil.copy(study);

		PasteOutcome outcome = paste.read("Budget\tRythme\n12,345\tChaque jour\n0\t\n", target);
		RecordedEdit edit = new GridEdits().paste(((PasteOutcome.Ready) outcome).changes());
		edit.run();
		assertThat(agencies.get(0).getOwn()).containsExactly(new OwnValue("budget", "12.345"), new OwnValue("rhythm", "daily"));
		assertThat(agencies.get(1).getOwn()).containsExactly(new OwnValue("budget", "0"));
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();

		PasteOutcome refused = paste.read("douze\tjamais", target);
		assertThat(((PasteOutcome.Refused) refused).faults()).extracting(it -> it.sentence().fr()).hasSize(2)
				.anyMatch(it -> it.contains("Chaque semaine"));
	}

	private void type(int agency, Own column, String text) throws CellRefusal {
		reader.read(column, PresencePart.STATUS, text).writeTo(GridSamples.agency(study, agency));
	}

	private String shown(int agency, Own column) {
		return GridSamples.FRENCH.shown(GridSamples.agency(study, agency), column, PresencePart.STATUS);
	}

	private String written(int agency, Own column) {
		return GridSamples.FRENCH.written(GridSamples.agency(study, agency), column, PresencePart.STATUS);
	}

	private List<String> sorted(Own by, boolean descending) {
		var rows = new CensusRows(GridSamples.FRENCH);
		rows.show(study);
		rows.sort(new CensusRows.Sorting(by, PresencePart.STATUS, descending));
		return listed(rows);
	}

	private List<String> found(String text) {
		var rows = new CensusRows(GridSamples.FRENCH);
		rows.show(study);
		rows.filter(GridFilter.ALL.withText(text));
		return listed(rows);
	}

	private static List<String> listed(CensusRows rows) {
		return IntStream.range(0, rows.size()).mapToObj(it -> rows.agency(it).getId()).toList();
	}

	private Own column(String id, FieldType type, DeclaredField.Choice... choices) throws FieldRefusal {
		var field = new DeclaredField(id, Bilingual.same(id), FieldSubject.AGENCY, type, List.of(choices));
		new FieldEdits(study).declare(field).run();
		return new Own(field);
	}
}
