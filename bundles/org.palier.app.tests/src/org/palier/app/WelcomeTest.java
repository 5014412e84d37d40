// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
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
import org.palier.ground.text.Bilingual;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;
import org.palier.ui.wizards.NewStudyWizard;

/** The page of a first start makes room for what opens. */
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

	@Test
	void afterTheFirstStudyItsEditorIsInFront() throws Exception {
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
		screen.all(Button.class, dialog.getShell()).stream().filter(it -> Integer.valueOf(IDialogConstants.FINISH_ID).equals(it.getData()))
				.findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event());

		screen.until("welcome is gone", () -> intro.getIntro() == null);
		IWorkbenchPage page = window.getActivePage();
		screen.until("the editor is in front", () -> page.getActivePart() instanceof IEditorPart it && page.isPartVisible(it));
	}

	/** Who was sent a file to code has no study: the page of a first start says where to go. */
	@Test
	void aFileToCodeIsOfferedAtFirst() {
		intro.showIntro(window, false);
		screen.until("offered",
				() -> screen.all(Link.class, window.getShell()).stream().anyMatch(it -> it.getText().contains(AppMessages.welcomePackage)));
	}

	/** Home is read anew while a dialog is over the window: what had the keyboard goes, and whoever closes the dialog goes on by keys. */
	@Test
	void theKeyboardComesBackFromADialog() throws Exception {
		var study = new OpenStudy(Samples.write(folder));
		new StudyOpener(window).open(study.session().folder());
		screen.until("home has the keyboard", () -> {
			window.getShell().forceActive();
			return display.getFocusControl() instanceof Link;
		});
		var had = display.getFocusControl();
		var dialog = new Shell(window.getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		new Text(dialog, SWT.BORDER).setBounds(10, 10, 200, 30);
		dialog.open();
		screen.until("the dialog has the keyboard", () -> dialog.getChildren()[0].setFocus() && display.getActiveShell() == dialog);
		study.session().execute(new RecordedEdit(Bilingual.same("rename"), Root.beneath(study.study().getName()),
				() -> study.study().getName().setEn("Rivers")));
		screen.until("home was read anew", had::isDisposed);
		dialog.close();
		screen.until("the keyboard is back", () -> {
			// A display without a manager of windows gives the keyboard to nobody when a dialog closes.
			window.getShell().forceActive();
			return display.getFocusControl() instanceof Link it && it.getShell() == window.getShell();
		});
		study.undo();
	}
}
