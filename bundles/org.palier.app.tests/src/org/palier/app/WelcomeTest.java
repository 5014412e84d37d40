// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;
import org.palier.ui.wizards.NewStudyWizard;

/** The page of a first start makes room for what opens, and the keyboard goes there. */
class WelcomeTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();

	@TempDir
	Path folder;

	@AfterEach
	void close() throws Exception {
		if (intro.getIntro() != null) {
			intro.closeIntro(intro.getIntro());
		}
		window.getActivePage().closeAllEditors(false);
		for (StudySession each : List.copyOf(window.getService(StudySessions.class).sessions())) {
			window.getService(StudySessions.class).close(each);
		}
	}

	/** A shortcut is pressed as on a keyboard: nothing was clicked since the wizard. */
	@Test
	void afterTheFirstStudyShortcutsWorkWithoutAClick() throws Exception {
		intro.showIntro(window, false);
		screen.until("welcome has the keyboard", () -> {
			window.getShell().forceActive();
			intro.getIntro().setFocus();
			return display.getFocusControl() != null;
		});
		var dialog = new WizardDialog(window.getShell(), new NewStudyWizard(window));
		dialog.setBlockOnOpen(false);
		dialog.open();
		List<Text> fields = screen.all(Text.class, dialog.getShell());
		fields.get(0).setText("Première");
		fields.get(2).setText(folder.resolve("premiere").toString());
		screen.all(Button.class, dialog.getShell()).stream().filter(it -> Integer.valueOf(IDialogConstants.FINISH_ID).equals(it.getData())).findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event());

		screen.until("welcome is gone", () -> intro.getIntro() == null);
		IWorkbenchPage page = window.getActivePage();
		screen.until("the editor is in front", () -> page.getActivePart() instanceof IEditorPart it && page.isPartVisible(it));
		screen.until("it has the keyboard", () -> display.getActiveShell() == window.getShell() && display.getFocusControl() != null);
		assertThat(pressed('n')).as("another study is asked for").isEqualTo("Nouvelle étude");
	}

	/** The title of the dialog that a letter with Ctrl opens; it is closed again. */
	private String pressed(char letter) {
		var title = new String[1];
		Listener shown = event -> {
			if (event.widget instanceof Shell shell && shell != window.getShell() && shell.getText().length() > 0) {
				title[0] = shell.getText();
				// A dialog has a loop of its own, which ends with it.
				display.asyncExec(() -> {
					if (!shell.isDisposed()) {
						shell.close();
					}
				});
			}
		};
		display.addFilter(SWT.Show, shown);
		try {
			for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
				int[] codes = type == SWT.KeyDown ? new int[] { SWT.CTRL, letter } : new int[] { letter, SWT.CTRL };
				Arrays.stream(codes).forEach(code -> {
					var event = new Event();
					event.type = type;
					event.keyCode = code;
					event.character = code < 128 ? (char) code : 0;
					assertThat(display.post(event)).isTrue();
				});
			}
			screen.until("a dialog", () -> title[0] != null);
			screen.until("closed", () -> Arrays.stream(display.getShells()).noneMatch(it -> it != window.getShell() && it.isVisible()));
			return title[0];
		} finally {
			display.removeFilter(SWT.Show, shown);
		}
	}
}
