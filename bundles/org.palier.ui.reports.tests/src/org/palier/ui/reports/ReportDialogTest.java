// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** A report with a template in a folder of the analyst's own. */
class ReportDialogTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;
	@TempDir
	Path own;

	private StudySession session;
	private ReportDialog dialog;
	private boolean told;

	@BeforeEach
	void open() throws Exception {
		forget();
		Samples.write(folder);
		session = new StudyOpener(window).open(folder).orElseThrow();
	}

	@AfterEach
	void close() throws Exception {
		told = true;
		if (dialog != null && dialog.getShell() != null) {
			dialog.close();
		}
		forget();
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	private static void forget() throws Exception {
		InstanceScope.INSTANCE.getNode("org.palier.ui").remove("report.template");
	}

	@Test
	void aFolderOfOnesOwnIsUsedAndRemembered() throws Exception {
		write("name.fr=Le nôtre\nname.en=Ours\norganisation.en=Bureau of Examples\nsections=key-figures,census\n");
		show();
		assertThat(template().getText()).isEqualTo("Full report");
		assertThat(ticked()).contains("Pyramids");

		dialog.details().template().use(own.toString());

		assertThat(dialog.getErrorMessage()).isNull();
		assertThat(template().getText()).isEqualTo("Ours (folder " + own.getFileName() + ")");
		assertThat(ticked()).contains("The essentials").doesNotContain("Pyramids");
		screen.picture(dialog.getShell(), "report-own-template");

		// what is in the folder now counts, not what was in it when it was chosen
		write("name.en=Ours\norganisation.en=Bureau of Later Examples\nsections=key-figures,census\n");
		closeTheMessage();
		press();
		// a busy machine may need more than the usual ten seconds
		for (int i = 0; i < 600 && !told; i++) {
			screen.pause(100);
		}
		assertThat(told).isTrue();
		Path page = own("report-en-annex.html");
		assertThat(Files.readString(page)).contains("Bureau of Later Examples");
		assertThat(Files.readString(own("report-en-pages.html"))).contains("Bureau of Later Examples", "Uses of 1 of 2 agencies have been coded");
		assertThat(Files.readString(page).split("<svg ")).as("pictures: none, since too little was read").hasSize(1);

		show();
		assertThat(template().getText()).isEqualTo("Ours (folder " + own.getFileName() + ")");
		assertThat(ticked()).doesNotContain("Pyramids");
	}

	/** A file of the only report, in its folder. */
	private Path own(String name) throws Exception {
		try (var folders = Files.list(new StudyFolder(folder).reports())) {
			Path its = folders.filter(it -> Files.isDirectory(it)).findFirst().orElseThrow();
			assertThat(its.getFileName().toString()).matches("\\d{4}-\\d{2}-\\d{2} en");
			return its.resolve(name);
		}
	}

	@Test
	void aNoteForAWordProcessorIsWritten() throws Exception {
		show();
		for (Button tick : screen.all(Button.class, dialog.getShell())) {
			if (tick.getText().equals("Note for a word processor (DOCX)")) {
				tick.setSelection(true);
				tick.notifyListeners(SWT.Selection, new Event());
			}
		}
		assertThat(ticked()).contains("Note for a word processor (DOCX)");

		closeTheMessage();
		press();
		for (int i = 0; i < 600 && !told; i++) {
			screen.pause(100);
		}

		assertThat(told).isTrue();
		try (var zip = new ZipFile(own("report-en-word.docx").toFile())) {
			assertThat(zip.getEntry("word/document.xml")).isNotNull();
		}
	}

	@Test
	void whatGoesOutIsInTheLedgerOfReleasesAndATrialIsNot() throws Exception {
		show();
		closeTheMessage();
		press();
		screen.until("the message that it is done", () -> told);
		assertThat(ReleaseLedger.of(new StudyFolder(folder)).releases()).isEmpty();
		told = false;
		show();
		for (Button tick : screen.all(Button.class, dialog.getShell())) {
			if (tick.getText().equals("This goes out")) {
				tick.setSelection(true);
			}
		}
		screen.picture(dialog.getShell(), "report-goes-out");
		closeTheMessage();
		press();
		screen.until("the message that it is done", () -> told);
		assertThat(ReleaseLedger.of(new StudyFolder(folder)).releases()).singleElement()
				.satisfies(it -> assertThat(it.kind()).isEqualTo("report"));
	}

	@Test
	void aFolderThatCannotBeUsedIsNamedWithTheReason() throws Exception {
		show();
		dialog.details().template().use(own.toString());
		assertThat(dialog.getErrorMessage()).isEqualTo("The template in " + own + " cannot be used: template.properties – "
				+ "this folder is no report template: template.properties is missing");
		assertThat(template().getText()).isEqualTo("Full report");

		write("colour.deep=#ffffff\n");
		dialog.details().template().use(own.toString());
		assertThat(dialog.getErrorMessage()).contains(own.toString(), "#ffffff");

		write("name.en=Ours\n");
		dialog.details().template().use(own.toString());
		assertThat(dialog.getErrorMessage()).isNull();
		Files.delete(own.resolve("template.properties"));
		press();
		assertThat(dialog.getShell()).isNotNull();
		assertThat(dialog.getErrorMessage()).contains(own.toString(), "template.properties");
	}

	@Test
	void aRememberedFolderThatIsGoneIsSaidAndTheShippedOneChosen() throws Exception {
		Path gone = own.resolve("gone");
		InstanceScope.INSTANCE.getNode("org.palier.ui").put("report.template", gone.toString());

		show();

		assertThat(dialog.getErrorMessage()).isEqualTo("The template in " + gone + " cannot be used: there is no folder of that name any more");
		assertThat(template().getText()).isEqualTo("Full report");
	}

	@Test
	void whatTheAuthorTypesIsKeptWhateverBecomesOfTheDialogAndCanBeUndone() throws Exception {
		show();
		dialog.author().unfold(true);
		dialog.author().foreword().setText("First words.\n\nMore.");
		dialog.author().places().setSelection(3);
		dialog.author().places().notifyListeners(SWT.Selection, new Event());
		dialog.author().comment().setText("Options are two.");
		screen.picture(dialog.getShell(), "report-author");
		dialog.close();
		AuthoredTexts kept = AuthoredTexts.of(session.study());
		assertThat(kept.foreword().in(Locale.CANADA)).containsExactly("First words.", "More.");
		assertThat(kept.comment("options").in(Locale.CANADA)).containsExactly("Options are two.");
		assertThat(session.isDirty()).isTrue();
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		history.undo(session.undoContext(), null, null);
		history.undo(session.undoContext(), null, null);
		assertThat(AuthoredTexts.of(session.study())).isEqualTo(AuthoredTexts.NONE);
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void aTextThatIsTooLongIsToldAndStaysInItsField() throws Exception {
		show();
		dialog.author().comment().setText("x".repeat(1_201));
		assertThat(dialog.getErrorMessage())
				.isEqualTo("The comment “Page Elsewhere, beside others” has 1,201 characters. It may have at most 1,200.");
		assertThat(dialog.author().keep()).isFalse();
		dialog.author().comment().setText("x".repeat(1_200));
		assertThat(dialog.getErrorMessage()).isNull();
		dialog.author().comment().setText("");
	}

	private void write(String properties) throws Exception {
		Files.writeString(own.resolve("template.properties"), properties);
	}

	private void show() {
		dialog = new ReportDialog(window, session);
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.getShell().forceActive();
		screen.pause(500);
	}

	private void press() {
		Button write = screen.all(Button.class, dialog.getShell()).stream().filter(it -> it.getText().equals(ReportMessages.reportWrite))
				.findFirst()
				.orElseThrow();
		write.notifyListeners(SWT.Selection, new Event());
	}

	/** Closes the message that it is done once it comes: it waits for an answer, and this test with it. */
	private void closeTheMessage() {
		window.getShell().getDisplay().timerExec(100, () -> {
			for (Shell shell : window.getShell().getDisplay().getShells()) {
				if (!told && dialog.getShell() == null && shell.getText().equals(ReportMessages.reportTitle)) {
					told = true;
					shell.close();
				}
			}
			if (!told) {
				closeTheMessage();
			}
		});
	}

	private Combo template() {
		return screen.all(Combo.class, dialog.getShell()).get(1);
	}

	private List<String> ticked() {
		return screen.all(Button.class, dialog.getShell()).stream().filter(it -> (it.getStyle() & SWT.CHECK) != 0 && it.getSelection())
				.map(Button::getText).toList();
	}
}
