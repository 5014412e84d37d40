// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.Saveable;

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

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			session.save(monitor);
		} catch (IOException failure) {
			throw new CoreException(Status.error(NLS.bind(StudyMessages.saveFailed, session.name(), session.folder()), failure));
		}
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
