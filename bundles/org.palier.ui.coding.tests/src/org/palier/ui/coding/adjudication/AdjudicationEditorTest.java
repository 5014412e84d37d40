// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampleRun;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SetPost;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.study.runs.HandCoding;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.coding.PressedKeys;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Dialogs;
import org.palier.ui.testing.Screen;

/**
 * Five invented posts that Anne and Ben have coded, and a program too; they differ on three, and it is decided by keys that a keyboard
 * sends.
 */
class AdjudicationEditorTest {

	private static final String RUN = "20260302-100000-import";
	private static final String SET = "20260302-100100-sample";
	private static final String ROBOT = "20260302-100200-classify";
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
	private String level;

	@BeforeEach
	void write() throws Exception {
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.create(new Bilingual("Boréalie, données inventées", "Borealia, invented data"), Bilingual.EMPTY,
				PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest());
		level = study.getTheories().stream().filter(it -> it.isOrdered()).findFirst().orElseThrow().getId();
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts(RUN, AT)) {
				for (int i = 1; i <= 5; i++) {
					posts.add(Post.builder("twitter", "t" + i).accountHandle("ecocentre").text("Avis " + i + " : l’écocentre ferme lundi.").language("fr")
							.createdAt(AT.plusSeconds(60L * i), "").source("p.csv", i + 1).build());
				}
				posts.commit();
			}
			List<SetPost> drawn = new ArrayList<>();
			for (int i = 1; i <= 5; i++) {
				drawn.add(new SetPost(SET, i, i, SetPost.Part.RANDOM, "", null, 0.5));
			}
			corpus.drawSet(SET, AT, drawn);
			try (RunWriter<Coding> codes = corpus.appendCodings(ROBOT, AT)) {
				for (long post = 1; post <= 5; post++) {
					codes.add(Coding.byMachine(post, Facet.USAGE, CodeSet.of("job_offer"), "zealous-robot", AT, "test", 0.8765,
							"[{\"rule\":\"test.01\",\"weight\":0.8,\"start\":27,\"end\":32}]"));
				}
				codes.commit();
			}
			for (String coder : List.of("Anne", "Ben")) {
				boolean anne = coder.equals("Anne");
				for (long post = 1; post <= 5; post++) {
					// They differ on the usage of posts 2 and 3, and on the level of 2 and 4.
					say(corpus, coder, post, Facet.USAGE, post == 2 || post == 3 ? anne ? "online_service" : "event" : "event",
							anne && post == 2 ? "horaire" : "");
					say(corpus, coder, post, new Facet(level), codes(study, level).get(post == 2 || post == 4 ? anne ? 0 : 1 : 0), "");
				}
			}
		}
		StudyRuns.list(study, RUN, new Import(), AT, "p.csv");
		StudyRuns.list(study, SET, SampleRun.KIND, AT, "s1");
		StudyRuns.list(study, ROBOT, ClassifyRun.KIND, AT, "robot");
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.setId(SET);
		set.setName("s1");
		set.setSize(5);
		set.setOverlap(1);
		for (String name : List.of("Anne", "Ben")) {
			Coder coder = PalierFactory.eINSTANCE.createCoder();
			coder.setId(name.toLowerCase(Locale.ROOT));
			coder.setName(name);
			study.getCoders().add(coder);
			set.getCoders().add(coder);
		}
		study.getCodingSets().add(set);
		place.file().save(study);
	}

	private static List<String> codes(Study study, String theory) {
		return study.getTheories().stream().filter(it -> it.getId().equals(theory)).flatMap(it -> it.getCategories().stream())
				.map(it -> it.getId()).toList();
	}

	private static void say(Corpus corpus, String coder, long post, Facet facet, String code, String memo) throws Exception {
		corpus.code(Coding.byHand(post, facet, CodeSet.parse(code), coder.toLowerCase(Locale.ROOT), AT, "test", Coding.NEW)
				.with(new CodingDetails(1, SET, "", memo, false)), coder);
	}

	private AdjudicationPage open() throws Exception {
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		var editor = (AdjudicationEditor) AdjudicationHandler.open(window, session, new CodingSets(session.study()).named("s1")).orElseThrow();
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

	private static long place(AdjudicationPage page) {
		return page.post().orElseThrow().drawn().place();
	}

	private void isFocus(String when, Control wanted) {
		screen.until(when, () -> display.getFocusControl() == wanted);
	}

	private void type(String letters) {
		letters.chars().forEach(it -> keys.press(it));
	}

	/** Two digits, a reason and Enter a post; the keyboard is where the next answer is typed, and undo comes back to it. */
	@Test
	void whatDiffersIsDecidedByKeys() throws Exception {
		AdjudicationPage page = open();
		assertThat(page.listed()).as("two posts differ on the usage").hasSize(3);
		assertThat(page.sides().words()).contains("A · Anne", "B · Ben", "≠", "horaire");
		assertThat(page.sides().words() + page.listed() + page.choices().words()).as("no program is heard").doesNotContain("zealous", "job",
				"0.87");
		screen.until("measured", () -> page.agreement().words().contains("60.0%"));
		String agreed = page.agreement().words();
		assertThat(agreed).contains("before adjudication", "posts that chance drew: 5", "fewer than 15 posts");

		assertThat(place(page)).isEqualTo(2);
		keys.press('1');
		isFocus("the level waits", page.home());
		keys.press(SWT.CR);
		assertThat(place(page)).as("nothing is decided before all is chosen").isEqualTo(2);
		keys.press('5');
		isFocus("the reason waits", page.reason().field());
		keys.press(SWT.CR);
		assertThat(place(page)).as("a decision needs its reason").isEqualTo(2);
		type("hours");
		screen.picture(window.getShell(), "adjudication-en");
		keys.press(SWT.CR);
		screen.until("the next post", () -> place(page) == 3);
		isFocus("the next answer", page.home());
		screen.until("written", () -> page.progress().startsWith("Decided: 1 of 2"));
		history.undo(session.undoContext(), null, null);
		screen.until("taken back", () -> place(page) == 2 && page.progress().startsWith("Decided: 0 of 2"));
		assertThat(page.choices().words()).as("what was chosen is chosen still").anyMatch(it -> it.startsWith("1") && it.endsWith("*"));
		assertThat(page.reason().field().getText()).isEqualTo("hours");
		history.redo(session.undoContext(), null, null);
		screen.until("decided again", () -> page.progress().startsWith("Decided: 1 of 2") && place(page) == 3);

		keys.press(SWT.F6);
		isFocus("the confusion", page.agreement().matrix());
		assertThat(page.agreement().matrix().here()).as("where they differ most").endsWith(": 2");
		keys.press(SWT.CR);
		screen.until("the posts of a cell", () -> page.listed().getFirst().startsWith("Chosen cell"));
		assertThat(page.listed()).hasSize(3);
		isFocus("the next answer again", page.home());
		keys.press(SWT.ESC);
		screen.until("all of them", () -> !page.listed().getFirst().startsWith("Chosen cell"));

		keys.press(SWT.ARROW_DOWN);
		keys.press(SWT.ARROW_UP);
		screen.until("the third post", () -> place(page) == 3);
		keys.press('2');
		Dialogs.Seen cases = new Dialogs(display).press("Case of the Rule", "Take as reason", "case-of-the-rule-en");
		keys.press(SWT.CTRL, SWT.SHIFT, 'c');
		screen.until("a case is the reason", cases::isPressed);
		screen.until("the reason can be changed", () -> {
			window.getShell().forceActive();
			return page.reason().field().isFocusControl();
		});
		assertThat(page.reason().field().getText()).as("the first of the codes between which one decides, in the order of the codebook")
				.matches("(?s)(Rule|Case) of “online service” \\(codebook public_engagement .*");
		keys.press(SWT.CTRL, SWT.CR);
		screen.until("the level of the fourth", () -> place(page) == 4);
		keys.press('2');
		type("two ways");
		keys.press(SWT.CR);
		screen.until("the end is told", () -> page.progress().contains("has ended"));
		screen.until("now programs are heard, and by which words",
				() -> page.standing().contains("zealous-robot") && page.standing().contains("lundi"));
		history.undo(session.undoContext(), null, null);
		screen.until("something is open again", () -> !page.standing().contains("zealous-robot"));
		history.redo(session.undoContext(), null, null);
		screen.until("and decided", () -> page.standing().contains("zealous-robot"));
		assertThat(page.agreement().words().lines().limit(3)).as("agreement is of before")
				.containsExactlyElementsOf(agreed.lines().limit(3).toList());

		session.save(null);
		List<Coding> all = session.corpus().open().view(StudyRuns.active(session.study())).codings(List.of(2L, 3L, 4L));
		List<Coding> decided = all.stream().filter(it -> it.kind() == CoderKind.ADJUDICATED).toList();
		assertThat(decided).as("two of them, taken back and taken again; one; and one, taken back and taken again").hasSize(10)
				.allMatch(it -> it.coder().equals("anne+ben"));
		assertThat(all.stream().filter(it -> it.kind() == CoderKind.HUMAN)).as("what coders said stays").hasSize(12);
		assertThat(decided.stream().filter(it -> it.post() == 2 && it.facet().isUsage()).map(it -> it.value().text()))
				.containsExactly("online_service", "", "online_service");
		try (var manifests = Files.list(folder.resolve("study/runs"))) {
			assertThat(manifests.map(it -> it.getFileName().toString()).collect(Collectors.toList())).as("sealed at save")
					.anyMatch(it -> it.contains(new HandCoding().id()));
		}
	}

	/** In French, by the layout of keys of AZERTY. */
	@Test
	void inFrenchToo() throws Exception {
		Locale.setDefault(Locale.CANADA_FRENCH);
		AdjudicationPage page = open();
		assertThat(page.choices().words()).anyMatch(it -> it.endsWith("· A"));
		keys.press(SWT.ARROW_DOWN);
		screen.until("the third post", () -> place(page) == 3);
		keys.press('2');
		isFocus("the reason waits", page.reason().field());
		type("deux");
		keys.press(SWT.ESC);
		isFocus("back at the post", page.home());
		keys.press(SWT.ARROW_UP);
		keys.press(SWT.ARROW_DOWN);
		screen.until("the third post again", () -> place(page) == 3);
		assertThat(page.reason().field().getText()).as("nothing that was typed is lost").isEqualTo("deux");
		keys.press(SWT.F2);
		isFocus("the reason", page.reason().field());
		keys.press(SWT.CR);
		screen.until("written", () -> page.progress().startsWith("Decided: 1 of 2"));
		isFocus("the next answer", page.home());
		screen.picture(window.getShell(), "adjudication-fr");
	}
}
