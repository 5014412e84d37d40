// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;

/** Opens again, at start, what editors showed when the workbench was closed. */
public final class StudyEditorInputFactory implements IElementFactory {

	static final String ID = "org.palier.ui.study.input";

	private static final String FOLDER = "folder";
	private static final String PART = "part";
	private static final String NAME = "name";

	static void write(IMemento memento, StudyEditorInput input) {
		memento.putString(FOLDER, input.session().folder().toString());
		memento.putString(PART, input.part());
		memento.putString(NAME, input.getName());
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(FOLDER);
		String part = memento.getString(PART);
		if (folder == null || part == null) {
			return null;
		}
		try {
			StudySession session = PlatformUI.getWorkbench().getService(StudySessions.class).open(Path.of(folder));
			String name = memento.getString(NAME);
			return new StudyEditorInput(session, part, name == null ? part : name);
		} catch (IOException failure) {
			// The study was moved or deleted since: the platform then leaves the editor closed.
			ILog.of(StudyEditorInputFactory.class).warn(folder, failure);
			return null;
		}
	}
}
