// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ui.study.Preferences;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** From a person’s own table to what its columns hold, without a question between. */
class StudyOfFileTest {

	/** In milliseconds. */
	private static final int LOOK = 100;

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(Preferences.NODE);

	@TempDir
	Path folder;

	private boolean named;

	@BeforeEach
	void studiesGoIntoAFolder() throws IOException {
		kept.put(Preferences.STUDIES, Files.createDirectory(folder.resolve("Études")).toString());
	}

	@AfterEach
	void close() throws Exception {
		kept.remove(Preferences.STUDIES);
		window.getActivePage().closeAllEditors(false);
		for (StudySession each : List.copyOf(window.getService(StudySessions.class).sessions())) {
			window.getService(StudySessions.class).close(each);
		}
	}

	@Test
	void hasTheNameOfTheFileAndAsksWhatItsColumnsHold() throws Exception {
		Path file = Files.writeString(folder.resolve("Relevé 2026.csv"), "Organisme,Facebook\nBureau des phares,oui\n");
		display.timerExec(LOOK, () -> closeOnceItNames(file));
		new StudyOfFile(window).make(file);
		assertThat(named).as("the file is chosen already").isTrue();
		StudySession made = window.getService(StudySessions.class).sessions().getFirst();
		assertThat(made.folder()).isEqualTo(folder.resolve("Études/Relevé 2026"));
		assertThat(made.study().getName().getFr()).isEqualTo("Relevé 2026");
		assertThat(made.study().getTheories()).isNotEmpty();
	}

	/** Closes the wizard once a field in it names the file. */
	private void closeOnceItNames(Path file) {
		String title = NLS.bind(WizardMessages.importTitle, "Relevé 2026");
		for (Shell each : display.getShells()) {
			if (each.getText().equals(title) && screen.all(Text.class, each).stream().anyMatch(it -> it.getText().equals(file.toString()))) {
				named = true;
				each.close();
				return;
			}
		}
		display.timerExec(LOOK, () -> closeOnceItNames(file));
	}
}
