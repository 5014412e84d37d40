// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.attribution.AddressForms;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.text.Bilingual;
import org.palier.model.Agency;
import org.palier.ui.Samples;

class StudySessionTest {

	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

	@TempDir
	Path folder;

	private StudyJournal journal;
	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		journal = new StudyJournal(folder.resolve("state/journal.palier"));
		session = open(Samples.write(folder.resolve("study")), journal);
	}

	private StudySession open(Path study, StudyJournal with) throws Exception {
		return new StudySession(study, new WorkspaceStore(ResourcesPlugin.getWorkspace()), history, with, () -> AddressForms.SHIPPED);
	}

	@Test
	void unsavedEditsSurviveACrashAndStayUnsaved() throws Exception {
		size(77);
		journal.write();
		StudySession next = open(session.folder(), new StudyJournal(folder.resolve("state/journal.palier")));
		assertThat(agency(next).getSize()).isEqualTo(1240);
		assertThat(next.isRecoverable()).isTrue();
		next.recover();
		assertThat(agency(next).getSize()).isEqualTo(77);
		assertThat(next.isDirty()).isTrue();
		next.save(null);
		assertThat(journal.exists()).isFalse();
	}

	@Test
	void undoingToTheSavedStateLeavesNoJournal() throws Exception {
		size(77);
		journal.write();
		assertThat(journal.exists()).isTrue();
		history.undo(session.undoContext(), null, null);
		assertThat(session.isDirty()).isFalse();
		assertThat(journal.exists()).isFalse();
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
		session.execute(new RecordedEdit(Bilingual.same("size"), List.of(agency), () -> agency.setSize(employees)));
	}

	private static Agency agency(StudySession of) {
		return of.study().getJurisdictions().getFirst().getAgencies().getFirst();
	}
}
