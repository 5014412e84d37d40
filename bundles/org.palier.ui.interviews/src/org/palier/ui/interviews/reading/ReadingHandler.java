// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;

/**
 * Opens the reading of interviews at one of its pages, by the name that its contribution gives after a colon; with words that are looked
 * for, if any.
 */
public final class ReadingHandler extends StudyHandler implements IExecutableExtension {

	private static final String WORDS = "words";

	private ReadingEditor.Page page = ReadingEditor.Page.SEARCH;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		page = ReadingEditor.Page.valueOf(String.valueOf(data));
	}

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session, Map<String, String> given) {
		new StudyOpener(window).show(ReadingEditor.ID, new StudyEditorInput(session, ReadingEditor.PART, ReadingWords.said("title")))
				.map(ReadingEditor.class::cast).ifPresent(it -> {
					it.turn(page);
					if (given.containsKey(WORDS)) {
						it.look(given.get(WORDS));
					}
				});
	}

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		execute(window, session, Map.of());
	}
}
