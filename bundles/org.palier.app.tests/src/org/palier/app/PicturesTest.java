// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.Analysis;
import org.palier.core.Progress;
import org.palier.core.StudyFolder;
import org.palier.core.imports.ImportRequest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.ui.commands.StudyCommands;
import org.palier.ui.commands.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/** Pictures of the whole window among the build's results, light and dark, in the language and at the zoom of this run. */
class PicturesTest {

	private static final String RUN = "20250926-120000-import";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Display display = window.getShell().getDisplay();
	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@TempDir
	Path folder;
	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		var packs = window.getService(Contributions.class).packVersions().newest();
		var place = new StudyFolder(folder);
		Study study = place.create(new Bilingual("Recensement d’exemple (données inventées)", "Example census (invented data)"),
				Bilingual.EMPTY, packs);
		importCensus(study);
		writePosts(place, study);
		place.file().save(study);
		session = new StudyOpener(window).open(folder).orElseThrow();
	}

	@AfterEach
	void close() {
		themes.setTheme(DarkColours.LIGHT, false);
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void windowsAreDrawnByDayAndByNight() throws Exception {
		IEditorPart pyramid = page.getActiveEditor();
		for (boolean dark : new boolean[] { false, true }) {
			themes.setTheme(dark ? DarkColours.DARK : DarkColours.LIGHT, false);
			page.activate(pyramid);
			check("pyramid", dark);
			page.openEditor(input(StudyCommands.CENSUS_PART, new Bilingual("Recensement", "Census")), StudyCommands.CENSUS_EDITOR)
					.getSite().getSelectionProvider().setSelection(new StructuredSelection(agency()));
			check("census", dark);
			page.openEditor(input(StudyCommands.CORPUS_PART, new Bilingual("Corpus", "Corpus")), StudyCommands.CORPUS_EDITOR);
			check("corpus", dark);
		}
	}

	private StudyEditorInput input(String part, Bilingual name) {
		return new StudyEditorInput(session, part, name.in(Locale.getDefault()));
	}

	/** What the properties show beside the census. */
	private Agency agency() {
		return session.study().getJurisdictions().getFirst().getAgencies().getFirst();
	}

	private void check(String what, boolean dark) throws IOException {
		Shell shell = window.getShell();
		assumeTrue(display.getBounds().width >= shell.getSize().x && display.getBounds().height >= shell.getSize().y,
				"the display is smaller than the window");
		settle(900);
		int zoom = shell.getMonitor().getZoom() / 100;
		var image = new Image(display, shell.getSize().x, shell.getSize().y);
		var gc = new GC(display);
		gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
		gc.dispose();
		ImageData data = image.getImageData(100 * zoom);
		image.dispose();
		Path file = Files.createDirectories(Path.of("target/pictures"))
				.resolve(what + '-' + Locale.getDefault().getLanguage() + (dark ? "-dark-" : "-light-") + zoom + "x.png");
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file.toString(), SWT.IMAGE_PNG);

		assertThat(file).isNotEmptyFile();
		assertThat(data.width).isEqualTo(shell.getSize().x * zoom);
		assertThat(data.height).isEqualTo(shell.getSize().y * zoom);
		int[] lights = new int[(data.width / 4) * (data.height / 4)];
		var colours = new HashSet<RGB>();
		int count = 0;
		for (int y = 0; y + 4 <= data.height; y += 4) {
			for (int x = 0; x + 4 <= data.width; x += 4) {
				RGB rgb = data.palette.getRGB(data.getPixel(x, y));
				colours.add(rgb);
				lights[count] = (299 * rgb.red + 587 * rgb.green + 114 * rgb.blue) / 1000;
				count++;
			}
		}
		Arrays.sort(lights);
		assertThat(colours).as("colours of %s", file).hasSizeGreaterThan(100);
		if (dark) {
			assertThat(lights[count / 2]).as("median light of %s", file).isLessThan(60);
			assertThat(lights[count * 9 / 10]).as("the lightest tenth of %s", file).isLessThan(200);
		} else {
			assertThat(lights[count / 2]).as("median light of %s", file).isGreaterThan(230);
		}
	}

	private void settle(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		while (System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private void importCensus(Study study) throws IOException {
		Analysis analysis = window.getService(Contributions.class).analysis();
		Path invented = Path.of(System.getProperty("palier.root"), "bundles/org.palier.samples/data/invented");
		for (String name : List.of("wide.csv", "long.csv")) {
			ImportRequest request = ImportRequest.of(invented.resolve(name));
			var result = analysis.read(analysis.importerFor(request).orElseThrow(), request, study, Progress.NONE);
			analysis.apply(result, study, name, Instant.EPOCH, name, Progress.NONE);
		}
	}

	private static void writePosts(StudyFolder place, Study study) throws IOException {
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"));
				RunWriter<Post> writer = corpus.appendPosts(RUN, Instant.EPOCH)) {
			for (int i = 0; i < 120; i++) {
				Instant at = Instant.parse("2024-01-05T12:00:00Z").plusSeconds(86_400L * i * i / 40);
				writer.add(new Post("twitter", "t" + i, "", "exemple", "", "Exemple", "Publication inventée n° " + i, "fr", at,
						at.toString(), "https://example.org/" + i, "", "", "", "", Map.of("likes", (long) i), "posts.csv", i + 2));
			}
			writer.commit();
		}
		StudyRuns.list(study, RUN, StudyRuns.IMPORT, Instant.parse("2025-09-26T12:00:00Z"), "posts.csv (posts)");
	}
}
