// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.PostFilter;
import org.palier.ground.table.Counted.Posts;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.pictures.Drawing;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.pictures.ChartPane;
import org.palier.ui.study.PersonHere;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

class CorpusEditorTest {

	private static final String LANGUAGE = Locale.getDefault().getLanguage();

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

	@TempDir
	Path folder;

	private StudySession session;
	private CorpusEditor editor;

	private void open(int posts) throws Exception {
		session = window.getService(StudySessions.class).open(InventedCorpus.write(folder.resolve("study"), posts));
		new StudyOpener(window).showCorpus(session);
		editor = (CorpusEditor) page.getActiveEditor();
		if (posts > 0) {
			counted(posts);
			settled();
		}
	}

	private void counted(long posts) {
		screen.until(posts + " posts", () -> session.posts() instanceof Counted counted && counted.total() == posts);
	}

	private void settled() {
		screen.pause(200);
		screen.until("list", () -> editor.posts().isSettled());
		screen.pause(200);
	}

	@AfterEach
	void close() throws Exception {
		if (session != null) {
			if (session.isDirty()) {
				session.save(null);
			}
			page.closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
	}

	@Test
	void aStudyWithoutPostsSaysWhatToDoAndGetsNoCorpus() throws Exception {
		open(0);
		assertThat(editor.isOpen()).isFalse();
		assertThat(editor.notice().said()).isEqualTo(CorpusMessages.noPosts);
		assertThat(session.corpus().exists()).isFalse();
		screen.picture(window.getShell(), "corpus-empty-" + LANGUAGE);
	}

	@Test
	void theOverviewCountsWhatTheCorpusHolds() throws Exception {
		open(InventedCorpus.POSTS);
		// Every third post is of each account: 100 each, two of which are an agency's.
		assertThat(seen(editor.overview().agencies())).containsExactly("100", "100", "100");
		screen.picture(window.getShell(), "corpus-overview-" + LANGUAGE);
	}

	/** A bar is reached and opened by keys alone, and leaves the window with its numbers in words. */
	@Test
	void aBarLeadsToItsPostsByKeys() throws Exception {
		open(InventedCorpus.POSTS);
		ChartPane agencies = editor.overview().agencies();
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.CR }) {
			var pressed = new Event();
			pressed.keyCode = key;
			agencies.canvas().control().notifyListeners(SWT.KeyDown, pressed);
		}
		screen.until("the posts of one agency", () -> editor.posts().list().count() == 100);
		editor.showPage(0);
		agencies.menu().copy();
		var clipboard = new Clipboard(window.getShell().getDisplay());
		assertThat((String) clipboard.getContents(TextTransfer.getInstance())).contains("100").contains(agencies.chart().title());
		clipboard.dispose();
	}

	/** The numbers that stand at the ends of the bars. */
	private static List<String> seen(ChartPane chart) {
		return chart.canvas().drawing().shapes().stream().filter(Drawing.Group.class::isInstance)
				.map(it -> ((Drawing.Group) it).shapes().stream().filter(Drawing.Words.class::isInstance)
						.map(word -> ((Drawing.Words) word).line().text()).toList().getLast())
				.toList();
	}

	@Test
	void aPostIsFoundReadAndCodedByHand() throws Exception {
		open(InventedCorpus.POSTS);
		editor.showPage(1);
		// 300 posts, every fourth a call, every third of the metro: every twelfth, 25.
		editor.showPosts(PostFilter.ALL.withUsages(Set.of(InventedCorpus.CALL)).withAgency(0));
		settled();
		assertThat(editor.posts().list().count()).isEqualTo(25);
		editor.posts().choose(2);
		settled();
		assertThat(editor.posts().details().text()).contains("n° 24");
		assertThat(editor.posts().details().marked()).containsExactly("Dites-nous");
		screen.picture(window.getShell(), "corpus-posts-" + LANGUAGE);
		new PersonHere().choose("Zoé Roy");
		var usage = editor.posts().details().usage();
		String event = usage("event");
		usage.select(usage.indexOf(event));
		assertThat(usage.getSelectionIndex()).as(Arrays.toString(usage.getItems())).isPositive();
		usage.notifyListeners(SWT.Selection, new Event());
		screen.until("recounted", () -> posts(PostFilter.ALL.withCodedBy(CodedBy.HUMAN)) == 1);
		editor.showPosts(PostFilter.ALL.withCodedBy(CodedBy.HUMAN));
		settled();
		screen.until("row", () -> !editor.posts().shown(0).isEmpty());
		screen.pause(200);
		assertThat(editor.posts().shown(0).get(1)).isEqualTo("event");
		assertThat(editor.posts().details().facts()).contains(event + " · " + CorpusMessages.inForce).contains("Zoé Roy");
		screen.picture(window.getShell(), "corpus-coded-" + LANGUAGE);
		assertThat(history.getUndoOperation(session.undoContext()).getLabel()).isEqualTo(CorpusMessages.codePost);
		history.undo(session.undoContext(), null, null);
		assertThat(posts(PostFilter.ALL.withCodedBy(CodedBy.HUMAN))).isZero();
		screen.until("list follows", () -> editor.posts().list().count() == 0);
		history.redo(session.undoContext(), null, null);
		screen.until("list follows", () -> editor.posts().list().count() == 1);
		// Of what persons coded there is one post; the calls of the metro are alike but for a number, which is read as any other.
		editor.showPosts(PostFilter.ALL.withUsages(Set.of(InventedCorpus.CALL)).withAgency(0));
		settled();
		editor.posts().choose(1);
		screen.until("nearest", () -> editor.posts().details().text().contains(CorpusMessages.nearest + "\n    1"));
		assertThat(editor.posts().details().text()).contains(event + " · ");
		screen.picture(window.getShell(), "corpus-nearest-" + LANGUAGE);
	}

	private String usage(String id) {
		return session.study().getUsages().stream().filter(it -> it.getId().equals(id)).findFirst()
				.map(it -> Bilingual.of(it.getName()).in(Locale.getDefault())).orElseThrow();
	}

	private int posts(PostFilter filter) {
		try {
			return ((Counted) session.posts()).view().select(filter, List.of()).size();
		} catch (IOException failure) {
			throw new AssertionError(failure);
		}
	}

	@Test
	void anAccountIsGivenToAnAgencyInOneStep() throws Exception {
		open(InventedCorpus.POSTS);
		editor.showPage(2);
		LongList list = editor.attribution().list();
		Table table = list.table();
		assertThat(table.getItemCount()).isEqualTo(1);
		assertThat(table.getItem(0).getText(0)).isEqualTo("@passant");
		screen.picture(window.getShell(), "corpus-attribution-" + LANGUAGE);
		editor.attribution().select("twitter", List.of("@passant"));
		Agency climate = session.study().getJurisdictions().getFirst().getAgencies().get(2);
		editor.attribution().giveTo(climate);
		screen.until("attributed", () -> session.posts() instanceof Counted counted && counted.attribution().unattributed() == 0);
		assertThat(session.study().getAccountMappings()).hasSize(1);
		editor.attribution().showKind(2);
		assertThat(table.getItem(0).getText(5)).isEqualTo(Bilingual.of(climate.getName()).in(Locale.getDefault()));
		history.undo(session.undoContext(), null, null);
		screen.until("undone", () -> session.posts() instanceof Counted counted && counted.attribution().unattributed() == 100);
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void typingAFewLettersFindsAnAgencyWithoutAccents() throws Exception {
		open(InventedCorpus.POSTS);
		var picker = new AgencyPicker(window.getShell(), session.study(), ModelLabels.ofWorkbench(),
				"Whose is @passant (X)?");
		picker.setBlockOnOpen(false);
		picker.open();
		picker.narrow("regie du");
		assertThat(picker.agency()).hasValueSatisfying(it -> assertThat(it.getId()).isEqualTo("transit"));
		screen.picture(picker.getShell(), "agency-picker-" + LANGUAGE);
		picker.close();
	}

	@Test
	void aRunIsLeftOutAndTakenBack() throws Exception {
		open(InventedCorpus.POSTS);
		editor.showPage(3);
		screen.picture(window.getShell(), "corpus-runs-" + LANGUAGE);
		TableItem posts = Arrays.stream(editor.runs().table().getItems()).filter(it -> it.getText(1).contains("posts.csv"))
				.findFirst().orElseThrow();
		posts.setChecked(false);
		var event = new Event();
		event.detail = SWT.CHECK;
		event.item = posts;
		editor.runs().table().notifyListeners(SWT.Selection, event);
		counted(0);
		assertThat(editor.isOpen()).isTrue();
		assertThat(session.view().posts().isEmpty()).isTrue();
		history.undo(session.undoContext(), null, null);
		counted(InventedCorpus.POSTS);
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void anyFilterLeadsToItsPosts() throws Exception {
		open(InventedCorpus.POSTS);
		editor.showPage(0);
		new StudyOpener(window).showCounted(session, session.view(),
				new Posts(PostFilter.ALL.withAgency(AccountAgency.UNATTRIBUTED).withText("arret")));
		settled();
		// Numbers 2 modulo 3 and 1 modulo 4: 5 modulo 12, of which there are 25 below 300.
		assertThat(editor.posts().list().count()).isEqualTo(25);
		// Lines are read as they are shown.
		screen.until("the first line", () -> !editor.posts().list().table().getItem(0).getText(1).isEmpty());
		assertThat(editor.posts().list().table().getItem(0).getText(1)).isEqualTo("@passant");
	}

	@Test
	void aCorpusInUseIsSaidAndTriedAgain() throws Exception {
		Path study = InventedCorpus.write(folder.resolve("study"), InventedCorpus.POSTS);
		try (var other = DuckDbCorpus.open(study.resolve("corpus.duckdb"), "study", CorpusSettings.of("palier run"))) {
			session = window.getService(StudySessions.class).open(study);
			new StudyOpener(window).showCorpus(session);
			editor = (CorpusEditor) page.getActiveEditor();
			screen.until("refused", () -> session.posts() instanceof StudyPosts.Unreadable);
			var refusal = ((StudyPosts.Unreadable) session.posts()).reason();
			assertThat(editor.notice().said()).isEqualTo(new CorpusLabels(Locale.getDefault()).reason(refusal)).contains("palier run (")
					.contains(String.valueOf(ProcessHandle.current().pid()));
			assertThat(session.view().agencies()).hasSize(3);
			screen.picture(window.getShell(), "corpus-in-use-" + LANGUAGE);
		}
		editor.notice().retry().notifyListeners(SWT.Selection, new Event());
		counted(InventedCorpus.POSTS);
		assertThat(editor.isOpen()).isTrue();
	}

	@Test
	void aCorpusThatIsMissingIsSaidAndNoneIsMade() throws Exception {
		Path study = InventedCorpus.write(folder.resolve("study"), InventedCorpus.POSTS);
		Path corpus = study.resolve("corpus.duckdb");
		Files.move(corpus, folder.resolve("kept"));
		session = window.getService(StudySessions.class).open(study);
		new StudyOpener(window).showCorpus(session);
		editor = (CorpusEditor) page.getActiveEditor();
		screen.until("refused", () -> session.posts() instanceof StudyPosts.Unreadable);
		assertThat(editor.notice().said()).contains(corpus.toString()).doesNotContain("Exception").doesNotContain("\tat ");
		assertThat(Files.exists(corpus)).isFalse();
		screen.picture(window.getShell(), "corpus-missing-" + LANGUAGE);
	}
}
