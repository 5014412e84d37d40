// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.file.StudyFileException;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

class StudyOpenerTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;

	/** What {@code --study} does with a study that is cut short, one that is not there, and a good one. */
	@Test
	void studiesThatCannotBeOpenedAreNamedInOneDialogAndTheOthersOpen() throws Exception {
		Path broken = Samples.write(folder.resolve("coupée"));
		Path file = broken.resolve("study.palier");
		String whole = Files.readString(file);
		Files.writeString(file, whole.substring(0, whole.length() / 2));
		byte[] before = Files.readAllBytes(file);
		Path good = Samples.write(folder.resolve("bonne"));
		Path none = folder.resolve("aucune");
		StudySessions sessions = window.getService(StudySessions.class);
		var said = new AtomicReference<String>();
		closeDialog(said);

		new StudyOpener(window).openAtStart(List.of(broken, none, good));
		screen.until("the dialog", () -> said.get() != null);

		try {
			assertThat(said.get()).contains(broken.toString(), "The file is not a readable study", none.toString(),
					"There is no file study.palier in this folder.");
			assertThat(said.get()).doesNotContain("Exception:").doesNotContain("\tat ");
			assertThat(sessions.sessions()).extracting(StudySession::folder).contains(good).doesNotContain(broken, none);
			assertThat(Files.readAllBytes(file)).isEqualTo(before);
		} finally {
			window.getActivePage().closeAllEditors(false);
			sessions.find(good).ifPresent(sessions::close);
		}
	}

	/** A study of 20,000 agencies takes seconds: in them the window is painted, and whoever opens it once more gets the same. */
	@Test
	void theWindowAnswersWhileALargeStudyIsRead() throws Exception {
		Path large = Samples.write(folder.resolve("grande"));
		Files.writeString(large.resolve("study.palier"), "<!--" + " ".repeat(1 << 20) + "-->", StandardOpenOption.APPEND);
		StudySessions sessions = window.getService(StudySessions.class);
		var answered = new ArrayList<String>();
		window.getShell().getDisplay().asyncExec(() -> answered.add(sessions.find(large).isEmpty() ? "while it was read" : "after"));
		try {
			StudySession session = sessions.open(large, new LargeStudyReader());
			assertThat(answered).containsExactly("while it was read");
			assertThat(sessions.open(large)).isSameAs(session);

			Files.writeString(large.resolve("study.palier"), "<", StandardOpenOption.APPEND);
			sessions.close(session);
			assertThatThrownBy(() -> sessions.open(large, new LargeStudyReader())).isInstanceOf(StudyFileException.class);
		} finally {
			sessions.find(large).ifPresent(sessions::close);
		}
	}

	/** Reads the next dialog over the window and closes it. */
	private void closeDialog(AtomicReference<String> said) {
		Display display = window.getShell().getDisplay();
		Shell dialog = Arrays.stream(window.getShell().getShells()).filter(Shell::isVisible).findFirst().orElse(null);
		if (dialog == null) {
			display.timerExec(50, () -> closeDialog(said));
			return;
		}
		said.set(screen.all(Label.class, dialog).stream().map(Label::getText).collect(Collectors.joining("\n")));
		dialog.close();
	}
}
