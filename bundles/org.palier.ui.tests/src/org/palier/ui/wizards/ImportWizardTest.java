// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contributions;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.intake.imports.CensusImport;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.Study;
import org.palier.ui.keys.FieldEscape;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

class ImportWizardTest {

	// Two good rows, one with a cell that is neither 0/1, yes/no nor an address.
	private static final String CENSUS = """
			agency_id,name_en,jurisdiction,Facebook,YouTube
			bridges,Bridges Board,qc,1,0
			lakes,Lakes Board,qc,perhaps,1
			roads,Roads Board,on,0,
			""";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Contributions contributions = window.getService(Contributions.class);
	private final StudySessions sessions = window.getService(StudySessions.class);

	@TempDir
	Path folder;

	@Test
	void oneStepTakesTheAcceptedRowsAndUndoTakesThemBack() throws Exception {
		Path file = Files.writeString(folder.resolve("census.csv"), CENSUS);
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		try {
			Study before = EcoreUtil.copy(session.study());
			var study = new StudyImport(session, contributions);
			ImportRequest request = ImportRequest.of(file);
			Importer importer = contributions.analysis().importerFor(UncheckedImport.of(file)).orElseThrow();
			ImportResult result = study.read(importer, request, Progress.NONE);
			assertThat(EcoreUtil.equals(session.study(), before)).isTrue();
			CensusImport.Outcome outcome = study.apply(importer, request, result);
			assertThat(result.read()).isEqualTo(3);
			assertThat(result.rejected()).hasSize(1);
			assertThat(session.study().getJurisdictions()).hasSize(2);
			assertThat(Files.readString(outcome.rejectedFile().orElseThrow())).contains("Lakes Board").doesNotContain("Bridges Board");
			IMarker[] markers = ResourcesPlugin.getWorkspace().getRoot().findMarkers("org.palier.ui.problem", false,
					IResource.DEPTH_INFINITE);
			assertThat(markers).hasSize(1);
			assertThat(markers[0].getAttribute(IMarker.LOCATION, "")).isEqualTo("census.csv, line 3, column Facebook");
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undo(session.undoContext(), null, null);
			assertThat(EcoreUtil.equals(session.study(), before)).isTrue();
			assertThat(session.isDirty()).isFalse();
		} finally {
			sessions.close(session);
		}
	}

	@Test
	void thePreviewNamesTheRejectedRow() throws Exception {
		Path file = Files.writeString(folder.resolve("census.csv"), CENSUS);
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		var screen = new Screen(window.getShell().getDisplay());
		var wizard = new ImportWizard(window, session);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			((ImportSourcePage) wizard.getPage("source")).choose(file);
			screen.picture(dialog.getShell(), "import-source-en");
			dialog.nextPressed();
			assertThat(dialog.getCurrentPage()).isSameAs(wizard.getPage("preview"));
			assertThat(wizard.canFinish()).isTrue();
			screen.picture(dialog.getShell(), "import-preview-en");
		} finally {
			dialog.close();
			sessions.close(session);
		}
	}

	/** Each letter of a path would else be waited for by all importers: the window stood still while one typed. */
	@Test
	void aPathThatIsTypedIsReadWhenTypingPauses() throws Exception {
		Path file = Files.writeString(folder.resolve("census.csv"), CENSUS);
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		var screen = new Screen(window.getShell().getDisplay());
		var wizard = new ImportWizard(window, session);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			var page = (ImportSourcePage) wizard.getPage("source");
			Text field = screen.all(Text.class, dialog.getShell()).getFirst();
			Combo kind = screen.all(Combo.class, dialog.getShell()).getFirst();
			for (String letter : file.toString().split("")) {
				field.append(letter);
				assertThat(page.getErrorMessage()).as("nobody is told that half a path is no file").isNull();
				assertThat(kind.getSelectionIndex()).as("nothing is read yet").isNegative();
				assertThat(page.isPageComplete()).isFalse();
			}
			screen.until("read", page::isPageComplete);
			assertThat(kind.getSelectionIndex()).isNotNegative();
			field.setText(folder.resolve("none.csv").toString());
			screen.until("asked again", () -> page.getErrorMessage() != null);
			assertThat(page.isPageComplete()).isFalse();
		} finally {
			dialog.close();
			sessions.close(session);
		}
	}

	/** A damaged spreadsheet, a picture, an empty file and JSON are there: none of them is said not to be. */
	@Test
	void aFileThatIsNoTableIsCalledWhatItIs() throws Exception {
		Path sheet = folder.resolve("recensement.xlsx");
		try (var out = new ZipOutputStream(Files.newOutputStream(sheet))) {
			out.putNextEntry(new ZipEntry("xl/workbook.xml"));
			out.closeEntry();
		}
		Path picture = Files.write(folder.resolve("logo.png"), HexFormat.of().parseHex("89504e470d0a1a0a0000000d"));
		Path empty = Files.createFile(folder.resolve("vide.csv"));
		Path json = Files.writeString(folder.resolve("points.geojson"), "{\"type\": \"FeatureCollection\"}");
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		var wizard = new ImportWizard(window, session);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			var page = (ImportSourcePage) wizard.getPage("source");
			for (var expected : Map.of(sheet, "is damaged", picture, "is a picture", empty, "is empty", json, "does not recognise").entrySet()) {
				page.choose(expected.getKey());
				assertThat(page.getErrorMessage()).contains("“" + expected.getKey().getFileName() + "”", expected.getValue());
				assertThat(page.isPageComplete()).isFalse();
			}
			page.choose(folder.resolve("none.csv"));
			assertThat(page.getErrorMessage()).startsWith("There is no file");
			page.choose(sheet);
			new Screen(window.getShell().getDisplay()).picture(dialog.getShell(), "import-spreadsheet-en");
			page.choose(Files.writeString(folder.resolve("census.csv"), CENSUS));
			assertThat(page.getErrorMessage()).isNull();
			assertThat(page.isPageComplete()).isTrue();
		} finally {
			dialog.close();
			sessions.close(session);
		}
	}

	/** Every row is rejected: nothing can be finished, the reason is on the page, and the rows can be had. */
	@Test
	void aFileWithoutAnAcceptedRowCannotBeFinished() throws Exception {
		Path file = Files.writeString(folder.resolve("census.csv"), """
				agency_id,name_en,jurisdiction,Facebook
				lakes,Lakes Board,qc,perhaps
				roads,Roads Board,on,maybe
				""");
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		var wizard = new ImportWizard(window, session);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			((ImportSourcePage) wizard.getPage("source")).choose(file);
			dialog.nextPressed();
			var preview = (ImportPreviewPage) wizard.getPage("preview");
			assertThat(dialog.getCurrentPage()).isSameAs(preview);
			assertThat(wizard.canFinish()).isFalse();
			assertThat(preview.getErrorMessage()).isEqualTo(WizardMessages.importNoneAccepted);
			new Screen(window.getShell().getDisplay()).picture(dialog.getShell(), "import-none-accepted-en");
			Path rejected = folder.resolve("rejected.csv");
			preview.save(rejected);
			assertThat(Files.readString(rejected).lines()).hasSize(3).anySatisfy(it -> assertThat(it).contains("perhaps"));
			assertThat(session.study().getRuns()).isEmpty();
			assertThat(folder.resolve("study/runs")).doesNotExist();

			Files.writeString(file, CENSUS);
			dialog.showPage(wizard.getPage("source"));
			dialog.nextPressed();
			assertThat(wizard.canFinish()).as("corrected, and read again").isTrue();
			assertThat(preview.getErrorMessage()).isNull();
		} finally {
			dialog.close();
			sessions.close(session);
		}
	}

	private static String figures(Screen screen, Shell shell) {
		return screen.all(Label.class, shell).stream().map(Label::getText).filter(it -> it.startsWith("Before: ")).findFirst().orElse("");
	}

	/** Ctrl+Enter, wherever the keyboard is. */
	private static void endPage(Shell shell) {
		shell.forceActive();
		var key = new Event();
		key.type = SWT.KeyDown;
		key.widget = shell;
		key.keyCode = SWT.CR;
		key.stateMask = SWT.MOD1;
		shell.notifyListeners(SWT.KeyDown, key);
	}

	/** A spreadsheet of one's own, from the choice of its columns to the changes of next year's, with two rows left. */
	@Test
	void columnsAreMappedAndChangesTakenAndLeft() throws Exception {
		Path file = Files.writeString(folder.resolve("releve.csv"), """
				Ministère ou organisme;ETC 2026;Catégorie;Facebook;Twitter
				Agence des traversiers;480;Régie;non;@traversiers
				Archives du Fleuve;1 234;Régie;en dév.;non
				""");
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		var screen = new Screen(window.getShell().getDisplay());
		try {
			var wizard = new ImportWizard(window, session);
			var dialog = new ImportDialog(window.getShell(), wizard);
			dialog.setBlockOnOpen(false);
			wizard.choose(file);
			dialog.open();
			dialog.nextPressed();
			assertThat(dialog.getCurrentPage().getName()).isEqualTo("mapping");
			Shell shell = dialog.getShell();
			Table columns = screen.all(Table.class, shell).stream().filter(it -> it.getColumnCount() == 4 && it.getItemCount() == 5)
					.findFirst().orElseThrow();
			columns.setSelection(1);
			columns.notifyListeners(SWT.Selection, new Event());
			Combo field = screen.all(Combo.class, columns).getFirst();
			field.select(field.indexOf("Size"));
			field.notifyListeners(SWT.Selection, new Event());
			Combo jurisdiction = screen.all(Combo.class, shell).stream().filter(it -> it.indexOf("Québec") >= 0).findFirst().orElseThrow();
			jurisdiction.setText("Boréalie");
			screen.all(Text.class, shell).stream().filter(it -> it.getMessage().equals("releve.csv")).findFirst().orElseThrow()
					.setText("Relevé du ministère");
			screen.until("the preview", () -> screen.all(Label.class, shell).stream().anyMatch(it -> it.getText().startsWith("2 rows come in")));
			screen.picture(shell, "import-mapping-en");
			Table preview = screen.all(Table.class, shell).stream()
					.filter(it -> it.getColumnCount() > 4 && it.getColumn(0).getText().equals("Agency")).findFirst()
					.orElseThrow();
			assertThat(preview.getItem(0).getText(1)).isEqualTo("Boréalie");
			screen.all(CTabFolder.class, shell).getFirst().setSelection(1);
			Table open = screen.all(Table.class, shell).stream().filter(it -> it.getColumnCount() == 4 && it != columns).findFirst().orElseThrow();
			assertThat(Stream.of(open.getItems()).map(it -> it.getText(1) + " " + it.getText(2))).containsExactly("Régie 2", "en dév. 1");
			endPage(shell);
			assertThat(wizard.canFinish()).as("what is only new may be taken").isTrue();
			endPage(shell);
			assertThat(dialog.getCurrentPage().getName()).isEqualTo("changes");
			screen.until("the figures", () -> figures(screen, shell).contains("after: penetration"));
			String all = figures(screen, shell);
			screen.picture(shell, "import-changes-en");
			Table groups = screen.all(Table.class, shell).stream().filter(it -> it.getColumnCount() == 2).findFirst().orElseThrow();
			Table rows = screen.all(Table.class, shell).stream().filter(it -> it.getColumnCount() == 5 && (it.getStyle() & SWT.CHECK) != 0)
					.findFirst().orElseThrow();
			assertThat(groups.getItem(0).getText(1)).as("opened").isEqualTo("1");
			assertThat(rows.getItem(0).getText(3)).isEqualTo("traversiers");
			rows.getItem(0).setChecked(false);
			var tick = new Event();
			tick.detail = SWT.CHECK;
			tick.item = rows.getItem(0);
			rows.notifyListeners(SWT.Selection, tick);
			assertThat(groups.getItem(0).getChecked()).isFalse();
			screen.until("the figures without the account", () -> !figures(screen, shell).equals(all));
			assertThat(wizard.canFinish()).isTrue();
			assertThat(session.study().getTableMappings()).as("nothing was finished").isEmpty();
			dialog.close();
		} finally {
			sessions.close(session);
		}
	}

	/**
	 * A total is proposed as no body and can be ticked; a word near to a use is accepted by a button; Escape in a field takes back nothing.
	 */
	@Test
	void totalsAndUsesAreSettledOnThePageOfColumns() throws Exception {
		Path file = Files.writeString(folder.resolve("releve.csv"),
				"Organisme;Facebook;Usages : Facebook;X\nAgence des traversiers;Oui;communiqués;Non\n"
				+ "Institut des glaces;Oui;nouvelles;Oui\nTotal des « Oui »;2;;1\n");
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		var screen = new Screen(window.getShell().getDisplay());
		FieldEscape.watch(window.getShell().getDisplay());
		var wizard = new ImportWizard(window, session);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = dialog.getShell();
		try {
			((ImportSourcePage) wizard.getPage("source")).choose(file);
			dialog.nextPressed();
			assertThat(dialog.getCurrentPage().getName()).isEqualTo("mapping");
			Table preview = screen.all(Table.class, shell).stream().filter(it -> (it.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
			screen.until("the preview", () -> preview.getItemCount() == 3);
			assertThat(Stream.of(preview.getItems()).map(it -> it.getText() + " " + it.getChecked())).containsExactly("Total des « Oui » false",
					"Agence des traversiers true", "Institut des glaces true");
			Text name = screen.all(Text.class, shell).getFirst();
			name.setFocus();
			screen.press(SWT.ESC, SWT.ESC);
			assertThat(shell.isDisposed()).as("Escape in a field").isFalse();
			assertThat(dialog.getCurrentPage().getName()).isEqualTo("mapping");

			tick(preview, 0, true);
			screen.until("a body", () -> preview.getItemCount() == 3 && Stream.of(preview.getItems()).allMatch(TableItem::getChecked));
			tick(preview, 2, false);
			screen.until("none any more", () -> preview.getItemCount() == 3 && !preview.getItem(0).getChecked());
			CTabFolder tabs = screen.all(CTabFolder.class, shell).getFirst();
			tabs.setSelection(1);
			Button accept = screen.all(Button.class, shell).stream().filter(it -> it.getText().equals("Accept")).findFirst().orElseThrow();
			Table open = screen.all(Table.class, shell).stream()
					.filter(it -> it.getColumnCount() == 4 && it.getColumn(2).getText().equals("Rows")).findFirst()
					.orElseThrow();
			assertThat(open.getItem(0).getText(1)).isEqualTo("communiqués");
			assertThat(open.getItem(0).getText(3)).contains("news release");
			accept.notifyListeners(SWT.Selection, new Event());
			screen.until("accepted", () -> Stream.of(open.getItems()).anyMatch(it -> it.getText(3).equals("taken for “news release”")));
			dialog.close();
		} finally {
			sessions.close(session);
		}
	}

	/** A table of posts that names bodies: a name of none is asked about, and a near one is taken by a button. */
	@Test
	void namesOfNoBodyAreSettledOnThePageOfColumns() throws Exception {
		Path file = Files.writeString(folder.resolve("publications.csv"),
				"Organisme;Plateforme;Date;Texte\nSDP;facebook;2026-01-05;Le sentier rouvre demain matin.\n"
				+ "Conseil climat;facebook;2026-01-06;Donnez-nous votre avis sur le climat.\n"
				+ "Office du vent;facebook;2026-01-07;Le vent se lève, tenez vos chapeaux.\n");
		StudySession session = sessions.open(Samples.write(folder.resolve("study")));
		var screen = new Screen(window.getShell().getDisplay());
		var wizard = new ImportWizard(window, session);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = dialog.getShell();
		try {
			((ImportSourcePage) wizard.getPage("source")).choose(file);
			dialog.nextPressed();
			assertThat(dialog.getCurrentPage().getName()).isEqualTo("mapping");
			screen.all(CTabFolder.class, shell).getFirst().setSelection(1);
			Table open = screen.all(Table.class, shell).stream()
					.filter(it -> it.getColumnCount() == 4 && it.getColumn(2).getText().equals("Rows")).findFirst().orElseThrow();
			screen.until("the questions", () -> open.getItemCount() == 2);
			assertThat(Stream.of(open.getItems()).map(it -> it.getText(1) + ": " + it.getText(3))).containsExactly(
					"Conseil climat: names nothing of the study; near “Climate Council”.",
					"Office du vent: names no agency of the study; its posts come in without one.");
			Combo takenFor = screen.all(Combo.class, open.getParent()).getFirst();
			assertThat(takenFor.getItems()).as("the nearest first, then all").startsWith("Climate Council").contains("Parks Corporation");
			button(screen, shell, "Accept").notifyListeners(SWT.Selection, new Event());
			screen.until("taken", () -> Stream.of(open.getItems()).anyMatch(it -> it.getText(3).equals("taken for “Climate Council”")));
			open.setSelection(0);
			open.notifyListeners(SWT.Selection, new Event());
			assertThat(open.getItem(0).getText(1)).isEqualTo("Office du vent");
			button(screen, shell, "No agency").notifyListeners(SWT.Selection, new Event());
			screen.until("no agency", () -> Stream.of(open.getItems()).anyMatch(it -> it.getText(3).equals("is no agency")));
			dialog.close();
		} finally {
			sessions.close(session);
		}
	}

	private static Button button(Screen screen, Shell shell, String text) {
		return screen.all(Button.class, shell).stream().filter(it -> it.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void tick(Table table, int row, boolean ticked) {
		table.getItem(row).setChecked(ticked);
		var event = new Event();
		event.detail = SWT.CHECK;
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}
}
