// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.attribution.AddressForms;
import org.palier.study.edit.EditLog;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.KnownStudy;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

class StudySessionTest {

	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

	@TempDir
	Path folder;

	private final Screen screen = new Screen(PlatformUI.getWorkbench().getDisplay());
	private final List<StudySession> opened = new ArrayList<>();
	private Path journals;
	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		journals = folder.resolve("state/journals");
		session = open(Samples.write(folder.resolve("study")));
	}

	@AfterEach
	void close() {
		opened.forEach(StudySession::dispose);
	}

	/** As a workbench does that is started after one that was killed: nothing of that one is closed. */
	private StudySession open(Path study) throws Exception {
		var store = new WorkspaceStore(ResourcesPlugin.getWorkspace());
		var file = new KnownStudy(new StudyFolder(study), store);
		var next = new StudySession(file, file.read(), store, history, new StudyJournal(journals, failure -> {
			throw new UncheckedIOException(failure);
		}), () -> AddressForms.SHIPPED);
		opened.add(next);
		return next;
	}

	@Test
	void unsavedEditsSurviveACrashAndStayUnsaved() throws Exception {
		size(77);
		logged(1);
		StudySession next = open(session.folder());
		assertThat(agency(next).getSize()).isEqualTo(1240);
		assertThat(next.recovery()).hasValueSatisfying(it -> assertThat(it.fit()).isEqualTo(LeftEdits.Fit.SAME));
		next.recover();
		assertThat(agency(next).getSize()).isEqualTo(77);
		assertThat(next.isDirty()).isTrue();
		next.save(null);
		screen.until("no log", () -> logs().isEmpty());
		assertThat(open(session.folder()).recovery()).isEmpty();
	}

	/** Found by editing for 28 s without a pause of 2 s: nothing at all was kept. */
	@Test
	void editsAreOnTheDiskWithinTwoSecondsWhateverTheRhythm() {
		var made = new ArrayList<Long>();
		long end = System.currentTimeMillis() + 5_000;
		// How late this thread has come at worst; another may come as late on a busy machine.
		long late = 0;
		for (int i = 0; System.currentTimeMillis() < end; i++) {
			size(10 + i);
			made.add(System.currentTimeMillis());
			int rest = i % 3 == 0 ? 20 : 700;
			screen.pause(rest);
			late = Math.max(late, System.currentTimeMillis() - made.getLast() - rest);
			long due = System.currentTimeMillis() - 2_000 - 4 * late;
			assertThat(steps()).isGreaterThanOrEqualTo((int) made.stream().filter(it -> it < due).count());
		}
		logged(made.size());
	}

	/** Who coded posts is known without an edit and without a save; an edit that names that person must be made again all the same. */
	@Test
	void editsThatNameWhoCodedPostsAreMadeAgain() throws Exception {
		session.knowCoder(new PersonCoder("anne", "Anne"));
		assertThat(session.isDirty()).isFalse();
		assertThat(logs()).isEmpty();
		Study study = session.study();
		PresenceCoding coding = PalierFactory.eINSTANCE.createPresenceCoding();
		coding.setCoder(study.getCoders().getLast());
		Presence presence = agency(session).getPresences().getFirst();
		session.execute(new RecordedEdit(Bilingual.same("Code"), Root.beneath(presence), () -> presence.getCodings().add(coding)));
		logged(2);
		StudySession next = open(session.folder());
		next.recover();
		assertThat(agency(next).getPresences().getFirst().getCodings().getLast().getCoder().getName()).isEqualTo("Anne");
	}

	@Test
	void editsGoOnBeingKeptAfterTheyWereTakenOver() throws Exception {
		size(77);
		name("A");
		history.undo(session.undoContext(), null, null);
		logged(3);
		StudySession second = open(session.folder());
		second.recover();
		session = second;
		name("B");
		logged(4);
		StudySession third = open(session.folder());
		third.recover();
		assertThat(agency(third).getSize()).isEqualTo(77);
		assertThat(agency(third).getField()).isEqualTo("B");
		assertThat(third.isDirty()).isTrue();
	}

	@Test
	void whatNobodyDecidedOnIsNotWrittenOver() throws Exception {
		size(77);
		logged(1);
		Path kept = logs().getFirst();
		byte[] content = Files.readAllBytes(kept);
		session = open(session.folder());
		session.putOffRecovery();
		size(88);
		screen.until("two logs", () -> logs().size() == 2);
		assertThat(Files.readAllBytes(kept)).isEqualTo(content);
		session.dispose();
		assertThat(logs()).containsExactly(kept);
		StudySession again = open(session.folder());
		again.recover();
		assertThat(agency(again).getSize()).isEqualTo(77);
	}

	@Test
	void ofSeveralLogsTheLastIsOfferedFirst() throws Exception {
		size(77);
		logged(1);
		session = open(session.folder());
		session.putOffRecovery();
		size(88);
		screen.until("two logs", () -> logs().size() == 2 && logs().stream().allMatch(it -> steps(it) == 1));
		StudySession next = open(session.folder());
		next.recover();
		assertThat(agency(next).getSize()).isEqualTo(88);
		next.dispose();
		StudySession last = open(session.folder());
		last.recover();
		assertThat(agency(last).getSize()).isEqualTo(77);
		last.dispose();
		assertThat(open(session.folder()).recovery()).isEmpty();
	}

	@Test
	void editsOfAVersionThatIsGoneAreKeptAndNotApplied() throws Exception {
		size(77);
		logged(1);
		elsewhere(5);
		forgetBackups();
		StudySession next = open(session.folder());
		assertThat(next.recovery()).hasValueSatisfying(it -> assertThat(it.fit()).isEqualTo(LeftEdits.Fit.GONE));
		assertThatThrownBy(next::recover).isInstanceOf(IOException.class);
		assertThat(agency(next).getSize()).isEqualTo(5);
		assertThat(next.isDirty()).isFalse();
		assertThat(logs()).hasSize(1);
		next.forgetRecovery();
		assertThat(logs()).isEmpty();
	}

	@Test
	void editsOfAVersionAmongTheBackupsGoWithThatVersion() throws Exception {
		size(77);
		logged(1);
		elsewhere(5);
		StudySession next = open(session.folder());
		assertThat(next.recovery()).hasValueSatisfying(it -> assertThat(it.fit()).isEqualTo(LeftEdits.Fit.EARLIER));
		next.recover();
		assertThat(agency(next).getSize()).isEqualTo(77);
		assertThat(next.isDirty()).isTrue();
	}

	/** Killed between the replacing of the file and the deleting of the log. */
	@Test
	void editsThatWereSavedAreNotOffered() throws Exception {
		size(77);
		logged(1);
		byte[] log = Files.readAllBytes(logs().getFirst());
		Path file = logs().getFirst();
		session.save(null);
		screen.until("no log", () -> logs().isEmpty());
		Files.write(file, log);
		assertThat(open(session.folder()).recovery()).isEmpty();
		assertThat(logs()).isEmpty();
	}

	@Test
	void undoingToTheSavedStateLeavesNoLog() throws Exception {
		size(77);
		logged(1);
		history.undo(session.undoContext(), null, null);
		assertThat(session.isDirty()).isFalse();
		screen.until("no log", () -> logs().isEmpty());
		history.redo(session.undoContext(), null, null);
		logged(1);
		StudySession next = open(session.folder());
		next.recover();
		assertThat(agency(next).getSize()).isEqualTo(77);
	}

	@Test
	void savingKeepsTheOldContentInTheLocalHistory() throws Exception {
		byte[] old = Files.readAllBytes(session.folder().resolve("study.palier"));
		size(77);
		session.save(null);
		IFile file = new WorkspaceStore(ResourcesPlugin.getWorkspace()).folder(session.folder(), null).getFile("study.palier");
		assertThat(file.getHistory(null)).hasSize(1);
		assertThat(file.getHistory(null)[0].getContents().readAllBytes()).isEqualTo(old);
		assertThat(file.readAllBytes()).isEqualTo(Files.readAllBytes(session.folder().resolve("study.palier"))).isNotEqualTo(old);
	}

	@Test
	void anEditThatChangesNothingLeavesNoTrace() {
		size(1240);
		assertThat(session.isDirty()).isFalse();
		assertThat(history.canUndo(session.undoContext())).isFalse();
	}

	@Test
	void theViewIsTheSameUntilTheStudyChanges() {
		var view = session.view();
		assertThat(session.view()).isSameAs(view);
		size(77);
		assertThat(session.view()).isNotSameAs(view);
	}

	private void size(int employees) {
		Agency agency = agency(session);
		session.execute(new RecordedEdit(Bilingual.same("size"), Root.beneath(agency), () -> agency.setSize(employees)));
	}

	private void name(String field) {
		Agency agency = agency(session);
		session.execute(new RecordedEdit(Bilingual.same("field"), Root.beneath(agency), () -> agency.setField(field)));
	}

	/** What a command does that writes the study beside the workbench. */
	private void elsewhere(int employees) throws IOException {
		var file = new StudyFile(session.folder().resolve("study.palier"));
		Study study = file.load();
		study.getJurisdictions().getFirst().getAgencies().getFirst().setSize(employees);
		file.save(study);
	}

	/** As after five more saves. */
	private void forgetBackups() throws IOException {
		try (Stream<Path> files = Files.list(session.folder().resolve("backups"))) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	private void logged(int steps) {
		screen.until(steps + " steps on the disk", () -> logs().size() == 1 && steps() == steps);
	}

	private int steps() {
		return logs().stream().mapToInt(StudySessionTest::steps).sum();
	}

	private static int steps(Path log) {
		try {
			return EditLog.read(log).steps();
		} catch (IOException notWhole) {
			return 0;
		}
	}

	private List<Path> logs() {
		if (!Files.isDirectory(journals)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(journals)) {
			return files.sorted().toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Agency agency(StudySession of) {
		return of.study().getJurisdictions().getFirst().getAgencies().getFirst();
	}
}
