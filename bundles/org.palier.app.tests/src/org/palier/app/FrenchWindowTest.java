// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.extensions.Contributions;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

class FrenchWindowTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

	@TempDir
	Path folder;

	@Test
	void menusAreFrench() {
		// A study that was closed a moment ago leaves its menu behind until the workbench has looked again.
		new Screen(window.getShell().getDisplay()).until("menus without a study",
				() -> texts(window.getShell().getMenuBar()).equals(List.of("Fichier", "Édition", "Étude", "Fenêtre", "Aide")));
		Menu file = window.getShell().getMenuBar().getItem(0).getMenu();
		file.notifyListeners(SWT.Show, new Event());
		assertThat(texts(file)).contains("Nouvelle étude…", "Enregistrer", "Tout fermer", "Quitter").doesNotContain("Open File...");
		file.notifyListeners(SWT.Hide, new Event());
	}

	/** GTK takes no other word for this key out of the text of a menu: Ctrl+S would stand at what is not saving. */
	@Test
	void menusNameTheKeysThatWork() throws Exception {
		assertThat(KeySequence.getInstance("M1+M2+S").format().split("\\+")).containsExactlyInAnyOrder("Ctrl", "Shift", "S");
	}

	@Test
	void titleNamesTheStudyAndTheEmptyWindowSaysWhatToDo() throws Exception {
		picture("workbench-empty-fr");
		var packs = window.getService(Contributions.class).packVersions().newest();
		Study made = new StudyFolder(folder).create(new Bilingual("Étude inventée", "Invented study"), Bilingual.EMPTY, packs);
		fill(made);
		StudySession session = new StudyOpener(window).open(folder).orElseThrow();
		try {
			assertThat(window.getShell().getText()).isEqualTo("Étude inventée – Palier");
			picture("workbench-fr");
			// The workbench looks again at what a menu needs a moment after a study was opened.
			new Screen(window.getShell().getDisplay()).until("the menus of a study",
					() -> texts(window.getShell().getMenuBar()).contains("Méthode"));
			assertThat(texts(window.getShell().getMenuBar())).as("what nobody needs yet was not there").containsExactly("Fichier",
					"Édition", "Étude",
					"Méthode", "Fenêtre", "Aide");
			assertThat(shown(2)).contains("Accueil", "Recensement", "Explorer", "Rapport…").hasSizeLessThan(12)
					.doesNotContain("Publications", "Doublons", "Nouveau scénario…");
			assertThat(shown(3)).contains("Doublons", "Théories et grille").doesNotContain("Effacer des publications…");
		} finally {
			window.getActivePage().closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
		assertThat(window.getShell().getText()).isEqualTo("Palier");
	}

	/** Brings the shipped invented census into the study. */
	private void fill(Study study) throws IOException {
		Analysis analysis = window.getService(Contributions.class).analysis();
		Path invented = Path.of(System.getProperty("palier.root"), "bundles/org.palier.samples/data/invented");
		for (String name : List.of("wide.csv", "long.csv")) {
			ImportRequest request = ImportRequest.of(invented.resolve(name));
			var result = analysis.read(analysis.importerFor(UncheckedImport.of(request.file())).orElseThrow(), request, study, Progress.NONE);
			assertThat(result.accepted()).isPositive();
			analysis.apply(result, study, name, Instant.EPOCH, name, Progress.NONE);
		}
		new StudyFolder(folder).file().save(study);
	}

	/** Of the platform’s commands for programmers, the menu of Problems keeps this one. */
	@Test
	void problemsOfferTheirFixesAndNothingIsBuilt() {
		var activities = window.getWorkbench().getActivitySupport().getActivityManager();
		assertThat(activities.getIdentifier("org.eclipse.ui.ide/org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals").isEnabled())
				.isTrue();
		assertThat(activities.getIdentifier("org.eclipse.ui.ide/org.eclipse.ui.project.buildAll").isEnabled()).isFalse();
	}

	@Test
	void readsWhatTheCommandLineNames() {
		assertThat(PalierApplication.asked("-nl", "fr", "--study", "a", "b/../c.palier-set", "-clean", "--study", "b"))
				.isEqualTo(Stream.of("a", "c.palier-set", "b").map(it -> Path.of(it).toAbsolutePath()).toList());
		assertThat(PalierApplication.asked("--study")).isEmpty();
	}

	private List<String> shown(int menu) {
		Menu shown = window.getShell().getMenuBar().getItem(menu).getMenu();
		shown.notifyListeners(SWT.Show, new Event());
		List<String> texts = texts(shown);
		shown.notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	private static List<String> texts(Menu menu) {
		return Arrays.stream(menu.getItems()).filter(it -> (it.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText)
				.map(it -> it.replace("&", "").replaceAll("\t.*", "")).toList();
	}

	private void picture(String name) throws IOException {
		Display display = window.getShell().getDisplay();
		long end = System.currentTimeMillis() + 800;
		while (System.currentTimeMillis() < end) {
			display.readAndDispatch();
		}
		var image = new Image(display, window.getShell().getSize().x, window.getShell().getSize().y);
		var gc = new GC(display);
		try {
			gc.copyArea(image, window.getShell().getLocation().x, window.getShell().getLocation().y);
			var loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			Path pictures = Files.createDirectories(Path.of("target/pictures"));
			loader.save(pictures.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
