// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

class RecordedEditTest {

	private static final Bilingual LABEL = new Bilingual("Modifier", "Edit");

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final Jurisdiction quebec = jurisdiction("qc");
	private final Jurisdiction ontario = jurisdiction("on");
	private final Agency parks = agency("parks");
	private Study before;

	@BeforeEach
	void fill() {
		study.setId("s");
		study.getJurisdictions().addAll(List.of(quebec, ontario));
		quebec.getAgencies().add(parks);
		before = EcoreUtil.copy(study);
	}

	@Test
	void undoRestoresAndRedoRepeats() {
		var edit = new RecordedEdit(LABEL, List.of(parks), () -> {
			parks.getName().setEn("Parks Office");
			parks.setSize(12);
			parks.getOtherNames().add("PO");
		}).strict();
		edit.run();
		Study after = EcoreUtil.copy(study);
		assertThat(EcoreUtil.equals(before, after)).isFalse();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		edit.redo();
		assertThat(EcoreUtil.equals(study, after)).isTrue();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** What is found through the root of an object, e.g. the session of a study, must be found after an edit too. */
	@Test
	void aStudyStaysTheRootOfWhatItHolds() {
		var edit = new RecordedEdit(LABEL, List.of(study), () -> study.setId("t")).strict();
		edit.run();
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
		edit.undo();
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
		edit.redo();
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
		var failing = new RecordedEdit(LABEL, List.of(study), () -> {
			study.setId("u");
			throw new IllegalStateException("fails");
		});
		assertThatThrownBy(failing::run).hasMessage("fails");
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
	}

	@Test
	void undoBringsADeletedObjectBackAtItsPlace() {
		quebec.getAgencies().add(agency("zoo"));
		before = EcoreUtil.copy(study);
		var edit = new RecordedEdit(LABEL, List.of(quebec), () -> quebec.getAgencies().remove(parks)).strict();
		edit.run();
		assertThat(quebec.getAgencies()).hasSize(1);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		assertThat(quebec.getAgencies().get(0)).isSameAs(parks);
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
	}

	/** What is new is taken out as it is, but what it took from others before it was put into the study goes back to them. */
	@Test
	void whatANewObjectTookBeforeItCameInGoesBackAndForth() {
		parks.getPresences().add(PalierFactory.eINSTANCE.createPresence());
		parks.getPresences().add(PalierFactory.eINSTANCE.createPresence());
		parks.getPresences().getFirst().setNote("first");
		before = EcoreUtil.copy(study);
		var edit = new RecordedEdit(LABEL, List.of(study), () -> {
			Agency made = agency("made");
			made.getPresences().add(PalierFactory.eINSTANCE.createPresence());
			made.getPresences().addAll(parks.getPresences());
			ontario.getAgencies().add(made);
			made.setSize(7);
			made.getPresences().getLast().setNote("last");
			made.getPresences().move(0, 2);
			quebec.getAgencies().clear();
		}).strict();
		edit.run();
		Study after = EcoreUtil.copy(study);
		for (int round = 0; round < 2; round++) {
			edit.undo();
			assertThat(EcoreUtil.equals(study, before)).isTrue();
			edit.redo();
			assertThat(EcoreUtil.equals(study, after)).isTrue();
		}
	}

	@Test
	void nothingListensAfterwards() {
		new RecordedEdit(LABEL, List.of(study), () -> {
			quebec.getAgencies().remove(parks);
			ontario.getAgencies().add(agency("made"));
		}).run();
		assertThat(parks.eAdapters()).isEmpty();
		assertThat(study.eAdapters()).isEmpty();
		study.eAllContents().forEachRemaining(it -> assertThat(it.eAdapters()).isEmpty());
	}

	@Test
	void moveWithBothRootsIsUndone() {
		var edit = new RecordedEdit(LABEL, List.of(quebec, ontario), () -> ontario.getAgencies().add(parks)).strict();
		edit.run();
		assertThat(parks.eContainer()).isSameAs(ontario);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void strictRefusesAMoveThatDeclaresOneRoot() {
		var edit = new RecordedEdit(LABEL, List.of(quebec), () -> ontario.getAgencies().add(parks)).strict();
		assertThatThrownBy(edit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("Jurisdiction");
	}

	@Test
	void strictRefusesAWriteToASibling() {
		Agency zoo = agency("zoo");
		quebec.getAgencies().add(zoo);
		var edit = new RecordedEdit(LABEL, List.of(parks), () -> zoo.setSize(3)).strict();
		assertThatThrownBy(edit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("Agency");
	}

	@Test
	void aChangeThatThrowsIsPutBack() {
		var edit = new RecordedEdit(LABEL, List.of(parks), () -> {
			parks.setSize(12);
			throw new IllegalArgumentException("no");
		});
		assertThatThrownBy(edit::run).hasMessage("no");
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		assertThatThrownBy(edit::undo).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void saysWhetherItChangedSomething() {
		var nothing = new RecordedEdit(LABEL, List.of(parks), () -> parks.setSize(parks.getSize()));
		nothing.run();
		assertThat(nothing.changedSomething()).isFalse();
		var something = new RecordedEdit(LABEL, List.of(parks), () -> parks.setSize(1));
		something.run();
		assertThat(something.changedSomething()).isTrue();
	}

	@Test
	void leavesNoAdapterBehind() {
		new RecordedEdit(LABEL, List.of(parks), () -> parks.setSize(1)).strict().run();
		assertThat(parks.eAdapters()).isEmpty();
		assertThat(study.eAdapters()).isEmpty();
	}

	private static Jurisdiction jurisdiction(String id) {
		Jurisdiction made = PalierFactory.eINSTANCE.createJurisdiction();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		return made;
	}

	private static Agency agency(String id) {
		Agency made = PalierFactory.eINSTANCE.createAgency();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		return made;
	}
}
