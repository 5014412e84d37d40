// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.UiMessages;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** What becomes of the unsaved changes of a workbench that was killed, by the answers that a person can give. */
class RecoveryQuestionTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final StudySessions sessions = window.getService(StudySessions.class);
	private final Path journals = Platform.getStateLocation(FrameworkUtil.getBundle(StudySession.class)).append("journals").toPath();

	@TempDir
	Path folder;

	private final String name = "study" + System.nanoTime();
	private Path place;
	private boolean asked;
	/** Who watches for a dialog now. */
	private Object watch;

	/** Edits and is killed: the log is put back when the closing of the study has deleted it. */
	@BeforeEach
	void crash() throws Exception {
		place = Samples.write(folder.resolve(name));
		StudySession session = sessions.open(place);
		size(session, 77);
		screen.until("a log", () -> logs().size() == 1 && sizeOf(logs().getFirst()) > 200);
		Path log = logs().getFirst();
		Path copy = Files.copy(log, folder.resolve("copy"));
		sessions.close(session);
		Files.move(copy, log, StandardCopyOption.REPLACE_EXISTING);
	}

	@AfterEach
	void close() {
		watch = null;
		window.getActivePage().closeAllEditors(false);
		sessions.find(place).ifPresent(sessions::close);
	}

	@Test
	void escapeDecidesNothingAndLosesNothing() throws Exception {
		pressEscape();
		StudySession session = new StudyOpener(window).open(place).orElseThrow();
		assertThat(asked).isTrue();
		assertThat(agency(session).getSize()).isEqualTo(1240);
		assertThat(session.isDirty()).isFalse();
		size(session, 88);
		screen.until("two logs", () -> logs().size() == 2);
		window.getActivePage().closeAllEditors(false);
		sessions.close(session);
		assertThat(logs()).hasSize(1);

		press(UiMessages.recoverTake);
		StudySession again = new StudyOpener(window).open(place).orElseThrow();
		assertThat(asked).as("offered again").isTrue();
		assertThat(agency(again).getSize()).isEqualTo(77);
		assertThat(again.isDirty()).isTrue();
	}

	@Test
	void whoForgetsThemIsNotAskedAgain() throws Exception {
		press(UiMessages.recoverForget);
		StudySession session = new StudyOpener(window).open(place).orElseThrow();
		assertThat(asked).isTrue();
		assertThat(agency(session).getSize()).isEqualTo(1240);
		assertThat(logs()).isEmpty();
		assertThat(session.recovery()).isEmpty();
	}

	private void pressEscape() {
		withDialog(dialog -> {
			if (dialog.getDisplay().getActiveShell() != dialog) {
				dialog.forceActive();
			}
			for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
				var key = new Event();
				key.type = type;
				key.keyCode = SWT.ESC;
				key.character = SWT.ESC;
				display.post(key);
			}
		});
	}

	private void press(String words) {
		withDialog(dialog -> screen.all(Button.class, dialog).stream().filter(it -> it.getText().replace("&", "").equals(words)).findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event()));
	}

	/** Answers the next dialog of recovery, and every one after it until another answer is wanted. */
	private void withDialog(Consumer<Shell> answer) {
		asked = false;
		watch = new Object();
		look(answer, watch);
	}

	private void look(Consumer<Shell> answer, Object mine) {
		if (watch != mine) {
			return;
		}
		Shell dialog = Arrays.stream(display.getShells()).filter(it -> it.isVisible() && it.getText().equals(UiMessages.recoverTitle)).findFirst()
				.orElse(null);
		display.timerExec(200, () -> look(answer, mine));
		if (dialog != null) {
			asked = true;
			answer.accept(dialog);
		}
	}

	private List<Path> logs() {
		try (Stream<Path> files = Files.walk(journals)) {
			return files.filter(Files::isRegularFile).filter(it -> it.getParent().getFileName().toString().startsWith(name + "-")).sorted().toList();
		} catch (IOException none) {
			return List.of();
		}
	}

	private static long sizeOf(Path file) {
		return file.toFile().length();
	}

	private static void size(StudySession session, int employees) {
		Agency agency = agency(session);
		session.execute(new RecordedEdit(Bilingual.same("size"), Root.beneath(agency), () -> agency.setSize(employees)));
	}

	private static Agency agency(StudySession of) {
		return of.study().getJurisdictions().getFirst().getAgencies().getFirst();
	}
}
