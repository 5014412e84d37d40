// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * What stands on the tab of an editor: what it shows, e.g. a pyramid, and the study before it as long as another study has
 * a tab of the same name, which tabs that are cut would show too late. User-interface thread only.
 */
public final class TabTitle {

	private final IWorkbenchPage page;
	private final StudyEditorInput input;
	private final Consumer<String> write;
	private final IPartListener2 listener = new Follower();
	private String name;

	/** @param write puts another title on the tab */
	public TabTitle(IWorkbenchPage page, StudyEditorInput input, Consumer<String> write) {
		this.page = page;
		this.input = input;
		this.write = write;
		this.name = input.getName();
		page.addPartListener(listener);
		show();
	}

	/** What the editor shows is called otherwise now. */
	public void rename(String now) {
		name = now;
		show();
	}

	/** Follows the tabs no longer. */
	public void dispose() {
		page.removePartListener(listener);
	}

	private void show() {
		boolean twice = Arrays.stream(page.getEditorReferences()).anyMatch(this::isAnothers);
		write.accept(twice ? input.session().name() + " · " + name : name);
	}

	/** Editors that nobody has looked at yet are passed over: asking them for their study would open it. */
	private boolean isAnothers(IEditorReference tab) {
		IEditorPart editor = tab.getEditor(false);
		return editor != null && editor.getEditorInput() instanceof StudyEditorInput other && other.session() != input.session()
				&& other.getName().equals(input.getName());
	}

	private final class Follower implements IPartListener2 {

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			show();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			show();
		}
	}
}
