// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.Theory;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/**
 * Which theories a new study takes, and in which version: the newest that asks for no choice is ticked, and of one pack there is one
 * version.
 */
class NewStudyWizardTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private WizardDialog dialog;
	private Table packs;

	@TempDir
	Path folder;

	@BeforeEach
	void open() {
		dialog = new WizardDialog(window.getShell(), new NewStudyWizard(window));
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertThat(screen.all(Table.class, dialog.getShell())).as("theories are there for who asks").isEmpty();
		screen.all(Link.class, dialog.getShell()).getFirst().notifyListeners(SWT.Selection, new Event());
		packs = screen.all(Table.class, dialog.getShell()).getFirst();
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		for (StudySession each : List.copyOf(window.getService(StudySessions.class).sessions())) {
			window.getActivePage().closeAllEditors(false);
			window.getService(StudySessions.class).close(each);
		}
	}

	private TableItem pack(String version) {
		String name = packs.getItem(0).getText().replaceAll(" · .*", "");
		return Arrays.stream(packs.getItems()).filter(it -> it.getText().equals(name + " · " + version)).findFirst().orElseThrow();
	}

	private void tick(TableItem item) {
		item.setChecked(true);
		var event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		packs.notifyListeners(SWT.Selection, event);
	}

	private List<String> ticked() {
		return Arrays.stream(packs.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
	}

	private List<Text> fields() {
		return screen.all(Text.class, dialog.getShell());
	}

	private Button finish() {
		return screen.all(Button.class, dialog.getShell()).stream().filter(it -> Integer.valueOf(IDialogConstants.FINISH_ID).equals(it.getData()))
				.findFirst().orElseThrow();
	}

	private NewStudyPage page() {
		return (NewStudyPage) dialog.getCurrentPage();
	}

	/** The folder that was chosen, which may be that of all documents, stays what it was: the study gets one of its own in it. */
	@Test
	void aStudyGetsAFolderOfItsOwnThatHasItsName() throws Exception {
		Text path = fields().get(2);
		assertThat(path.getText()).isEmpty();
		fields().get(0).setText("Réseau");
		assertThat(path.getText()).endsWith(File.separator + "Palier" + File.separator + "Réseau");

		Path documents = Files.createDirectory(folder.resolve("Documents"));
		Files.createFile(documents.resolve("letter.docx"));
		Files.createDirectory(documents.resolve("Réseau"));
		page().chooseParent(documents);
		assertThat(path.getText()).isEqualTo(documents.resolve("Réseau (2)").toString());
		fields().get(0).setText("Réseau : 2026");
		assertThat(path.getText()).as("as one types").isEqualTo(documents.resolve("Réseau 2026").toString());
		screen.picture(dialog.getShell(), "new-study-folder");

		finish().notifyListeners(SWT.Selection, new Event());
		screen.until("made", () -> !window.getService(StudySessions.class).sessions().isEmpty());
		assertThat(window.getService(StudySessions.class).sessions().getFirst().folder()).isEqualTo(documents.resolve("Réseau 2026"));
		assertThat(documents.resolve("study.palier")).doesNotExist();
		try (var there = Files.list(documents)) {
			assertThat(there.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("letter.docx", "Réseau", "Réseau 2026");
		}

		dialog.close();
		open();
		fields().get(1).setText("Next");
		assertThat(fields().get(2).getText()).as("beside the last one").isEqualTo(documents.resolve("Next").toString());
	}

	/** Who writes a folder keeps it, and is told what lies in it. */
	@Test
	void whatIsWrittenByHandStaysAndIsSpokenOf() throws Exception {
		Path full = Files.createDirectory(folder.resolve("full"));
		Files.createFile(full.resolve("letter.docx"));
		Files.createFile(full.resolve("other.docx"));
		fields().get(0).setText("Réseau");
		fields().get(2).setText(full.toString());
		fields().get(0).setText("Réseau du ministère");
		assertThat(fields().get(2).getText()).isEqualTo(full.toString());
		assertThat(page().getErrorMessage()).contains("2").isEqualTo(NLS.bind(WizardMessages.newAmongSeveral, 2));
		assertThat(finish().isEnabled()).as("a study never lies among other files").isFalse();
		screen.picture(dialog.getShell(), "new-study-among-others");

		Files.createFile(full.resolve("study.palier"));
		fields().get(2).setText(full.resolve("inner").toString());
		assertThat(page().getErrorMessage()).contains(full.toString());
		assertThat(finish().isEnabled()).isFalse();
		fields().get(2).setText("");
		fields().get(0).setText("Again");
		assertThat(fields().get(2).getText()).as("an empty field is named again").endsWith("Again");
	}

	@Test
	void newStudiesTakeTheNewestCodebook() throws Exception {
		assertThat(ticked()).as("what needs no choice: the newest").containsExactly(pack("2.0").getText());
		assertThat(Arrays.stream(packs.getItems()).map(TableItem::getText)).as("the older is for studies that have it")
				.noneMatch(it -> it.endsWith("1.1"));
		TableItem further = Arrays.stream(packs.getItems()).filter(it -> it.getText().contains("Arnstein")).findFirst().orElseThrow();
		tick(further);
		assertThat(ticked()).containsExactly(pack("2.0").getText(), further.getText());
		screen.picture(dialog.getShell(), "new-study");

		List<Text> fields = screen.all(Text.class, dialog.getShell());
		fields.get(0).setText("Boréalie");
		fields.get(2).setText(folder.resolve("study").toString());
		Button finish = screen.all(Button.class, dialog.getShell()).stream()
				.filter(it -> Integer.valueOf(IDialogConstants.FINISH_ID).equals(it.getData()))
				.findFirst().orElseThrow();
		assertThat(finish.isEnabled()).isTrue();
		finish.notifyListeners(SWT.Selection, new Event());
		screen.until("made", () -> !window.getService(StudySessions.class).sessions().isEmpty());
		var study = window.getService(StudySessions.class).sessions().getFirst().study();
		assertThat(study.getUsages().stream().map(it -> it.getId())).as("codebook 2 alone has it").contains("open_data");
		assertThat(study.getTheories().stream().map(Theory::getId)).contains("chang_kannan", "grunig").anyMatch(it -> it.contains("arnstein"));
	}
}
