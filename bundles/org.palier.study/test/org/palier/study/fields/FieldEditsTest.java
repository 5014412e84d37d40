// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

class FieldEditsTest {

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final FieldEdits edits = new FieldEdits(study);
	private final Agency agency = PalierFactory.eINSTANCE.createAgency();

	FieldEditsTest() {
		Jurisdiction quebec = PalierFactory.eINSTANCE.createJurisdiction();
		study.getJurisdictions().add(quebec);
		quebec.getAgencies().add(agency);
		agency.setId("a");
	}

	@Test
	void aFieldIsDeclaredAndTakenBack() throws FieldRefusal {
		DeclaredField budget = field("budget", FieldType.NUMBER);
		RecordedEdit edit = edits.declare(budget);
		edit.run();
		assertThat(DeclaredFields.of(study).all()).containsExactly(budget);
		assertThat(edit.label().en()).isEqualTo("Add the field “Budget”");

		edit.undo();
		assertThat(study.getFields()).isEmpty();
	}

	@Test
	void removingTakesAllValuesAndUndoBringsThemBack() throws FieldRefusal {
		edits.declare(field("budget", FieldType.NUMBER)).run();
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("i");
		study.getInterviews().add(interview);
		new OwnValues(agency).set("owner", "M. D.");
		new OwnValues(agency).set("budget", "12.5");
		new OwnValues(interview).set("budget", "3");
		assertThat(agency.getOwn()).as("in the order of their ids").containsExactly(new OwnValue("budget", "12.5"),
				new OwnValue("owner", "M. D."));
		assertThat(edits.values("budget")).isEqualTo(2);
		assertThat(edits.undeclared()).containsExactly("owner");
		Study before = EcoreUtil.copy(study);

		RecordedEdit edit = edits.remove("budget");
		edit.run();
		assertThat(study.getFields()).isEmpty();
		assertThat(agency.getOwn()).containsExactly(new OwnValue("owner", "M. D."));
		assertThat(interview.getOwn()).isEmpty();

		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		edits.remove("owner").run();
		assertThat(agency.getOwn()).containsExactly(new OwnValue("budget", "12.5"));
	}

	@Test
	void whatIsNoFieldIsRefused() throws FieldRefusal {
		edits.declare(field("budget", FieldType.NUMBER)).run();
		assertThatThrownBy(() -> edits.declare(field("budget", FieldType.TEXT))).hasMessageContaining("already has a field “budget”");
		assertThatThrownBy(() -> edits.declare(field("Bud get", FieldType.TEXT))).hasMessageContaining("cannot be the id");
		assertThatThrownBy(() -> edits.declare(field("r", FieldType.CHOICE))).hasMessageContaining("lists no choices");
		assertThatThrownBy(() -> edits.remove("nothing")).hasMessageContaining("It has: budget.");
	}

	@Test
	void idsAreMadeOfNames() throws FieldRefusal {
		assertThat(edits.idFor("Budget, k$")).isEqualTo("budget-k");
		assertThat(edits.idFor("2026 !")).isEqualTo("field");
		edits.declare(field("budget-k", FieldType.NUMBER)).run();
		assertThat(edits.idFor("Budget, k$")).isEqualTo("budget-k-2");
	}

	private static DeclaredField field(String id, FieldType type) {
		return new DeclaredField(id, Bilingual.same("Budget"), FieldSubject.AGENCY, type, List.of());
	}
}
