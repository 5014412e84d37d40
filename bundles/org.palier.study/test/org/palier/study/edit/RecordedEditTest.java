// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Watched;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;

class RecordedEditTest {

	private static final Bilingual LABEL = new Bilingual("Modifier", "Edit");
	private static final EReference AGENCIES = Literals.JURISDICTION__AGENCIES;

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
		var edit = new RecordedEdit(LABEL, Root.beneath(parks), () -> {
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

	/**
	 * Objects that are found through the root of an object, e.g. the session of a study, must be found after an edit
	 * too.
	 */
	@Test
	void aStudyStaysTheRootOfWhatItHolds() {
		var edit = new RecordedEdit(LABEL, Root.everything(study, "test"), () -> study.setId("t")).strict();
		edit.run();
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
		edit.undo();
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
		edit.redo();
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
		var failing = new RecordedEdit(LABEL, Root.everything(study, "test"), () -> {
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
		var edit = new RecordedEdit(LABEL, Root.beneath(quebec), () -> quebec.getAgencies().remove(parks)).strict();
		edit.run();
		assertThat(quebec.getAgencies()).hasSize(1);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		assertThat(quebec.getAgencies().get(0)).isSameAs(parks);
		assertThat(EcoreUtil.getRootContainer(parks)).isSameAs(study);
	}

	/**
	 * A new object is taken out as it is, but parts that it took from others before it was put into the study go back
	 * to them.
	 */
	@Test
	void whatANewObjectTookBeforeItCameInGoesBackAndForth() {
		parks.getPresences().add(PalierFactory.eINSTANCE.createPresence());
		parks.getPresences().add(PalierFactory.eINSTANCE.createPresence());
		parks.getPresences().getFirst().setNote("first");
		before = EcoreUtil.copy(study);
		var edit = new RecordedEdit(LABEL, Root.everything(study, "test"), () -> {
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
		new RecordedEdit(LABEL, Root.everything(study, "test"), () -> {
			quebec.getAgencies().remove(parks);
			ontario.getAgencies().add(agency("made"));
		}).run();
		assertThat(parks.eAdapters()).isEmpty();
		assertThat(study.eAdapters()).isEmpty();
		study.eAllContents().forEachRemaining(it -> assertThat(it.eAdapters()).isEmpty());
	}

	/**
	 * An object that enters a list under which nobody listens is let go of as well: it would keep the recording for as
	 * long as it lives.
	 */
	@Test
	void nothingListensToWhatEnteredAListAlone() {
		new RecordedEdit(LABEL, Root.list(ontario, AGENCIES), () -> {
			Agency made = agency("made");
			made.getPresences().add(PalierFactory.eINSTANCE.createPresence());
			ontario.getAgencies().add(made);
		}).run();
		study.eAllContents().forEachRemaining(it -> assertThat(it.eAdapters()).isEmpty());
	}

	@Test
	void aListIsRecordedWithoutWhatItHolds() {
		for (int i = 0; i < 50; i++) {
			quebec.getAgencies().add(agency("a" + i));
		}
		var watched = new ArrayList<Long>();
		new RecordedEdit(LABEL, Root.list(quebec, AGENCIES), () -> watched.add(Watched.in(study))).run();
		new RecordedEdit(LABEL, Root.own(quebec), () -> watched.add(Watched.in(study))).run();
		new RecordedEdit(LABEL, Root.itself(quebec), () -> watched.add(Watched.in(study))).run();
		new RecordedEdit(LABEL, Root.members(quebec, AGENCIES), () -> watched.add(Watched.in(study))).run();
		new RecordedEdit(LABEL, Root.beneath(quebec), () -> watched.add(Watched.in(study))).run();
		// The list; the government and its name; the government; 51 agencies and their names with the list; those and its name.
		assertThat(watched).containsExactly(1L, 2L, 1L, 103L, 104L);
	}

	/** An object is changed on its way from one list to another: undo takes back both. */
	@Test
	void whatMovesFromListToListMayBeChanged() {
		before = EcoreUtil.copy(study);
		var edit = new RecordedEdit(LABEL, List.of(Root.list(quebec, AGENCIES), Root.list(ontario, AGENCIES)), () -> {
			ontario.getAgencies().add(parks);
			parks.setSize(3);
			parks.getName().setEn("Moved");
		});
		edit.run();
		Study after = EcoreUtil.copy(study);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		edit.redo();
		assertThat(EcoreUtil.equals(study, after)).isTrue();
	}

	@Test
	void aListLetsNothingElseOfItsOwnerBeWritten() {
		var edit = new RecordedEdit(LABEL, Root.list(study, Literals.STUDY__RUNS), () -> study.setFewestTold(7)).strict();
		assertThatThrownBy(edit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("Study.fewestTold");
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		var both = new RecordedEdit(LABEL, List.of(Root.list(study, Literals.STUDY__RUNS), Root.itself(study)),
				() -> study.setFewestTold(7)).strict();
		both.run();
		assertThat(both.changedSomething()).isTrue();
	}

	@Test
	void aListLetsNothingBeWrittenToItsMembers() {
		var edit = new RecordedEdit(LABEL, Root.list(quebec, AGENCIES), () -> parks.setSize(3)).strict();
		assertThatThrownBy(edit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("Agency.size");
	}

	@Test
	void aWholeStudyIsARootOnlyForAReason() {
		assertThatThrownBy(() -> Root.beneath(study)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Root.members(study, Literals.STUDY__JURISDICTIONS)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Root.everything(study, " ")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Root.list(study, Literals.INTERVIEW__OBJECTIVES)).isInstanceOf(IllegalArgumentException.class);
	}

	/**
	 * An edit that records all of a study costs a second at 100,000 agencies, whatever it changes: a further one is a
	 * decision. {@code GuardedContent} records all of it where an edit of a plug-in says that its place is the study itself.
	 */
	@Test
	void fewEditsRecordEverything() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("palier.root"), "bundles"))) {
			assertThat(files.filter(it -> it.toString().endsWith(".java") && it.toString().contains("/src/") && !it.toString().contains(".tests/"))
					.filter(RecordedEditTest::recordsEverything).map(it -> it.getFileName().toString()))
					.containsExactlyInAnyOrder("CensusImport.java", "EraseRun.java", "GuardedContent.java", "MergeRun.java",
							"PackMigration.java");
		}
	}

	private static boolean recordsEverything(Path file) {
		try {
			return Files.readString(file).contains("Root.everything(");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Tests run with assertions: no edit of theirs needs to ask for the watch. */
	@Test
	void withAssertionsEveryEditIsWatched() {
		assumeTrue(RecordedEdit.class.desiredAssertionStatus());
		var edit = new RecordedEdit(LABEL, Root.list(quebec, AGENCIES), () -> parks.setSize(3));
		assertThatThrownBy(edit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("Agency.size");
	}

	@Test
	void moveWithBothRootsIsUndone() {
		var edit = new RecordedEdit(LABEL, List.of(Root.beneath(quebec), Root.beneath(ontario)), () -> ontario.getAgencies().add(parks)).strict();
		edit.run();
		assertThat(parks.eContainer()).isSameAs(ontario);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void strictRefusesAMoveThatDeclaresOneRoot() {
		var edit = new RecordedEdit(LABEL, Root.beneath(quebec), () -> ontario.getAgencies().add(parks)).strict();
		assertThatThrownBy(edit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("Jurisdiction");
	}

	@Test
	void strictRefusesAWriteToASibling() {
		Agency zoo = agency("zoo");
		quebec.getAgencies().add(zoo);
		var edit = new RecordedEdit(LABEL, Root.beneath(parks), () -> zoo.setSize(3)).strict();
		assertThatThrownBy(edit::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("Agency");
	}

	@Test
	void aChangeThatThrowsIsPutBack() {
		var edit = new RecordedEdit(LABEL, Root.beneath(parks), () -> {
			parks.setSize(12);
			throw new IllegalArgumentException("no");
		});
		assertThatThrownBy(edit::run).hasMessage("no");
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		assertThatThrownBy(edit::undo).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void saysWhetherItChangedSomething() {
		var nothing = new RecordedEdit(LABEL, Root.beneath(parks), () -> parks.setSize(parks.getSize()));
		nothing.run();
		assertThat(nothing.changedSomething()).isFalse();
		var something = new RecordedEdit(LABEL, Root.beneath(parks), () -> parks.setSize(1));
		something.run();
		assertThat(something.changedSomething()).isTrue();
	}

	@Test
	void leavesNoAdapterBehind() {
		new RecordedEdit(LABEL, Root.beneath(parks), () -> parks.setSize(1)).strict().run();
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
