// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contributions;
import org.palier.files.ImportRequest;
import org.palier.files.PassedOn;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.imports.WatchedImporter;
import org.palier.intake.mapping.MappedImporter;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.erasure.EraseHandler;
import org.palier.ui.erasure.EraseMessages;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Dialogs;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

class PostImportTest {

	// Three posts, and the first of them once more.
	private static final String POSTS = """
			id,author,text,createdAt
			1,parcs,Le sentier rouvre demain.,2024-05-01 10:00
			2,parcs,Dites-nous ce que vous en pensez.,2024-05-02 11:30
			1,parcs,Le sentier rouvre demain.,2024-05-01 10:00
			3,passant,Merci !,2024-05-03 09:15
			""";

	private static final Map<String, String> MAPPING = Map.of("platform", "twitter", "map",
			"text=text,itemId=id,accountHandle=author,createdAt=createdAt");

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final Contributions contributions = window.getService(Contributions.class);
	private final StudySessions sessions = window.getService(StudySessions.class);

	@TempDir
	Path folder;

	private final Told told = new Told();
	private StudySession session;
	private byte[] before;

	@BeforeEach
	void open() throws IOException {
		session = sessions.open(Samples.write(folder.resolve("study")));
		before = Files.readAllBytes(folder.resolve("study/study.palier"));
	}

	@AfterEach
	void close() {
		session.showProblems(List.of());
		sessions.close(session);
	}

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("posts.csv"), content);
	}

	private ImportRequest request(Path file) {
		return new UncheckedImport(file, Optional.of(StandardCharsets.UTF_8), Optional.empty(), MAPPING).to(importer());
	}

	private Importer importer() {
		return contributions.analysis().importer("posts-csv").orElseThrow();
	}

	/** What a job told, once it ended. */
	private static final class Told {
		private final AtomicReference<PostsImport.Outcome> outcome = new AtomicReference<>();
		private final AtomicReference<String> closed = new AtomicReference<>();
	}

	private PostImportJob job(Importer importer, Path file) {
		var job = new PostImportJob(session, contributions, importer, request(file), told.outcome::set, told.closed::set);
		// A status that is an error would open the dialog of the platform.
		job.setUser(false);
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		return job;
	}

	private IStatus ended(Job job) {
		screen.until("end of the job", () -> job.getResult() != null);
		return job.getResult();
	}

	private void counted(long posts) {
		session.posts();
		screen.until(posts + " posts", () -> session.posts() instanceof Counted counted && counted.total() == posts);
	}

	@Test
	void theStudyListsTheRunAndUndoMakesItsPostsInvisible() throws Exception {
		PostImportJob job = job(importer(), file(POSTS));
		job.schedule();
		assertThat(ended(job).isOK()).isTrue();
		screen.until("outcome", () -> told.outcome.get() != null);
		var result = told.outcome.get().result();
		assertThat(List.of(result.read(), result.posts(), result.rejected())).containsExactly(4L, 3L, 1L);
		assertThat(told.outcome.get().rejectedFile().orElseThrow()).exists();
		assertThat(session.study().getRuns()).singleElement().satisfies(it -> {
			assertThat(it.getId()).isEqualTo(result.runId());
			assertThat(it.getLabel()).isEqualTo("posts.csv (posts-csv)");
		});
		assertThat(new StudyFolder(session.folder()).manifestOf(result.runId())).hasValueSatisfying(it -> {
			assertThat(it.counts()).containsEntry("posts", 3L).containsEntry("rejected", 1L);
			assertThat(it.inputs().stream().map(FileDigest::path)).containsExactly("posts.csv", "study.palier");
			assertThat(it.outputs().stream().map(FileDigest::path)).containsExactly("runs/" + result.runId() + "-rejected.csv",
					"corpus.duckdb (posts of " + result.runId() + ", part 1)", "corpus.duckdb (beginning of " + result.runId() + ", part 1)",
					"study.palier (as edited)");
		});
		counted(3);
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		history.undo(session.undoContext(), null, null);
		assertThat(session.study().getRuns()).isEmpty();
		assertThat(session.isDirty()).isFalse();
		counted(0);
		history.redo(session.undoContext(), null, null);
		counted(3);
	}

	/** The dry run first, in words; then all of it, and nothing that the workbench keeps of before. */
	@Test
	void whatIsErasedInTheWindowIsGoneFromItsHistoryToo() throws Exception {
		PostImportJob job = job(importer(), file(POSTS));
		job.schedule();
		assertThat(ended(job).isOK()).isTrue();
		screen.until("outcome", () -> told.outcome.get() != null);
		for (String said : List.of("Selon passant, merci.", "Merci.")) {
			session.execute(new RecordedEdit(Bilingual.same("test"), Root.everything(session.study(), "test"),
					() -> session.study().setDescription(Bilingual.same(said).toModel())));
			session.save(null);
		}
		Path kept = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(".metadata/.plugins/org.eclipse.core.resources/.history")
				.toFile().toPath();
		assertThat(holding(kept, "Selon passant")).as("the local history holds it before").isNotEmpty();
		assertThat(session.resource().getFile("study.palier").getHistory(null)).isNotEmpty();
		WizardDialog dialog = EraseHandler.dialog(window, session);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			screen.all(Text.class, dialog.getCurrentPage().getControl()).getFirst().setText("@passant");
			screen.picture(dialog.getShell(), "erase-order");
			press(button(dialog, IDialogConstants.NEXT_ID));
			assertThat(dialog.getCurrentPage().getName()).isEqualTo("list");
			String list = screen.all(Text.class, dialog.getCurrentPage().getControl()).getFirst().getText();
			screen.picture(dialog.getShell(), "erase-list");
			assertThat(list).containsPattern("\\b1\\b");
			assertThat(button(dialog, IDialogConstants.FINISH_ID).isEnabled()).as("not before a person confirmed").isFalse();
			Button confirm = screen.all(Button.class, dialog.getCurrentPage().getControl()).getLast();
			confirm.setSelection(true);
			press(confirm);
			var end = new Dialogs(window.getShell().getDisplay()).press(EraseMessages.title, JFaceResources.getString("ok"), "erase-done");
			press(button(dialog, IDialogConstants.FINISH_ID));
			screen.until("told", end::isPressed);
			assertThat(end.words()).containsPattern("\\b1\\b");
		} finally {
			dialog.close();
		}
		assertThat(session.isDirty()).isFalse();
		counted(2);
		assertThat(session.study().getRuns()).hasSize(2);
		assertThat(PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().canUndo(session.undoContext())).isFalse();
		assertThat(session.resource().getFile("study.palier").getHistory(null)).isEmpty();
		assertThat(holding(kept, "Selon passant")).isEmpty();
		assertThat(holding(folder.resolve("study"), "passant")).isEmpty();
	}

	private static Button button(WizardDialog dialog, int id) {
		return Arrays.stream(dialog.getShell().getDisplay().getShells()).filter(dialog.getShell()::equals)
				.flatMap(it -> new Screen(it.getDisplay()).all(Button.class, it).stream())
				.filter(it -> Integer.valueOf(id).equals(it.getData())).findFirst()
				.orElseThrow();
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Files of text beneath a folder that hold a word. */
	private static List<Path> holding(Path folder, String word) throws IOException {
		var found = new ArrayList<Path>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).filter(it -> !it.toString().endsWith(".duckdb")).toList()) {
				if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(word)) {
					found.add(file);
				}
			}
		}
		return found;
	}

	/** Writes the rows of its file again and again until it is cancelled. */
	private static final class EndlessImporter implements Importer {

		private static final int ENOUGH = 20_000;

		private final Importer rows;
		private final CountDownLatch wrote = new CountDownLatch(ENOUGH);

		EndlessImporter(Importer rows) {
			this.rows = rows;
		}

		@Override
		public String id() {
			return "posts-csv";
		}

		@Override
		public Bilingual name() {
			return rows.name();
		}

		@Override
		public Bilingual description() {
			return rows.description();
		}

		@Override
		public List<PartOption> options() {
			return List.of();
		}

		@Override
		public boolean recognises(ImportRequest request) {
			return false;
		}

		@Override
		public boolean bringsPosts() {
			return true;
		}

		@Override
		public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
			var read = new ArrayList<RowOutcome>();
			rows.read(request, directory, new PassedOn(sink) {
				@Override
				public void row(RowOutcome outcome) {
					read.add(outcome);
				}
			}, progress);
			while (true) {
				for (RowOutcome outcome : read) {
					progress.checkCancelled();
					sink.row(outcome);
					wrote.countDown();
				}
			}
		}
	}

	/** Begins an import that does not end by itself, in a thread of its own like any, and has it write rows. */
	private PostImportJob endless(Path file) {
		var endless = new EndlessImporter(importer());
		PostImportJob job = job(new WatchedImporter(endless, new Watchdog(Watchdog.PATIENCE), reason -> {
			throw new AssertionError(reason.en());
		}), file);
		job.schedule();
		screen.until("rows", () -> endless.wrote.getCount() == 0 || job.getResult() != null);
		assertThat(job.getResult()).as("the job goes on").isNull();
		return job;
	}

	@Test
	void aCancelledImportLeavesNothing() throws Exception {
		Path file = file(POSTS);
		PostImportJob job = endless(file);
		job.cancel();
		assertThat(ended(job).getSeverity()).isEqualTo(IStatus.CANCEL);
		screen.pause(100);
		nothingHappened();
		assertThat(told.closed.get()).isNull();
		// The corpus was let go: the same file can be imported.
		PostImportJob again = job(importer(), file);
		again.schedule();
		assertThat(ended(again).isOK()).isTrue();
		counted(3);
		session.save(null);
		sessions.close(session);
		session = sessions.open(folder.resolve("study"));
		counted(3);
	}

	private void nothingHappened() throws IOException {
		assertThat(told.outcome.get()).isNull();
		assertThat(session.study().getRuns()).isEmpty();
		assertThat(Files.readAllBytes(folder.resolve("study/study.palier"))).isEqualTo(before);
		assertThat(files(folder.resolve("study/runs"))).isEmpty();
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return new ArrayList<>(files.toList());
		}
	}

	@Test
	void aStudyClosedMeanwhileStopsTheImportAndTheUserIsTold() throws Exception {
		PostImportJob job = endless(file(POSTS));
		sessions.close(session);
		assertThat(ended(job).getSeverity()).isEqualTo(IStatus.CANCEL);
		screen.until("told", () -> told.closed.get() != null);
		assertThat(told.closed.get()).contains(session.name()).contains("posts.csv");
		nothingHappened();
	}

	@Test
	void aStudyClosedAtTheLastMomentDoesNotListTheRun() throws Exception {
		PostImportJob job = job(importer(), file(POSTS));
		job.schedule();
		// The job ends while this thread handles no events: listing waits until the study is closed.
		job.join();
		assertThat(job.getResult().isOK()).isTrue();
		sessions.close(session);
		screen.until("told", () -> told.closed.get() != null);
		assertThat(told.outcome.get()).isNull();
		assertThat(session.study().getRuns()).isEmpty();
		assertThat(Files.readAllBytes(folder.resolve("study/study.palier"))).isEqualTo(before);
		assertThat(files(folder.resolve("study/runs"))).as("of a run that nobody lists").isEmpty();
		session = sessions.open(folder.resolve("study"));
		counted(0);
	}

	@Test
	void aFileThatIsNoTableOfPostsIsAnErrorInOneSentence() throws Exception {
		PostImportJob job = job(importer(), file("a,b\n1,2\n"));
		job.schedule();
		IStatus status = ended(job);
		assertThat(status.getSeverity()).isEqualTo(IStatus.ERROR);
		assertThat(status.getMessage()).contains("text").contains("a, b").doesNotContain("Exception");
		nothingHappened();
	}

	@Test
	void thePreviewShowsPostsAndRowsLeftOutAndWarnsOfAFileImportedBefore() throws Exception {
		Path file = file(POSTS);
		ImportDialog dialog = preview(file);
		try {
			IWizardPage page = dialog.getCurrentPage();
			assertThat(page.getName()).isEqualTo("preview");
			List<Table> tables = screen.all(Table.class, page.getControl());
			assertThat(tables).hasSize(2);
			assertThat(tables.getFirst().getItemCount()).isEqualTo(3);
			assertThat(tables.getFirst().getItem(1).getText(0)).isEqualTo("2024-05-02 11:30");
			assertThat(tables.getFirst().getItem(1).getText(1)).isEqualTo("@parcs");
			assertThat(tables.getFirst().getItem(1).getText(3)).isEqualTo("Dites-nous ce que vous en pensez.");
			assertThat(tables.getLast().getItem(0).getText(0)).isEqualTo("4");
			assertThat(screen.all(Label.class, page.getControl()).getFirst().getText())
					.startsWith(CountedSentence.bind(WizardMessages.postsSampleWhole, new Object[] { "4", "3", "1" }));
			assertThat(page.getMessage()).isNull();
			assertThat(screen.all(Button.class, page.getControl())).extracting(Button::getText).containsExactly(WizardMessages.importSaveRejected);
			Path saved = folder.resolve("rejected.csv");
			((ImportPreviewPage) page).save(saved);
			assertThat(Files.readAllLines(saved)).hasSize(2).satisfies(it -> {
				assertThat(it.getFirst()).startsWith("id,author,text,createdAt,palier_line,");
				assertThat(it.getLast()).startsWith("1,parcs,Le sentier rouvre demain.,2024-05-01 10:00,4,");
			});
			screen.picture(dialog.getShell(), "import-posts-preview-" + Locale.getDefault().getLanguage());
		} finally {
			dialog.close();
		}
		PostImportJob job = job(importer(), file);
		job.schedule();
		ended(job);
		screen.until("listed", () -> told.outcome.get() != null);
		ImportDialog again = preview(file);
		try {
			assertThat(again.getCurrentPage().getMessage()).contains("posts.csv (posts-csv)");
			screen.picture(again.getShell(), "import-posts-again-" + Locale.getDefault().getLanguage());
		} finally {
			again.close();
		}
	}

	private ImportDialog preview(Path file) throws IOException {
		var wizard = new ImportWizard(window, session);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		((ImportSourcePage) wizard.getPage("source")).choose(file);
		Control page = wizard.getPage("source").getControl();
		String kind = importer().name().in(Locale.getDefault());
		Combo kinds = screen.all(Combo.class, page).stream().filter(it -> it.indexOf(kind) >= 0).findFirst().orElseThrow();
		kinds.select(kinds.indexOf(kind));
		kinds.notifyListeners(SWT.Selection, new Event());
		screen.picture(dialog.getShell(), "import-posts-source-" + Locale.getDefault().getLanguage());
		dialog.nextPressed();
		assertThat(dialog.getCurrentPage().getName()).isEqualTo("mapping");
		Control mapping = dialog.getCurrentPage().getControl();
		Combo platform = screen.all(Combo.class, mapping).stream().filter(it -> it.indexOf("Facebook") >= 0).findFirst().orElseThrow();
		platform.setText("Facebook");
		Table columns = screen.all(Table.class, mapping).getFirst();
		columns.setSelection(1);
		columns.notifyListeners(SWT.Selection, new Event());
		String account = importer().offers(MappedImporter.class).orElseThrow().fields(new CensusDirectory(session.study())).stream()
				.filter(it -> it.id().equals("accountHandle")).findFirst().orElseThrow().name().in(Locale.getDefault());
		Combo field = screen.all(Combo.class, columns).getFirst();
		field.select(field.indexOf(account));
		field.notifyListeners(SWT.Selection, new Event());
		Table shown = screen.all(Table.class, mapping).getLast();
		screen.until("the first posts", () -> shown.getItemCount() == 3 && shown.getItem(1).getText(1).equals("@parcs"));
		screen.picture(dialog.getShell(), "import-posts-mapping-" + Locale.getDefault().getLanguage());
		dialog.nextPressed();
		return dialog;
	}
}
