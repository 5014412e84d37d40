// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.palier.ground.text.Explained;
import org.palier.model.file.StudyFileException;

/** A session as the workbench saves it: one for all editors and views of a study. */
final class StudySaveable extends Saveable {

	private final StudySession session;

	StudySaveable(StudySession session) {
		this.session = session;
	}

	@Override
	public String getName() {
		return session.name();
	}

	@Override
	public String getToolTipText() {
		return session.folder().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	/** Called by the workbench when nobody can be asked. */
	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			session.save(monitor);
		} catch (IOException failure) {
			throw failed(failure);
		}
	}

	/** A person who leaves the study unsaved ends what it was to be saved for: closing an editor, or the workbench. */
	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) throws CoreException {
		try {
			if (new StudySaving(session, shell).save()) {
				return null;
			}
		} catch (IOException failure) {
			throw failed(failure);
		}
		monitor.setCanceled(true);
		throw new OperationCanceledException();
	}

	private CoreException failed(IOException failure) {
		return new CoreException(Status.error(NLS.bind(StudyMessages.saveFailed, session.name(), session.folder()) + reason(failure), failure));
	}

	/** Why, on a line of its own; empty when nobody knows. */
	static String reason(IOException failure) {
		String why = switch (failure) {
		case StudyFileException refused when refused.reason() == StudyFileException.Reason.CHARACTER -> NLS
				.bind(StudyMessages.saveCharacter, refused.detail());
		case StudyFileException refused when refused.reason() == StudyFileException.Reason.UNREADABLE -> NLS
				.bind(StudyMessages.saveReadBack, refused.detail());
		case Explained explained -> explained.reason().in(Locale.getDefault());
		case AccessDeniedException denied -> StudyMessages.saveDenied;
		case FileSystemException system when system.getReason() != null -> system.getReason();
		default -> "";
		};
		return why.isEmpty() ? "" : "\n" + why;
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StudySaveable saveable && saveable.session == session;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(session);
	}
}
