// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusSettings;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyChangedException;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.UiMessages;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.Dialogs;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** A study that is open in a window while another process writes it: neither erases what the other did. */
class SharedStudyTest {

	private static final int THEIRS = 17;
	private static final int OURS = 77;
	private static final int BEFORE = 1240;

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final Dialogs dialogs = new Dialogs(display);

	@TempDir
	Path folder;

	private Path place;
	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		place = Samples.write(folder.resolve("study"));
		session = new StudyOpener(window).open(place).orElseThrow();
		screen.pause(100);
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void aSaveRefusesToEraseWhatAnotherProcessWrote() throws Exception {
		edit();
		OtherWriter.writes(place, THEIRS);
		assertThatThrownBy(() -> session.save(null)).isInstanceOf(StudyChangedException.class);
		assertThat(sizes(onDisk())).containsExactly(BEFORE, THEIRS);
		assertThat(session.isDirty()).isTrue();
	}

	@Test
	void whoReloadsHasWhatTheOtherLeft() throws Exception {
		edit();
		OtherWriter.writes(place, THEIRS);
		var dialog = dialogs.press(StudyMessages.changedTitle, StudyMessages.reload, "changed-en");
		save();
		assertThat(dialog.isPressed()).isTrue();
		assertThat(dialog.words()).contains("Invented study", StudyMessages.overwrite);
		assertThat(sizes(session.study())).containsExactly(BEFORE, THEIRS);
		assertThat(session.isDirty()).isFalse();
		assertThat(sizes(onDisk())).containsExactly(BEFORE, THEIRS);
		edit();
		save();
		assertThat(sizes(onDisk())).containsExactly(OURS, THEIRS);
	}

	@Test
	void whoOverwritesKeepsTheOwnAlone() throws Exception {
		edit();
		OtherWriter.writes(place, THEIRS);
		var dialog = dialogs.press(StudyMessages.changedTitle, StudyMessages.overwrite, "");
		save();
		assertThat(dialog.isPressed()).isTrue();
		assertThat(session.isDirty()).isFalse();
		assertThat(sizes(onDisk())).containsExactly(OURS, 0);
	}

	@Test
	void whoKeepsACopyHasBothAndCanOpenIt() throws Exception {
		try (var corpus = new StudyFolder(place).openCorpus(session.study(), CorpusSettings.of("test"))) {
			assertThat(corpus).isNotNull();
		}
		edit();
		OtherWriter.writes(place, THEIRS);
		var question = dialogs.press(StudyMessages.changedTitle, StudyMessages.keepCopy, "");
		var name = dialogs.press(StudyMessages.copyTitle, "OK", "copy-name-en");
		var done = dialogs.press(StudyMessages.copiedTitle, "OK", "copied-en");
		save();
		assertThat(List.of(question.isPressed(), name.isPressed(), done.isPressed())).containsOnly(true);
		assertThat(session.isDirty()).isFalse();
		assertThat(sizes(session.study())).containsExactly(BEFORE, THEIRS);
		assertThat(sizes(onDisk())).containsExactly(BEFORE, THEIRS);
		Path copy = folder.resolve("study - my version");
		assertThat(done.words()).contains(copy.toString());
		StudySession second = new StudyOpener(window).open(copy).orElseThrow();
		try {
			assertThat(sizes(second.study())).containsExactly(OURS, 0);
			screen.until("its posts", () -> second.posts() instanceof StudyPosts.Counted);
		} finally {
			window.getService(StudySessions.class).close(second);
		}
	}

	@Test
	void whoCancelsHasChangedNothingAndClosesNothing() throws Exception {
		// Of this bundle itself: the pyramid that opens with a study may not be installed.
		new StudyOpener(window).showTheories(session, null);
		edit();
		OtherWriter.writes(place, THEIRS);
		var ask = dialogs.press(UiMessages.closeTitle, UiMessages.save, "");
		var dialog = dialogs.press(StudyMessages.changedTitle, StudyMessages.cancel, "");
		window.getService(IHandlerService.class).executeCommand("org.palier.ui.commands.close", null);
		assertThat(List.of(ask.isPressed(), dialog.isPressed())).containsOnly(true);
		assertThat(window.getService(StudySessions.class).sessions()).contains(session);
		assertThat(page.getEditorReferences()).isNotEmpty();
		assertThat(session.isDirty()).isTrue();
		assertThat(sizes(session.study())).containsExactly(OURS, 0);
		assertThat(sizes(onDisk())).containsExactly(BEFORE, THEIRS);
	}

	@Test
	void theWindowLivesWhileAnotherHasTheStudyAndSaysWhoAfterTenSeconds() throws Exception {
		edit();
		var beats = new AtomicInteger();
		OtherWriter other = OtherWriter.holds(place);
		try {
			display.timerExec(100, new Runnable() {
				@Override
				public void run() {
					beats.incrementAndGet();
					display.timerExec(100, this);
				}
			});
			var first = dialogs.press(StudyMessages.inUseTitle, StudyMessages.cancel, "in-use-en");
			save();
			assertThat(first.isPressed()).isTrue();
			assertThat(first.words()).contains("palier run import", String.valueOf(other.pid()));
			assertThat(beats.get()).as("tenths of a second of ten seconds in which the window answered").isGreaterThan(30);
			assertThat(session.isDirty()).isTrue();
			// A moment after the question it is free.
			display.timerExec(500, () -> let(other));
			save();
		} finally {
			other.close();
		}
		assertThat(session.isDirty()).isFalse();
		assertThat(sizes(onDisk())).containsExactly(OURS, 0);
	}

	@Test
	void aStudyWithoutUnsavedChangesIsReadAnewWhenSomebodyComesBack() throws Exception {
		OtherWriter.writes(place, THEIRS);
		new ChangesElsewhere(window.getService(StudySessions.class), PlatformUI.getWorkbench()).windowActivated(window);
		screen.until("read anew", () -> sizes(session.study()).equals(List.of(BEFORE, THEIRS)));
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void unsavedChangesAreAskedAboutOnce() throws Exception {
		edit();
		OtherWriter.writes(place, THEIRS);
		var watch = new ChangesElsewhere(window.getService(StudySessions.class), PlatformUI.getWorkbench());
		var dialog = dialogs.press(StudyMessages.changedTitle, StudyMessages.later, "changed-later-en");
		watch.windowActivated(window);
		screen.until("asked", dialog::isPressed);
		screen.pause(300);
		watch.windowActivated(window);
		screen.pause(500);
		assertThat(Stream.of(display.getShells()).filter(it -> it.getText().equals(StudyMessages.changedTitle))).isEmpty();
		assertThat(sizes(session.study())).containsExactly(OURS, 0);
		assertThat(session.isDirty()).isTrue();
	}

	private static void let(OtherWriter other) {
		try {
			other.close();
		} catch (Exception failure) {
			throw new AssertionError(failure);
		}
	}

	private void edit() {
		var agency = session.study().getJurisdictions().getFirst().getAgencies().getFirst();
		session.execute(new RecordedEdit(Bilingual.same("size"), Root.beneath(agency), () -> agency.setSize(OURS)));
	}

	/** What Ctrl+S does. */
	private void save() throws Exception {
		page.activate(page.getActiveEditor());
		screen.until("save", () -> window.getService(ICommandService.class).getCommand("org.eclipse.ui.file.save").isEnabled());
		window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.save", null);
		screen.pause(50);
	}

	private Study onDisk() throws IOException {
		return new StudyFolder(place).file().load();
	}

	private static List<Integer> sizes(Study study) {
		return study.getJurisdictions().getFirst().getAgencies().stream().limit(2).map(it -> it.getSize() == null ? 0 : it.getSize()).toList();
	}
}
