// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.Passage;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.LogBlock;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.coding.estimates.EstimateMessages;
import org.palier.ui.coding.estimates.EstimatesEditor;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Invented posts, which a program and a colleague have coded, gone through by keys that a keyboard sends. */
class CodingEditorTest {

	private static final String RUN = "20260302-100000-import";
	private static final String CODES = "20260302-100100-classify";
	private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final PressedKeys keys = new PressedKeys(display);
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	private final Locale before = Locale.getDefault();

	@TempDir
	Path folder;

	private StudySession session;
	private CodingEditor editor;
	private int posts;

	@BeforeEach
	void write(TestInfo test) throws Exception {
		posts = test.getTags().contains("long") ? 200 : 60;
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> rows = corpus.appendPosts(RUN, AT)) {
				for (int i = 0; i < posts; i++) {
					rows.add(Post.builder("twitter", "t" + i).accountHandle(i % 3 == 1 ? "somebody" : "ecocentre")
							.text("Avis " + i + " : l’écocentre ferme lundi.").language(i < posts - 3 ? "fr" : "en").replyTo(i % 3 == 2 ? "t" + (i - 1) : "")
							.createdAt(AT.plusSeconds(60L * i), "").metrics(Map.of("likes", 987654L)).source("p.csv", i + 2).build());
				}
				rows.commit();
			}
			try (RunWriter<Coding> codes = corpus.appendCodings(CODES, AT)) {
				for (long post = 1; post <= posts; post++) {
					codes.add(Coding.byMachine(post, Facet.USAGE, CodeSet.of("job_offer"), "zealous-robot", AT, "test", 0.8765, ""));
				}
				codes.commit();
			}
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("event"), "ana-lys", AT, "test", Coding.NEW), "Ana Lys");
		}
		StudyRuns.list(study, RUN, new Import(), AT, "p.csv");
		StudyRuns.list(study, CODES, ClassifyRun.KIND, AT, "robot");
		place.file().save(study);
	}

	private CodingPage open() throws Exception {
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		new ChosenCoder(session).choose("Ben Roy");
		editor = (CodingEditor) CodingHandler.open(window, session).orElseThrow();
		editor.begin();
		screen.until("counted", () -> session.posts() instanceof Counted);
		screen.until("first post", () -> editor.page() != null && editor.page().post().isPresent());
		screen.until("keyboard", () -> {
			window.getShell().forceActive();
			return editor.page().home().isFocusControl() || editor.page().home().forceFocus();
		});
		return editor.page();
	}

	@AfterEach
	void close() throws Exception {
		Locale.setDefault(before);
		if (session != null) {
			if (session.isDirty()) {
				session.save(null);
			}
			window.getActivePage().closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
	}

	private void press(int... codes) {
		keys.press(codes);
	}

	/** As a fast coder would: waits no longer than it takes. */
	private void soon(String what, BooleanSupplier holds) {
		for (int i = 0; i < 400 && !holds.getAsBoolean(); i++) {
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(500_000);
			}
		}
		screen.until(what, holds);
	}

	private char key(CodingPage page, int facet, int code) {
		return key(page, facets().get(facet), code);
	}

	private static char key(CodingPage page, DeskFacet of, int code) {
		return Character.toLowerCase(page.keys().key(of, of.codes().get(code)).orElseThrow());
	}

	private List<DeskFacet> facets() {
		return DeskCodebook.of(session.study(), Set.copyOf(DeskCodebook.theoriesOfPosts(session.study()))).facets();
	}

	/** Three keys and Enter a post; after each key the focus is where the next answer is typed. */
	@Test
	void postsAreCodedWithoutLosingTheFocusOnce() throws Exception {
		codeAll();
	}

	@Test
	@Tag("long")
	void twoHundredPostsAreCodedWithoutLosingTheFocusOnce() throws Exception {
		codeAll();
	}

	private void codeAll() throws Exception {
		CodingPage page = open();
		List<DeskFacet> facets = facets();
		int usages = facets.getFirst().codes().size() - 1;
		for (int i = 0; i < posts; i++) {
			int place = i;
			soon("post " + i, () -> page.post().filter(it -> it.place() == place).isPresent());
			for (int facet = 0; facet < 3; facet++) {
				int wanted = i % (facet == 0 ? usages : facets.get(facet).codes().size());
				int now = facet;
				press(key(page, facets.get(facet), wanted));
				soon("code " + facet + " of " + i, () -> page.sheet().answer(facets.get(now).facet()).isGiven());
				assertThat(page.sheet().answer(facets.get(facet).facet()).codes()).isEqualTo(CodeSet.of(facets.get(facet).codes().get(wanted).id()));
				assertThat(display.getFocusControl()).as("post %s, facet %s", i, facet).isSameAs(page.home());
			}
			press(SWT.CR);
			assertThat(display.getFocusControl()).as("post %s", i).isSameAs(page.home());
		}
		screen.until("all is done", () -> page.parts().pace().words().startsWith(posts + " of " + posts)
				&& page.parts().pace().words().contains("nothing is left"));
		screen.picture(window.getShell(), "coding-all");
		assertThat(session.corpus().open().view(StudyRuns.active(session.study())).codingsBy("ben-roy")).hasSize(3 * posts)
				.allMatch(it -> Boolean.FALSE.equals(it.details().seenSuggestion()));
		aForgedCodeIsFoundOut();
	}

	/** What was coded in the window is sealed when the study is saved: who changes a row in the file is found out. */
	private void aForgedCodeIsFoundOut() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		session.save(null);
		RunManifest seal;
		try (Stream<Path> files = Files.list(place.runs())) {
			seal = RunManifest.read(files.filter(it -> it.getFileName().toString().contains("-hand-coding")).sorted()
					.reduce((one, later) -> later).orElseThrow());
		}
		// Ana’s one and Ben’s three a post.
		assertThat(CodingSeals.of(seal).stream().mapToLong(LogBlock::count).sum()).isEqualTo(3 * posts + 1);
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
		session = null;
		screen.until("the corpus is free, and forged", () -> forge(place.corpus()));
		Study study = place.file().load();
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			assertThat(corpus.view(StudyRuns.active(study)).changedCodings(10)).hasSize(1)
					.allMatch(it -> it.post() == 7 && it.coder().equals("somebody"));
			assertThat(CodingSeals.of(corpus, List.of())).isNotEqualTo(seal.outputs().stream().filter(CodingSeals::isOne).toList());
		}
	}

	/** @return false while the workbench still reads the file */
	private static boolean forge(Path corpus) {
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + corpus, new Properties());
				Statement statement = connection.createStatement()) {
			return statement.executeUpdate("UPDATE codings SET coder = 'somebody' WHERE post = 7 AND coder = 'ben-roy' AND facet = 'usage'") == 1;
		} catch (SQLException inUse) {
			return false;
		}
	}

	/** Second choice, passage, memo, skip, undo; and nothing of what others say is in any control. */
	@Test
	void besideCodesByKeysAndBlindFromTheRootsUp() throws Exception {
		CodingPage page = open();
		assertThat(String.join("\n", words(page))).contains("Avis 0", "Blind").doesNotContain("zealous-robot", "Ana Lys", "ana-lys", "0.87",
				"987");
		assertThat(chosen(page)).as("no button looks chosen").isEmpty();

		press(key(page, 0, 0));
		press('u');
		press(key(page, 0, 1));
		screen.until("second choice", () -> page.sheet().answer(Facet.USAGE).alternative().equals(facets().getFirst().codes().get(1).id()));
		((StyledText) page.home()).setSelection(((StyledText) page.home()).getText().indexOf("Avis 0"),
				((StyledText) page.home()).getText().indexOf("Avis 0") + 6);
		press('q');
		screen.until("passage", () -> new Passage(0, 6).equals(page.sheet().passage()));
		press(SWT.CTRL, 'm');
		screen.until("memo has the focus", () -> page.parts().actions().field().isFocusControl());
		press('u', 'n');
		press(SWT.CR);
		screen.until("memo", () -> page.sheet().memo().equals("un"));
		assertThat(page.home().isFocusControl()).isTrue();
		press(SWT.CTRL, 'f');
		screen.until("search has the focus", () -> page.parts().codebook().field().isFocusControl());
		press(SWT.ESC);
		assertThat(page.home().isFocusControl()).isTrue();
		CoderSheet said = page.sheet();
		press(key(page, 2, 0));
		press(key(page, 1, 2));
		press(SWT.CR);
		screen.until("the second post", () -> page.post().filter(it -> it.place() == 1).isPresent());
		press(SWT.ARROW_DOWN);
		screen.until("the third post", () -> page.post().filter(it -> it.place() == 2).isPresent());
		assertThat(String.join("\n", words(page))).contains("A person (name hidden)", "Avis 1");
		screen.picture(window.getShell(), "coding-en");
		history.undo(session.undoContext(), null, null);
		screen.until("back at the second", () -> page.post().filter(it -> it.place() == 1).isPresent());
		history.undo(session.undoContext(), null, null);
		history.undo(session.undoContext(), null, null);
		screen.until("back at the first", () -> page.post().filter(it -> it.place() == 0).isPresent() && page.sheet().equals(said));
		press(SWT.ARROW_RIGHT);
		press(SWT.ARROW_LEFT);
		assertThat(page.post().orElseThrow().place()).isZero();
		assertThat(page.home().isFocusControl()).isTrue();
	}

	/** Three posts are in English, and a sample has them all: a letter and Enter a post, and after the last one Enter shows their shares. */
	@Test
	void theLastPostOfASampleLeadsToTheCorrectedShares() throws Exception {
		CodingPage page = read(3, Set.of("en"));
		screen.until("the button has the focus", () -> page.parts().end().button().isFocusControl());
		press(SWT.ESC);
		assertThat(page.home().isFocusControl()).as("back to the posts").isTrue();
		press(SWT.CR);
		screen.until("and again", () -> page.parts().end().button().isFocusControl());
		assertThat(page.parts().end().button().getText()).isEqualTo(CodingMessages.seeShares);
		press(SWT.CR);
		screen.until("the corrected shares", () -> window.getActivePage().getActiveEditor() instanceof EstimatesEditor);
	}

	/** Two of sixty posts correct no share: 28 more are offered where the sample ends. */
	@Test
	void theLastPostOfASampleThatIsTooSmallLeadsToMorePosts() throws Exception {
		CodingPage page = read(2, Set.of());
		screen.until("the button has the focus", () -> page.parts().end().button().isFocusControl());
		assertThat(page.parts().end().button().getText()).isEqualTo(CountedSentence.bind(EstimateMessages.addPosts, "28"));
	}

	/** Draws posts and reads them by keys. @param languages of the posts that can be drawn; none for all */
	private CodingPage read(int size, Set<String> languages) throws Exception {
		open();
		var some = new FrameFilter(null, null, Set.of(), languages, Set.of(), FrameFilter.Authors.EVERYBODY);
		SamplingPlan plan = new PlanRequest("s1", SetPurpose.REAL, size, some,
				new PlanRequest.Strata(List.of(), null, Map.of(), null, 0, false), PlanRequest.Target.NONE,
				new PlanRequest.Coding(1, List.of("Ben Roy"), List.of("usage"), false, false), 1).plan(session.study());
		new StudyJobs(window, session, "").run("draw", new SampleRun(plan, session.study(), ((Counted) session.posts()).attribution()),
				drawn -> CodingHandler.openSet(window, session, drawn.set()));
		// It is opened while another desk is being put together: that of before gives way.
		window.getActivePage().closeAllEditors(false);
		screen.until("sample",
				() -> window.getActivePage().getActiveEditor() instanceof CodingEditor it && it.getTitle().contains("s1")
						&& it.page() != null
				&& it.page().post().isPresent());
		editor = (CodingEditor) window.getActivePage().getActiveEditor();
		CodingPage page = editor.page();
		screen.until("keyboard", () -> page.home().isFocusControl() || page.home().forceFocus());
		assertThat(page.parts().end().isVisible()).isFalse();
		for (int i = 0; i < size; i++) {
			int place = i;
			soon("post " + i, () -> page.post().filter(it -> it.place() == place).isPresent());
			press(key(page, facets().getFirst(), 1));
			soon("code of " + i, () -> page.sheet().answer(Facet.USAGE).isGiven());
			press(SWT.CR);
		}
		return page;
	}

	/** 1280 x 720 with three facets: ten lines of the post beside its codes, and as it was from 1400 on. */
	@Test
	void atLeastTenLinesOfThePostOnASmallScreen() throws Exception {
		CodingPage page = open();
		Rectangle before = window.getShell().getBounds();
		try {
			window.getShell().setSize(1270, 700);
			screen.until("small", () -> page.getSize().x < 1400 && page.parts().strip().isVisible());
			var text = (StyledText) page.home();
			screen.until("ten lines", () -> text.getClientArea().height / text.getLineHeight(text.getText().indexOf("Avis")) >= 10);
			KeyButton first = page.parts().codes().button(Facet.USAGE, facets().getFirst().codes().getFirst().id());
			assertThat(display.map(first, null, 0, 0).x).as("beside the post").isGreaterThan(display.map(text, null, text.getSize().x, 0).x - 2);
			screen.picture(window.getShell(), "coding-1280");
			List<DeskFacet> asked = facets();
			KeyButton last = page.parts().codes().button(asked.getLast().facet(), asked.getLast().codes().getLast().id());
			assertThat(display.map(last, page, 0, last.getSize().y).y).as("all codes are in sight").isLessThanOrEqualTo(page.getSize().y);
			page.setSize(1500, page.getSize().y);
			screen.until("wide again", () -> !page.parts().strip().isVisible());
			assertThat(display.map(first, null, 0, 0).y).as("below the post").isGreaterThan(display.map(text, null, 0, 0).y);
		} finally {
			window.getShell().setBounds(before);
		}
	}

	/** The page that goes has the keyboard; it is asked for another place for it when half of it is gone. */
	@Test
	void anotherPageTakesThePlaceOfOneThatHasTheKeyboard() throws Exception {
		CodingPage old = open();
		var problems = new CopyOnWriteArrayList<String>();
		ILogListener log = (status, plugin) -> problems.add(status.getMessage() + " " + status.getException());
		Platform.addLogListener(log);
		try {
			new ChosenCoder(session).choose("Zoé Roy");
			editor.begin();
			screen.until("another page", () -> editor.page() != null && editor.page() != old && editor.page().post().isPresent());
			assertThat(problems).noneMatch(it -> it.contains("disposed"));
			screen.until("keyboard", () -> editor.page().home().isFocusControl());
		} finally {
			Platform.removeLogListener(log);
		}
	}

	/** Who was sent a file to code may never have seen Palier: the page of a first start is all that they see. */
	@Test
	void aPackageOpensInFrontOfTheFirstPage() throws Exception {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		intro.showIntro(window, false);
		assertThat(intro.getIntro()).isNotNull();
		Path file = Files.writeString(folder.resolve("anne.palier-set"), "not a package");
		window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(window.getService(ICommandService.class)
				.getCommand("org.palier.ui.coding.package.open"), Map.of("org.palier.ui.coding.package.file", file.toString())), null);
		screen.until("welcome is gone", () -> intro.getIntro() == null);
		window.getActivePage().closeAllEditors(false);
	}

	/** In French, with the letters of the French names. */
	@Test
	void frenchLettersComeFromFrenchNames() throws Exception {
		Locale.setDefault(Locale.CANADA_FRENCH);
		CodingPage page = open();
		DeskFacet usage = facets().getFirst();
		String name = usage.codes().getFirst().name().fr();
		assertThat(page.parts().codes().button(Facet.USAGE, usage.codes().getFirst().id()).words()).endsWith(" " + name);
		for (int i = 0; i < 3; i++) {
			int place = i;
			press(key(page, 0, 2));
			press(key(page, 1, 0));
			press(key(page, 2, 1));
			screen.until("coded " + i, () -> page.sheet().answers().size() == 3);
			press(SWT.CR);
			screen.until("after " + i, () -> page.post().filter(it -> it.place() == place + 1).isPresent());
			assertThat(page.home().isFocusControl()).isTrue();
		}
	}

	private static List<String> chosen(Control root) {
		var found = new ArrayList<String>();
		if (root instanceof KeyButton button && button.look() != KeyButton.Look.PLAIN && button.look() != KeyButton.Look.OFF) {
			found.add(button.words());
		}
		if (root instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(chosen(child));
			}
		}
		return found;
	}

	/** Another editor has its views while the desk is behind it; in front again, the desk has the window. */
	@Test
	void anotherEditorInFrontHasItsUsualRoom() throws Exception {
		open();
		IWorkbenchPage shown = window.getActivePage();
		screen.until("the whole window", () -> shown.getPartState(shown.getReference(editor)) == IWorkbenchPage.STATE_MAXIMIZED);
		IEditorPart other = new StudyOpener(window).show(EstimatesEditor.ID, new StudyEditorInput(session, "estimates", "Shares")).orElseThrow();
		screen.until("room for views", () -> shown.getPartState(shown.getReference(other)) == IWorkbenchPage.STATE_RESTORED);
		shown.activate(editor);
		screen.until("the whole window again", () -> shown.getPartState(shown.getReference(editor)) == IWorkbenchPage.STATE_MAXIMIZED);
	}

	/** All that any control says, seen or not. */
	private static List<String> words(Control root) {
		var said = new ArrayList<String>();
		if (root.getToolTipText() != null) {
			said.add(root.getToolTipText());
		}
		switch (root) {
		case Label label -> said.add(label.getText());
		case Link link -> said.add(link.getText());
		case Text text -> said.add(text.getText());
		case StyledText text -> said.add(text.getText());
		case Button button -> said.add(button.getText());
		case Combo combo -> said.addAll(List.of(combo.getItems()));
		case KeyButton button -> said.add(button.words());
		case Chip chip -> said.add(chip.words());
		case QueueList list -> {
			for (int i = 0; i < 20; i++) {
				said.add(list.words(i));
			}
		}
		default -> {
			// says nothing itself
		}
		}
		if (root instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				said.addAll(words(child));
			}
		}
		return said;
	}
}
