// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.preferences.Colours;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Pictures of the whole window among the build's results, light and dark, in the language and at the zoom of this run. */
class PicturesTest {

	private static final String RUN = "20250926-120000-import";
	private static final int POSTS = 1_260;
	private static final Duration PATIENCE = Duration.ofMinutes(3);
	private static final List<String> PLATFORMS = List.of("youtube", "facebook", "twitter");

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
		PicturedScenario.addTo(study);
		place.file().save(study);
		session = new StudyOpener(window).open(folder).orElseThrow();
		WindowPicture.fit(window.getShell(), 1440, 900);
		// The pointer is part of what the screen shows.
		display.setCursorLocation(display.getBounds().width - 1, display.getBounds().height - 1);
	}

	@AfterEach
	void close() {
		themes.setTheme(Colours.LIGHT_THEME, false);
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void windowsAreDrawnByDayAndByNight() throws Exception {
		new StudyOpener(window).showPyramid(session, session.study().getTheories().stream().filter(Theory::isOrdered).findFirst().orElseThrow());
		IEditorPart pyramid = page.getActiveEditor();
		var viewer = (GraphicalViewer) pyramid.getAdapter(GraphicalViewer.class);
		viewer.select((EditPart) ((Map<?, ?>) viewer.getEditPartRegistry()).values().stream()
				.filter(it -> it.getClass().getSimpleName().equals("TokenPart")).findFirst().orElseThrow());
		for (boolean dark : new boolean[] { false, true }) {
			themes.setTheme(dark ? Colours.DARK_THEME : Colours.LIGHT_THEME, false);
			page.activate(pyramid);
			check("pyramid", dark, picture -> assertSuits(picture.of(controls("Sash").findFirst().orElseThrow()), "the strip of the palette", dark));
			IEditorPart census = page.openEditor(input("census", new Bilingual("Recensement", "Census")),
					"org.palier.ui.census.editor");
			// The grid folds them; a person who wants them beside it opens them, and they stay.
			if (!dark) {
				new Screen(display).until("the grid has the window", () -> !page.isPartVisible(page.findView(IPageLayout.ID_PROP_SHEET)));
			}
			page.setPartState(page.findViewReference(IPageLayout.ID_PROP_SHEET), IWorkbenchPage.STATE_RESTORED);
			page.activate(census);
			census.getSite().getSelectionProvider().setSelection(new StructuredSelection(agency()));
			WindowPicture picture = check("census", dark, it -> checkProperties(it, dark));
			save("properties", picture.of(sheet()), dark);
			page.openEditor(input("corpus", new Bilingual("Corpus", "Corpus")), "org.palier.ui.corpus.editor");
			check("corpus", dark);
			page.openEditor(input("scenario/" + PicturedScenario.ID, new Bilingual("Scénario", "Scenario")),
					"org.palier.ui.scenario.editor");
			check("scenario", dark);
			page.openEditor(input("evaluation/" + agency().getId(), new Bilingual("Évaluation", "Evaluation")), "org.palier.ui.agency.editor");
			check("evaluation", dark);
		}
	}

	/** Fields and choices that were dark for a while are as light again as they were. */
	@Test
	void darkColoursLeaveNothingBehind() throws Exception {
		page.openEditor(input("scenario/" + PicturedScenario.ID, new Bilingual("Scénario", "Scenario")),
				"org.palier.ui.scenario.editor");
		check("scenario", false);
		themes.setTheme(Colours.DARK_THEME, false);
		until(it -> assertLight(it, "scenario", true));
		themes.setTheme(Colours.LIGHT_THEME, false);
		check("scenario-again", false, picture -> {
			List<Control> fields = Stream.concat(controls("Text"), controls("Button").filter(it -> (it.getStyle() & SWT.RADIO) != 0)).toList();
			assertThat(fields).hasSizeGreaterThan(3);
			fields.forEach(it -> assertThat(picture.of(it).light(0.5)).as("ground of %s", it).isGreaterThan(220));
		});
	}

	private StudyEditorInput input(String part, Bilingual name) {
		return new StudyEditorInput(session, part, name.in(Locale.getDefault()));
	}

	/** What the properties show beside the census. */
	private Agency agency() {
		return session.study().getJurisdictions().getFirst().getAgencies().get(1);
	}

	private void check(String what, boolean dark) throws IOException {
		check(what, dark, it -> {
		});
	}

	private WindowPicture check(String what, boolean dark, Consumer<WindowPicture> further) throws IOException {
		assumeTrue(WindowPicture.fits(window.getShell()), "the display is smaller or coarser than the window");
		WindowPicture picture = until(it -> {
			if (it.scale() > 1) {
				assertThat(it.fine()).as("share of fine points of %s", what).isGreaterThan(0.02);
			}
			assertThat(it.colours()).as("colours of %s", what).isGreaterThan(100);
			assertLight(it, what, dark);
			further.accept(it);
		});
		save(what, picture, dark);
		return picture;
	}

	private static void assertLight(WindowPicture picture, String what, boolean dark) {
		if (dark) {
			assertThat(picture.light(0.5)).as("median light of %s", what).isLessThan(60);
			assertThat(picture.light(0.9)).as("the lightest tenth of %s", what).isLessThan(170);
		} else {
			assertThat(picture.light(0.5)).as("median light of %s", what).isGreaterThan(230);
		}
	}

	private void save(String what, WindowPicture picture, boolean dark) throws IOException {
		picture.save(Path.of("target/pictures", what + '-' + Locale.getDefault().getLanguage() + (dark ? "-dark-" : "-light-")
				+ picture.scale() + "x.png"));
	}

	private Control sheet() {
		return controls("TabbedPropertyComposite").findFirst().orElseThrow();
	}

	private void checkProperties(WindowPicture picture, boolean dark) {
		Control sheet = sheet();
		List<Control> tabs = controls("ListElement").toList();
		assertThat(tabs).hasSizeGreaterThan(2);
		tabs.forEach(it -> assertSuits(picture.of(it), "the tab " + it, dark));
		List<Control> fields = controls("Text").filter(it -> isIn(it, sheet)).toList();
		assertThat(fields).hasSizeGreaterThan(5);
		if (dark) {
			List<Control> shown = fields.stream().filter(it -> isInSight(it, sheet)).toList();
			assertThat(shown).hasSizeGreaterThan(2);
			shown.forEach(it -> assertThat(picture.of(it).rim(2).light(0.9)).as("border of %s", it).isLessThan(120));
		}
	}

	/** Whether nothing of a field is scrolled away. */
	private boolean isInSight(Control field, Control sheet) {
		Rectangle at = display.map(field.getParent(), sheet, field.getBounds());
		return new Rectangle(0, 0, sheet.getSize().x, sheet.getSize().y).intersection(at).equals(at);
	}

	/** Ground and words fit the theme, and the words can be read. */
	private static void assertSuits(WindowPicture part, String what, boolean dark) {
		if (dark) {
			assertThat(part.light(0.75)).as("light of %s", what).isLessThan(80);
		} else {
			assertThat(part.light(0.25)).as("light of %s", what).isGreaterThan(220);
		}
		assertThat(part.contrast()).as("contrast in %s", what).isGreaterThan(4.5);
	}

	private static boolean isIn(Control control, Control above) {
		return control != null && (control == above || isIn(control.getParent(), above));
	}

	/** All controls of the window that are seen and are of a class. */
	private Stream<Control> controls(String name) {
		return all(window.getShell()).filter(it -> it.isVisible() && it.getClass().getSimpleName().equals(name));
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(PicturesTest::all))
				: Stream.of(control);
	}

	/**
	 * The window once it has stopped changing and is as it should be: themes, counts and checks take their time, and on a busy
	 * machine it may stand still long before they are through.
	 *
	 * @throws AssertionError what is still wrong with it when the patience is over; its picture is kept
	 */
	private WindowPicture until(Consumer<WindowPicture> asserted) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		WindowPicture before = null;
		while (true) {
			pass(350);
			WindowPicture now = WindowPicture.of(window.getShell());
			if (before != null && now.resembles(before)) {
				try {
					asserted.accept(now);
					return now;
				} catch (AssertionError | NoSuchElementException notYet) {
					if (System.nanoTime() > end) {
						now.save(Path.of("target/pictures/failed.png"));
						throw notYet;
					}
				}
			} else if (System.nanoTime() > end) {
				now.save(Path.of("target/pictures/failed.png"));
				throw new AssertionError("the window never stops changing");
			}
			before = now;
		}
	}

	private void pass(int milliseconds) {
		boolean[] over = new boolean[1];
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void importCensus(Study study) throws IOException {
		Analysis analysis = window.getService(Contributions.class).analysis();
		Path invented = Path.of(System.getProperty("palier.root"), "bundles/org.palier.samples/data/invented");
		for (String name : List.of("wide.csv", "long.csv")) {
			ImportRequest request = ImportRequest.of(invented.resolve(name));
			var result = analysis.read(analysis.importerFor(UncheckedImport.of(request.file())).orElseThrow(), request, study, Progress.NONE);
			analysis.apply(result, study, name, Instant.EPOCH, name, Progress.NONE);
		}
	}

	private static void writePosts(StudyFolder place, Study study) throws IOException {
		List<Agency> agencies = Agencies.of(study).toList();
		for (Agency agency : agencies) {
			for (Presence presence : agency.getPresences()) {
				String platform = presence.getPlatform().getId();
				if (presence.getStatus() == PresenceStatus.PRESENT && PLATFORMS.contains(platform)) {
					Account account = PalierFactory.eINSTANCE.createAccount();
					account.setId(platform + "." + agency.getId());
					account.setHandle(agency.getId());
					presence.getAccounts().add(account);
				}
			}
		}
		var random = new Random(7);
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"));
				RunWriter<Post> writer = corpus.appendPosts(RUN, Instant.EPOCH)) {
			for (int i = 0; i < POSTS; i++) {
				String handle = i % 7 == 0 ? "passant" : agencies.get((int) Math.abs(random.nextGaussian() * 4) % 9).getId();
				Instant at = Instant.parse("2024-01-05T12:00:00Z").plusSeconds(86_400L * (i * 350L / POSTS) + 3_600L * random.nextInt(400));
				writer.add(Post.builder(PLATFORMS.get((int) Math.sqrt(random.nextInt(9))), "t" + i).accountHandle(handle)
						.author(handle).text("Publication inventée n° " + i).language("fr").createdAt(at, at.toString())
						.url("https://example.org/" + i).metrics(Map.of("likes", (long) i)).source("posts.csv", i + 2).build());
			}
			writer.commit();
		}
		StudyRuns.list(study, RUN, new Import(), Instant.parse("2025-09-26T12:00:00Z"), "posts.csv (posts)");
	}
}
