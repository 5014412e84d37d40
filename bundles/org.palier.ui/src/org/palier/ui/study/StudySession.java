// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.Saveable;
import org.palier.coding.resolved.SetProgress;
import org.palier.corpus.PersonCoder;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.history.LookBack;
import org.palier.study.runs.KnownStudy;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyCoders;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRun;
import org.palier.ui.EditWords;

/**
 * One open study: its model, its history of edits and its saved state. Every change goes through {@link #execute}; a
 * part that shows the study listens. All calls come from the user-interface thread.
 */
public final class StudySession {

	private final Path folder;
	private final KnownStudy file;
	private final StudyStore store;
	private final EditHistory edits;
	private final StudyJournal journal;
	private final StudySaveable saveable = new StudySaveable(this);
	private final List<StudySessionListener> listeners = new CopyOnWriteArrayList<>();
	private final StudyCorpus corpus;
	private final PostCounting counting;
	private final ShownPart looked = new ShownPart();
	private List<LeftEdits> left;
	private volatile boolean open = true;
	private Study study;
	private StudyView view;

	/**
	 * Opens the study in a folder.
	 *
	 * @param file    the study, its folder absolute and normalized
	 * @param study   what was read of the file
	 * @param store   how it is written
	 * @param history where its edits are undone
	 * @param journal where unsaved edits survive a crash
	 * @param forms   how addresses of accounts are read
	 * @throws IOException when there is no readable study
	 */
	StudySession(KnownStudy file, Study study, StudyStore store, IOperationHistory history, StudyJournal journal,
			Supplier<AddressForms> forms) throws IOException {
		this.folder = file.folder().path();
		this.file = file;
		this.store = store;
		this.edits = new EditHistory(this, folder.toString(), history, this::edited);
		this.journal = journal;
		this.study = study;
		journal.begin(study, file.digest());
		this.left = journal.left(file.folder().file().path(), file.digest());
		this.corpus = new StudyCorpus(file.folder(), study.getId());
		this.counting = new PostCounting(file.folder(), corpus, forms, this::changed);
	}

	/** The folder of the study, absolute and normalized. */
	public Path folder() {
		return folder;
	}

	/** The study itself; read it freely, change it only within {@link #execute}. Another object after {@link #reload}. */
	public Study study() {
		return study;
	}

	/** Name of the study in the language of the workbench; the name of the folder when it has none. */
	public String name() {
		String name = Bilingual.of(study.getName()).in(Locale.getDefault());
		return name.isEmpty() ? folder.getFileName().toString() : name;
	}

	/**
	 * Returns the present view of the study, for indicators and pictures; the same object until the next change. Its
	 * posts are those counted last: when they have been counted again, listeners hear of a change. The view of a large
	 * study takes a second, and the pointer shows it.
	 */
	public StudyView view() {
		if (view == null) {
			BusyIndicator.showWhile(null, () -> view = StudyView.of(study, posts().counts(), LookBack.NOW).withEstimates(posts().estimates()));
		}
		return view;
	}

	/** The present study in another view: by other accounts or from another date. Made again each time. */
	public StudyView view(LookBack from) {
		return from.equals(LookBack.NOW) ? view() : StudyView.of(study, posts().counts(), from).withEstimates(posts().estimates());
	}

	/** Which of its agencies windows look at. */
	public ShownPart lookedAt() {
		return looked;
	}

	/** False once the session has ended; asked on any thread. */
	public boolean isOpen() {
		return open;
	}

	/** Where the posts of the study are. */
	public StudyCorpus corpus() {
		return corpus;
	}

	/**
	 * This study, for one run; to be closed by the caller.
	 *
	 * @param log gets the manifest
	 * @throws IOException when the file cannot be read, or the study holds a text that no file can
	 */
	public OpenStudy share(RunLog log) throws IOException {
		checkThread();
		return new SharedStudy(this, log, false);
	}

	/** Shares this study like {@link #share(RunLog)}, for one run. @throws IOException likewise */
	OpenStudy share(RunLog log, StudyRun<?> run) throws IOException {
		checkThread();
		return new SharedStudy(this, log, run.letsOthersIn());
	}

	/** How far counting the posts is; listeners hear when it goes on. */
	public StudyPosts posts() {
		return counting.posts(study);
	}

	/** How far a coding set is, as it was counted with the posts last; empty while that goes on, and for a set that does not count. */
	public Optional<SetProgress> progress(CodingSet set) {
		return counting.progress().stream().filter(it -> it.set().equals(set.getId())).findFirst();
	}

	/** The corpus changed without the study, e.g. by a code given by hand, or may be free again: counts again. */
	public void recountPosts() {
		checkThread();
		counting.again(study);
	}

	/** A person coded posts of the corpus by hand: the study knows them from now on, whether it is saved or not. */
	public void knowCoder(PersonCoder coder) {
		checkThread();
		learn(List.of(coder));
	}

	/** Returns the context under which the platform files the edits of this study: hand it to undo and redo actions. */
	public IUndoContext undoContext() {
		return edits.context();
	}

	/**
	 * Runs an edit and puts it in the history; an edit that changes nothing leaves no trace.
	 *
	 * @throws RuntimeException what the edit throws; the study is then as before
	 */
	public void execute(RecordedEdit edit) {
		checkThread();
		edits.run(edit);
	}

	/** True when the study differs from what is on disk; undoing to the saved state makes it clean again. */
	public boolean isDirty() {
		return edits.isDirty();
	}

	/**
	 * Writes the study, without asking anybody: see {@link StudySaving} for that. The old content goes to the local history.
	 *
	 * @param monitor progress; null when nobody watches
	 * @throws org.palier.study.runs.StudyChangedException when somebody else wrote the file since it was read or written here
	 * @throws org.palier.study.runs.StudyInUseException   when somebody else is writing it at this moment
	 * @throws IOException                                likewise when writing fails; the file then has its old content and the
	 *                                                    study stays dirty
	 */
	public void save(IProgressMonitor monitor) throws IOException {
		checkThread();
		file.write(study, Duration.ZERO, Progress.NONE);
		saved();
	}

	/** The file, and what of it is known here. */
	KnownStudy file() {
		return file;
	}

	/** The study as it is was written to its file. */
	void saved() {
		checkThread();
		edits.saved();
		journal.begin(study, file.digest());
		corpus.sealed();
		tell();
	}

	/** True when an earlier run ended, by a crash, with edits that were not saved and nobody has decided on yet. */
	public boolean isRecoverable() {
		return !left.isEmpty();
	}

	/**
	 * Unsaved edits of an earlier run that ended by a crash, which nobody has decided on yet; those of the last one, when there are several.
	 */
	public Optional<LeftEdits> recovery() {
		return left.stream().findFirst();
	}

	/**
	 * Takes over the unsaved edits of an earlier run; they are unsaved still, and what is edited from now on is kept with them.
	 *
	 * @throws IOException           when they cannot be made again; the session then stays as it is, and they are offered again
	 * @throws IllegalStateException when something else is unsaved
	 */
	public void recover() throws IOException {
		checkThread();
		if (isDirty()) {
			throw new IllegalStateException("There are unsaved edits: " + folder);
		}
		LeftEdits taken = left.getFirst();
		LeftEdits.EditedStudy made = taken.made();
		journal.goOn(taken, made);
		study = made.study();
		file.knows(taken.log().base());
		left = left.subList(1, left.size());
		edits.restart();
		studyChanged();
	}

	/** Deletes the unsaved edits of an earlier run. @throws IOException when that fails; they are offered again */
	public void forgetRecovery() throws IOException {
		journal.forget(left.getFirst());
		left = left.subList(1, left.size());
	}

	/** Nothing is decided on: all that earlier runs left stays where it is, and is offered again when the study is opened the next time. */
	public void putOffRecovery() {
		left = List.of();
	}

	/**
	 * Reads the study from disk again and forgets all edits.
	 *
	 * @throws IOException when there is no readable study; the session then stays as it is
	 */
	public void reload() throws IOException {
		checkThread();
		study = file.read();
		journal.begin(study, file.digest());
		edits.restart();
		edits.saved();
		studyChanged();
	}

	/**
	 * Leaves nothing of what the study was before it was saved: no step of undo, no unsaved edits of earlier runs, no local history.
	 *
	 * @throws IOException           when something of it cannot be deleted
	 * @throws IllegalStateException when something is unsaved
	 */
	public void forgetPast() throws IOException {
		checkThread();
		if (isDirty()) {
			throw new IllegalStateException("There are unsaved edits: " + folder);
		}
		reload();
		left = List.of();
		journal.forgetAll();
		store.forgetHistory(file.folder().file());
	}

	/** Number of the state that the study is in: another one after every edit, undo, redo and reload, the same after none. */
	public long state() {
		return edits.state();
	}

	/** The folder of the study as the workspace sees it. Any thread. @throws CoreException when the workspace refuses it */
	public IFolder resource() throws CoreException {
		return store.resource(file.folder().file());
	}

	/** Shows these problems of the study, and only these, in the Problems view. */
	public void showProblems(List<StudyProblem> problems) {
		store.show(file.folder().file(), problems);
	}

	/** Returns the saveable that all editors of this study give to the workbench. */
	public Saveable saveable() {
		return saveable;
	}

	/** Adds a listener to changes; one that is added twice is called once. */
	public void addListener(StudySessionListener listener) {
		if (!listeners.contains(Objects.requireNonNull(listener))) {
			listeners.add(listener);
		}
	}

	/** Removes who was added; unknown ones are ignored. */
	public void removeListener(StudySessionListener listener) {
		listeners.remove(listener);
	}

	void dispose() {
		open = false;
		journal.close();
		edits.dispose();
		listeners.clear();
		counting.stop();
		try {
			corpus.close();
		} catch (IOException failure) {
			ILog.of(StudySession.class).error(folder.toString(), failure);
		}
	}

	private void edited(RecordedEdit edit) {
		if (isDirty()) {
			journal.note(edit);
		} else {
			journal.begin(study, file.digest());
		}
		studyChanged();
	}

	/** Called when the study is another object: its posts may count differently. */
	private void studyChanged() {
		counting.studyChanged(study);
		changed();
	}

	private void changed() {
		// The study may be another object than the one counted: read again, or brought back after a crash.
		learn(counting.coders());
		view = null;
		tell();
	}

	/** No edit: it cannot be undone, and leaves nothing unsaved. But edits may name these persons, and are made again without the corpus. */
	private void learn(List<PersonCoder> coders) {
		if (!StudyCoders.missing(study, coders).isEmpty()) {
			var learnt = new RecordedEdit(EditWords.of("coders.learn"), Root.list(study, Literals.STUDY__CODERS),
					() -> StudyCoders.complete(study, coders));
			learnt.run();
			journal.learn(learnt);
		}
	}

	private void tell() {
		for (StudySessionListener listener : listeners) {
			// An earlier listener may have closed the part of this one; and a listener that fails must not undo the
			// edit by halves.
			if (listeners.contains(listener)) {
				SafeRunner.run(listener::changed);
			}
		}
	}

	private static void checkThread() {
		if (Display.getCurrent() == null) {
			SWT.error(SWT.ERROR_THREAD_INVALID_ACCESS);
		}
	}
}
