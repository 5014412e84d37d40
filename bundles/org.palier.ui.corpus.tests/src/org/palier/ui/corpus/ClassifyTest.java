// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.UncodedPosts;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.PostFilter;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.Progress;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

class ClassifyTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final Contributions contributions = window.getService(Contributions.class);
	private final AtomicReference<ClassifyRun.Outcome> outcome = new AtomicReference<>();
	private final AtomicReference<ClassificationSummary> summary = new AtomicReference<>();
	private final AtomicReference<String> closed = new AtomicReference<>();
	private final AtomicReference<String> untrained = new AtomicReference<>();

	@TempDir
	Path folder;

	private StudySession session;

	@BeforeEach
	void open() throws IOException {
		session = window.getService(StudySessions.class).open(InventedCorpus.write(folder.resolve("study"), InventedCorpus.POSTS));
		counted();
	}

	@AfterEach
	void close() {
		window.getService(StudySessions.class).close(session);
	}

	private void counted() {
		screen.until("counted", () -> session.posts() instanceof Counted counted && counted.total() == InventedCorpus.POSTS);
	}

	private ClassifyJob job(Classifier classifier) {
		return job(classifier, OptionValues.defaults(classifier.options()));
	}

	private ClassifyJob job(Classifier classifier, OptionValues options) {
		var job = new ClassifyJob(session, contributions, classifier, options, Optional.empty(), this::told, closed::set, untrained::set);
		job.setUser(false);
		return job;
	}

	private void told(ClassifyRun.Outcome came) {
		outcome.set(came);
		summary.set(came.summary());
	}

	private IStatus ended(ClassifyJob job) {
		screen.until("end of the job", () -> job.getResult() != null);
		return job.getResult();
	}

	private int posts(PostFilter filter) throws IOException {
		return ((Counted) session.posts()).view().select(filter, List.of()).size();
	}

	/** What is no model can be made one: by training, to which the window leads. */
	@Test
	void aFileThatIsNoModelLeadsToTraining() throws Exception {
		Classifier learned = contributions.of(PartKind.CLASSIFIERS).usable().stream()
				.filter(it -> it.options().stream().anyMatch(option -> option.id().equals("model")))
				.findFirst().orElseThrow();
		Path file = Files.writeString(folder.resolve("letter.palier-model"), "Dear reader");
		int before = session.study().getRuns().size();
		ClassifyJob job = job(learned, OptionValues.of(learned.id(), learned.options(), Map.of("model", file.toString())));
		job.schedule();
		assertThat(ended(job).matches(IStatus.CANCEL)).as("the workbench says nothing beside").isTrue();
		screen.until("told", () -> untrained.get() != null);
		assertThat(untrained.get()).contains("letter.palier-model", "is not a model of Palier");
		assertThat(session.study().getRuns()).as("as it was").hasSize(before);
	}

	@Test
	void theRunIsListedCountedAndUndone() throws Exception {
		Classifier rules = contributions.of(PartKind.CLASSIFIERS).usable().getFirst();
		ClassifyJob job = job(rules);
		job.schedule();
		assertThat(ended(job).isOK()).isTrue();
		screen.until("told", () -> summary.get() != null);
		ClassificationSummary found = summary.get();
		assertThat(found.posts()).isEqualTo(InventedCorpus.POSTS);
		assertThat(found.coded() + found.abstained()).isEqualTo(InventedCorpus.POSTS);
		// Each of the four texts is that of 75 posts: calls, service alerts, consultations, news.
		assertThat(found.coded()).isPositive().isGreaterThanOrEqualTo(75);
		var run = session.study().getRuns().getLast();
		assertThat(run.getKind()).isEqualTo("classify");
		assertThat(new StudyFolder(session.folder()).manifestOf(run.getId())).hasValueSatisfying(it -> {
			assertThat(it.counts()).containsEntry("posts", 300L).containsEntry("coded", found.coded()).containsEntry("abstained",
					found.abstained());
			assertThat(it.parameters()).containsEntry("classifier", rules.id()).containsKey("codebook");
		});
		screen.until("recounted", () -> codedByMachine() == found.coded());
		assertThat(posts(PostFilter.ALL.withUsages(Set.of(InventedCorpus.CALL)))).isEqualTo(75);
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		history.undo(session.undoContext(), null, null);
		// Before it, the invented codings: 75 calls, 75 releases, and abstentions.
		screen.until("undone", () -> codedByMachine() == 150);
		assertThat(session.isDirty()).isFalse();
	}

	private long codedByMachine() {
		return session.posts() instanceof Counted counted ? counted.counts().cells().stream()
				.filter(it -> it.codedBy() == CodedBy.MACHINE).mapToLong(it -> it.posts()).sum() : -1;
	}

	/** The rules, which wait until they are let go. */
	private static final class WaitingClassifier implements Classifier {

		private static final long serialVersionUID = 1L;
		private final transient CountDownLatch started = new CountDownLatch(1);
		private final transient CountDownLatch go = new CountDownLatch(1);
		private final transient Classifier rules;

		WaitingClassifier(Classifier rules) {
			this.rules = rules;
		}

		@Override
		public String id() {
			return rules.id();
		}

		@Override
		public Bilingual name() {
			return rules.name();
		}

		@Override
		public Bilingual description() {
			return rules.description();
		}

		@Override
		public List<PartOption> options() {
			return rules.options();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) throws IOException {
			OpenClassifier opened = rules.open(options, codebook);
			return OpenClassifier.of(opened.version(), post -> {
				started.countDown();
				try {
					go.await();
				} catch (InterruptedException interrupted) {
					Thread.currentThread().interrupt();
				}
				return opened.classify(post);
			});
		}
	}

	@Test
	void aStudyClosedMeanwhileGetsNoRunAndTheUserIsTold() throws Exception {
		var waiting = new WaitingClassifier(contributions.of(PartKind.CLASSIFIERS).usable().getFirst());
		ClassifyJob job = job(waiting);
		job.schedule();
		screen.until("started", () -> waiting.started.getCount() == 0);
		window.getService(StudySessions.class).close(session);
		waiting.go.countDown();
		ended(job);
		screen.until("told", () -> closed.get() != null);
		assertThat(closed.get()).contains(session.name());
		assertThat(summary.get()).isNull();
		assertThat(session.study().getRuns()).hasSize(2);
		session = window.getService(StudySessions.class).open(folder.resolve("study"));
		counted();
		assertThat(codedByMachine()).isEqualTo(150);
	}

	/** The program waits at its first post. Others read the study, write it, and erase the posts of an account; here something is unsaved. */
	@Test
	void othersUseTheStudyWhileTheProgramAnswers() throws Exception {
		var waiting = new WaitingClassifier(contributions.of(PartKind.CLASSIFIERS).usable().getFirst());
		ClassifyJob job = job(waiting);
		job.schedule();
		screen.until("started", () -> waiting.started.getCount() == 0);
		var place = new StudyFolder(session.folder());
		try (var reads = StudyOnDisk.toReadLong(place, "reads", false)) {
			assertThat(reads.postsNeeded().posts()).isEqualTo(InventedCorpus.POSTS);
		}
		try (var another = StudyOnDisk.toWrite(place, "another", RunLog.inStudies("test"), Progress.NONE)) {
			assertThat(another.corpus().erase(new CorpusErasure(Set.of("passant"), null, null, Set.of(), Set.of())).posts()).isEqualTo(100);
		}
		session.execute(new RecordedEdit(Bilingual.same("rename"), Root.own(session.study().getJurisdictions().getFirst()),
				() -> session.study().getJurisdictions().getFirst().setName(Bilingual.same("Kebec").toModel())));
		waiting.go.countDown();
		assertThat(ended(job).isOK()).isTrue();
		screen.until("told", () -> outcome.get() != null);
		assertThat(outcome.get().summary().posts()).isEqualTo(200);
		assertThat(outcome.get().leftOut()).isEqualTo(new UncodedPosts(0, 100));
		assertThat(ClassifyJob.words(outcome.get())).contains("200", "100 posts got no code from the program");
		assertThat(session.study().getRuns()).hasSize(3);
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		history.undo(session.undoContext(), null, null);
		assertThat(session.study().getRuns()).as("one step").hasSize(2);
		assertThat(session.study().getJurisdictions().getFirst().getName().getEn()).as("the unsaved edit").isEqualTo("Kebec");
		history.redo(session.undoContext(), null, null);
		session.save(null);
		try (var reads = StudyOnDisk.toRead(place, "reads", false)) {
			assertThat(reads.study().getRuns()).hasSize(3);
			assertThat(reads.postsNeeded().posts()).isEqualTo(200);
		}
	}

	@Test
	void aCancelWhileTheProgramAnswersLeavesTheStudyAsItWas() throws Exception {
		var waiting = new WaitingClassifier(contributions.of(PartKind.CLASSIFIERS).usable().getFirst());
		ClassifyJob job = job(waiting);
		job.schedule();
		screen.until("started", () -> waiting.started.getCount() == 0);
		job.cancel();
		waiting.go.countDown();
		assertThat(ended(job).matches(IStatus.CANCEL)).isTrue();
		assertThat(session.study().getRuns()).hasSize(2);
		assertThat(session.isDirty()).isFalse();
		assertThat(folder.resolve("study/runs").toFile().list()).isNullOrEmpty();
	}

	/** The rules by name, whose service is down. */
	private record DownClassifier(String id) implements Classifier {

		@Override
		public Bilingual name() {
			return Bilingual.same(id);
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", post -> {
				throw new IllegalStateException("no answer");
			});
		}
	}

	@Test
	void aProgramThatFailsOnEveryPostIsRefusedAndTheStudyIsAsItWas() {
		Classifier rules = contributions.of(PartKind.CLASSIFIERS).usable().getFirst();
		int runs = session.study().getRuns().size();
		ClassifyJob job = job(new DownClassifier(rules.id()));
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
		job.schedule();
		try {
			assertThat(ended(job).getMessage()).contains(rules.id(), "no answer").doesNotContain("\tat ");
			assertThat(session.study().getRuns()).hasSize(runs);
			assertThat(session.isDirty()).isFalse();
			// 75 calls and 75 releases, as before.
			assertThat(codedByMachine()).isEqualTo(150);
			assertThat(folder.resolve("study/runs").toFile().list()).as("no manifest, and no id that is kept").isNullOrEmpty();
		} finally {
			contributions.installed().release("classifier", rules.id());
		}
	}

	@Test
	void aProcessThatEndsByItselfIsNamedAndTheStudyIsAsItWas() {
		// A Java machine that says its version and ends.
		var ended = new IsolatedJava(Path.of(System.getProperty("java.home"), "bin", "java"), List.of("-version"), 64);
		int runs = session.study().getRuns().size();
		Classifier rules = contributions.of(PartKind.CLASSIFIERS).usable().getFirst();
		var job = new ClassifyJob(session, contributions, rules, OptionValues.defaults(rules.options()), Optional.of(ended),
				outcome -> summary.set(outcome.summary()), closed::set, untrained::set);
		job.setUser(false);
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
		job.schedule();
		try {
			assertThat(ended(job).getMessage()).contains(rules.id());
			assertThat(session.study().getRuns()).hasSize(runs);
			assertThat(contributions.installed().faults()).filteredOn(it -> it.plugin().id().equals(rules.id())).hasSize(1);
			// What ended with its process can be asked again, perhaps with more memory.
			assertThat(contributions.of(PartKind.CLASSIFIERS).read().getFirst()).isInstanceOf(Usable.class);
		} finally {
			contributions.installed().release("classifier", rules.id());
		}
	}

	@Test
	void theDialogOffersTheProgramsAndSaysHowManyPosts() throws Exception {
		List<Classifier> classifiers = contributions.of(PartKind.CLASSIFIERS).usable();
		var dialog = new ClassifyDialog(window.getShell(), session, classifiers, Optional.of("ensemble"), true);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Combo combo = screen.all(Combo.class, dialog.getShell()).getFirst();
			assertThat(dialog.classifier().map(Classifier::id)).as("what the window proposes").contains("ensemble");
			assertThat(combo.getText()).isEqualTo(dialog.classifier().orElseThrow().name().in(Locale.getDefault()));
			combo.select(classifiers.indexOf(classifiers.stream().filter(it -> it.id().equals("rules")).findFirst().orElseThrow()));
			combo.notifyListeners(SWT.Selection, new Event());
			assertThat(combo.getItems())
					.containsExactly(classifiers.stream().map(it -> it.name().in(Locale.getDefault())).toArray(String[]::new));
			String posts = new CorpusLabels(Locale.getDefault()).posts(InventedCorpus.POSTS);
			assertThat(screen.all(Label.class, dialog.getShell()).stream().map(Label::getText))
					.anyMatch(it -> it.endsWith(NLS.bind(CorpusMessages.classifyPosts, posts)));
			Button isolate = screen.all(Button.class, dialog.getShell()).stream().filter(it -> (it.getStyle() & SWT.CHECK) != 0).findFirst()
					.orElseThrow();
			assertThat(dialog.isIsolated()).isFalse();
			isolate.setSelection(true);
			isolate.notifyListeners(SWT.Selection, new Event());
			assertThat(dialog.isIsolated()).isTrue();
			Text threshold = screen.all(Text.class, dialog.getShell()).stream().filter(it -> it.getText().equals("0.3")).findFirst().orElseThrow();
			threshold.setText("3");
			Button ok = screen.all(Button.class, dialog.getShell()).stream().filter(it -> it.getText().equals(CorpusMessages.classify)).findFirst()
					.orElseThrow();
			assertThat(ok.isEnabled()).isFalse();
			assertThat(dialog.getErrorMessage()).contains("threshold", "3", "1");
			screen.picture(dialog.getShell(), "classify-wrong-" + Locale.getDefault().getLanguage());
			threshold.setText("0.4");
			assertThat(ok.isEnabled()).isTrue();
			assertThat(dialog.getErrorMessage()).isNull();
			screen.picture(dialog.getShell(), "classify-" + Locale.getDefault().getLanguage());
			screen.all(Button.class, dialog.getShell()).stream().filter(it -> it.getText().equals(CorpusMessages.classify)).findFirst()
					.orElseThrow().notifyListeners(SWT.Selection, new Event());
			assertThat(dialog.classifier()).contains(classifiers.getFirst());
			assertThat(dialog.options().all()).containsEntry("threshold", "0.4");
		} finally {
			dialog.close();
		}
	}
}
