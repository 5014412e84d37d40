// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.PersonHere;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Codes of persons and programs on the page of posts, as somebody at the keyboard meets them. */
class HandCodingTest {

	private static final String LANGUAGE = Locale.getDefault().getLanguage();

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

	@TempDir
	Path folder;

	private StudySession session;
	private CorpusEditor editor;

	private void write() throws Exception {
		InventedCorpus.write(folder.resolve("study"), InventedCorpus.POSTS);
	}

	private void open() throws Exception {
		new PersonHere().choose("Zoé Roy");
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		new StudyOpener(window).showCorpus(session);
		editor = (CorpusEditor) page.getActiveEditor();
		screen.until("counted", () -> session.posts() instanceof Counted counted && counted.total() == InventedCorpus.POSTS);
		editor.showPage(1);
		screen.until("list", () -> editor.posts().isSettled() && !editor.posts().shown(0).isEmpty());
	}

	@AfterEach
	void close() {
		if (session != null) {
			page.closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
	}

	private String usage(String id) {
		return session.study().getUsages().stream().filter(it -> it.getId().equals(id)).findFirst()
				.map(it -> Bilingual.of(it.getName()).in(Locale.getDefault())).orElseThrow();
	}

	/** What the list shows of a row: the usage, and on whose word it rests. */
	private String listed(int row) {
		return editor.posts().list().table().getItem(row).getText(3) + " " + editor.posts().list().table().getItem(row).getText(4);
	}

	private void until(String shown, int row) {
		try {
			screen.until(shown, () -> listed(row).equals(shown));
		} catch (AssertionError inVain) {
			throw new AssertionError(shown + ", and not " + listed(row), inVain);
		}
	}

	private void press(int modifier, int key) {
		post(SWT.KeyDown, modifier);
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		post(SWT.KeyUp, modifier);
		screen.pause(120);
	}

	private void post(int type, int key) {
		if (key != 0) {
			var event = new Event();
			event.type = type;
			event.keyCode = key;
			event.character = key < 128 ? (char) key : 0;
			assertThat(display.post(event)).isTrue();
		}
	}

	private void code(String id) {
		var usage = editor.posts().details().usage();
		usage.select(usage.indexOf(usage(id)));
		usage.notifyListeners(SWT.Selection, new Event());
	}

	/**
	 * Opens the usages, goes down twice, takes that one. A display without a window manager may hand keys to nobody while a
	 * list takes the keyboard over; a person who sees nothing happen presses them again, and so does this.
	 */
	private void codeByKeys(BooleanSupplier coded) {
		Combo usage = editor.posts().details().usage();
		for (int time = 0; time < 6 && !coded.getAsBoolean(); time++) {
			if (!usage.getListVisible()) {
				usage.setFocus();
				screen.until("usage has the focus", () -> display.getFocusControl() == usage);
				press(0, ' ');
			}
			screen.within(10, usage::getListVisible);
			screen.pause(300);
			press(0, SWT.ARROW_DOWN);
			press(0, SWT.ARROW_DOWN);
			press(0, SWT.CR);
			screen.within(10, coded);
		}
		assertThat(coded.getAsBoolean())
				.as("list open: %s, chosen: %s, focus: %s", usage.getListVisible(), usage.getText(), display.getFocusControl()).isTrue();
	}

	/** Row, code, row, code: without a click. Then undo and save by their keys, after a code and after taking it back. */
	@Test
	void codingGoesOnWithTheKeyboardAlone() throws Exception {
		write();
		open();
		window.getShell().forceActive();
		editor.posts().choose(0);
		editor.posts().list().setFocus();
		screen.until("focus", () -> display.getFocusControl() == editor.posts().list().table());
		for (int row = 0; row < 3; row++) {
			int coded = row;
			codeByKeys(() -> listed(coded).endsWith(CorpusMessages.codedByHuman));
			assertThat(display.getFocusControl()).isSameAs(editor.posts().list().table());
			assertThat(editor.posts().list().selectedRow()).isEqualTo(row);
			press(0, SWT.ARROW_DOWN);
			assertThat(editor.posts().list().selectedRow()).isEqualTo(row + 1);
		}
		screen.picture(window.getShell(), "hand-coding-" + LANGUAGE);
		press(SWT.CTRL, 'z');
		screen.until("undone", () -> !listed(2).endsWith(CorpusMessages.codedByHuman));
		session.execute(new RecordedEdit(Bilingual.same("Rename"), Root.everything(session.study(), "test"),
				() -> session.study().setName(new Bilingual("Autre", "Other").toModel())));
		assertThat(session.isDirty()).isTrue();
		editor.posts().choose(0);
		screen.until("own code", () -> editor.posts().details().takeBack().isEnabled());
		editor.posts().details().takeBack().setFocus();
		press(0, ' ');
		screen.until("taken back", () -> !listed(0).endsWith(CorpusMessages.codedByHuman));
		assertThat(display.getFocusControl()).isSameAs(editor.posts().list().table());
		press(SWT.CTRL, 's');
		screen.until("saved", () -> !session.isDirty());
		press(SWT.CTRL, 'z');
		screen.until("brought back", () -> listed(0).endsWith(CorpusMessages.codedByHuman));
	}

	/** What runs bring and take is seen at once in the list, which has the same posts all along. */
	@Test
	void theListFollowsTheRuns() throws Exception {
		write();
		open();
		String call = usage(InventedCorpus.CALL) + " " + CorpusMessages.codedByMachine;
		String nobody = " " + CorpusMessages.notCoded;
		until(call, 0);
		Run codings = session.study().getRuns().getLast();
		session.execute(new RecordedEdit(Bilingual.same("Leave out"), Root.beneath(codings), () -> codings.setActive(false)));
		until(nobody, 0);
		var told = new AtomicReference<ClassificationSummary>();
		Contributions contributions = window.getService(Contributions.class);
		var rules = contributions.of(PartKind.CLASSIFIERS).usable().getFirst();
		var job = new ClassifyJob(session, contributions, rules, OptionValues.defaults(rules.options()), Optional.empty(),
				outcome -> told.set(outcome.summary()), closed -> {
					throw new AssertionError(closed);
				}, untrained -> {
					throw new AssertionError(untrained);
				});
		job.setUser(false);
		job.schedule();
		screen.until("classified", () -> told.get() != null);
		until(call, 0);
		history.undo(session.undoContext(), null, null);
		until(nobody, 0);
		history.redo(session.undoContext(), null, null);
		until(call, 0);
		history.undo(session.undoContext(), null, null);
		history.undo(session.undoContext(), null, null);
		until(call, 0);
		assertThat(editor.posts().details().facts()).contains("Rules (French and English)");
	}

	/** Ana's code stands before and after mine; whose it is is said, and only mine can be taken back by me. */
	@Test
	void theCodeOfAnotherPersonOutlivesMine() throws Exception {
		write();
		var place = new StudyFolder(folder.resolve("study"));
		Study study = place.file().load();
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("event"), "ana-lys", Instant.now(), "test", Coding.NEW), "Ana Lys");
		}
		open();
		String hers = usage("event") + " " + CorpusMessages.codedByHuman;
		String open = " " + CorpusMessages.codedOpen;
		editor.posts().choose(0);
		until(hers, 0);
		PostDetails details = editor.posts().details();
		screen.until("told", () -> details.standing().equals(NLS.bind(CorpusMessages.standing, usage("event"), "Ana Lys")));
		assertThat(details.takeBack().isEnabled()).isFalse();
		assertThat(details.usage().getSelectionIndex()).isZero();
		code("answer");
		until(open, 0);
		String both = "Ana Lys, " + "Zoé Roy";
		screen.until("told", () -> details.standing().equals(NLS.bind(CorpusMessages.standingOpen, both)));
		screen.until("own code", () -> details.takeBack().isEnabled());
		screen.picture(window.getShell(), "second-coder-" + LANGUAGE);
		details.takeBack().notifyListeners(SWT.Selection, new Event());
		until(hers, 0);
		history.undo(session.undoContext(), null, null);
		until(open, 0);
		history.undo(session.undoContext(), null, null);
		until(hers, 0);
		assertThat(session.isDirty()).as("codes and coders are durable already").isFalse();

		close();
		session = null;
		assertThat(place.file().load().getCoders()).as("nothing was saved").isEmpty();
		open();
		assertThat(session.study().getCoders()).extracting("name").contains("Ana Lys", "Zoé Roy");
	}
}
