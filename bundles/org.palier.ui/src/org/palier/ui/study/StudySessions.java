// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.services.IDisposable;
import org.eclipse.ui.statushandlers.StatusManager;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.KnownStudy;
import org.palier.study.runs.StudyFolder;

/**
 * The studies that are open in this workbench, at most one session a folder. A workbench service:
 * {@code PlatformUI.getWorkbench().getService(StudySessions.class)}. All calls come from the user-interface
 * thread.
 */
public final class StudySessions implements IDisposable {

	/** Reads the file of a study. */
	@FunctionalInterface
	public interface StudyReader {

		/** Reads the study of a file. @throws IOException when there is no readable study */
		Study read(KnownStudy file) throws IOException;
	}

	private final IOperationHistory history;
	private final StudyStore store;
	private final Path journals;
	private final Supplier<AddressForms> forms;
	private final List<StudySession> sessions = new ArrayList<>();
	private final List<StudySessionListener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * @param workspace where local history is kept
	 * @param history   where edits are undone
	 * @param journals  folder for unsaved edits
	 * @param forms     how addresses of accounts are read
	 */
	public StudySessions(IWorkspace workspace, IOperationHistory history, Path journals, Supplier<AddressForms> forms) {
		this.forms = forms;
		this.journals = journals;
		this.history = history;
		this.store = new WorkspaceStore(workspace);
	}

	/**
	 * The session of the study in a folder; opened when it is not.
	 *
	 * @throws IOException when there is no readable study; a
	 *                     {@link org.palier.model.file.StudyFileException} says why
	 */
	public StudySession open(Path folder) throws IOException {
		return open(folder, KnownStudy::read);
	}

	/** Opens a study with a reader, in whatever thread it reads. */
	public StudySession open(Path folder, StudyReader reader) throws IOException {
		Path place = normal(folder);
		Optional<StudySession> open = find(place);
		if (open.isPresent()) {
			return open.get();
		}
		var file = new KnownStudy(new StudyFolder(place), store);
		Study study = reader.read(file);
		// The window answers while a large study is read, and may have opened it.
		Optional<StudySession> meanwhile = find(place);
		if (meanwhile.isPresent()) {
			return meanwhile.get();
		}
		var session = new StudySession(file, study, store, history,
				new StudyJournal(journals.resolve(WorkspaceStore.projectName(place)), failure -> notKept(place, failure)), forms);
		sessions.add(session);
		changed();
		return session;
	}

	/** The session of the study in a folder, when it is open. */
	public Optional<StudySession> find(Path folder) {
		Path place = normal(folder);
		return sessions.stream().filter(it -> it.folder().equals(place)).findFirst();
	}

	/** The session whose study a model object is part of; empty for an object of no open study. */
	public Optional<StudySession> of(EObject object) {
		EObject root = EcoreUtil.getRootContainer(Objects.requireNonNull(object));
		return sessions.stream().filter(it -> it.study() == root).findFirst();
	}

	/** The open ones, in the order of opening. */
	public List<StudySession> sessions() {
		return List.copyOf(sessions);
	}

	/** Ends a session without saving; its editors should be closed before. An unknown one is ignored. */
	public void close(StudySession session) {
		if (sessions.remove(session)) {
			session.dispose();
			changed();
		}
	}

	/** The workbench closes: what was not saved was not wanted. */
	@Override
	public void dispose() {
		sessions.forEach(StudySession::dispose);
		sessions.clear();
		listeners.clear();
	}

	/** Adds a listener to opened and closed studies; one that is added twice is called once. */
	public void addListener(StudySessionListener listener) {
		if (!listeners.contains(Objects.requireNonNull(listener))) {
			listeners.add(listener);
		}
	}

	/** Removes who was added; unknown ones are ignored. */
	public void removeListener(StudySessionListener listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(StudySessionListener::changed);
	}

	/** Any thread. */
	private static void notKept(Path study, IOException failure) {
		StatusManager.getManager().handle(Status.error(NLS.bind(StudyMessages.editsNotKept, study) + StudySaveable.reason(failure), failure),
				StatusManager.LOG | StatusManager.SHOW);
	}

	private static Path normal(Path folder) {
		return folder.toAbsolutePath().normalize();
	}
}
