// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;

/**
 * The title on the tab of an editor: the thing that it shows, e.g. a pyramid, and its study before it as long as
 * another study is open too. A long name of a study is cut, so that the thing stays in sight; it is cut in its middle,
 * where another one begins alike. User-interface thread only.
 */
public final class TabTitle {

	private static final int LONGEST = 14;

	private final StudySessions sessions;
	private final StudyEditorInput input;
	private final Consumer<String> write;
	private final StudySessionListener listener = this::show;
	private String name;

	/** @param write puts another title on the tab */
	public TabTitle(IWorkbenchPage page, StudyEditorInput input, Consumer<String> write) {
		this.sessions = page.getWorkbenchWindow().getService(StudySessions.class);
		this.input = input;
		this.write = write;
		this.name = input.getName();
		sessions.addListener(listener);
		show();
	}

	/** Changes the name of the thing that the editor shows. */
	public void rename(String now) {
		name = now;
		show();
	}

	/** Follows the studies no longer. */
	public void dispose() {
		sessions.removeListener(listener);
	}

	private void show() {
		boolean others = sessions.sessions().stream().anyMatch(it -> it != input.session());
		write.accept(others ? study() + " · " + name : name);
	}

	private String study() {
		String whole = input.session().name();
		if (whole.length() <= LONGEST) {
			return whole;
		}
		String begin = whole.substring(0, LONGEST - 1);
		int word = begin.lastIndexOf(' ');
		if (sessions.sessions().stream().anyMatch(it -> it != input.session() && it.name().startsWith(begin))) {
			return whole.substring(0, LONGEST / 2).strip() + "…" + whole.substring(whole.length() - LONGEST / 2).strip();
		}
		return (word > LONGEST / 2 ? begin.substring(0, word) : begin.strip()) + "…";
	}
}
