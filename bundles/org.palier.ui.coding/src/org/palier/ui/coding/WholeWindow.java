// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Shows an editor over the whole window, because a coder needs no views. A double click on its tab brings them back, and so does closing
 * it; while another editor is in front, that one has its usual room.
 */
public final class WholeWindow {

	/** An editor that takes the whole window. */
	public interface Taker {
	}

	private WholeWindow() {
	}

	/** Has other editors get their usual room while they are in front of those that take it. Each of these asks for it once it is made. */
	public static void shareWithOthers(IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (!(shell.getData(Front.class.getName()) instanceof Front)) {
			var front = new Front(page);
			shell.setData(Front.class.getName(), front);
			page.addPartListener(front);
		}
	}

	/** Takes it. */
	public static void take(IEditorPart editor) {
		IWorkbenchPage page = editor.getSite().getPage();
		shareWithOthers(page);
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
	}

	/** After an editor that took it was closed: what is seen in its place gets its usual room. */
	public static void giveBack(IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		shell.getDisplay().asyncExec(() -> {
			if (shell.isDisposed()) {
				return;
			}
			IEditorPart next = page.getActiveEditor();
			IWorkbenchPartReference seen = next == null ? page.getActivePartReference() : page.getReference(next);
			if (seen != null && !(next instanceof Taker) && page.getPartState(seen) == IWorkbenchPage.STATE_MAXIMIZED) {
				page.setPartState(seen, IWorkbenchPage.STATE_RESTORED);
			}
		});
	}

	/** Follows which editor is in front. */
	private static final class Front implements IPartListener2 {

		private final IWorkbenchPage page;
		/** Editors that had the window when another one came. */
		private final Set<IEditorPart> taken = Collections.newSetFromMap(new WeakHashMap<>());
		private IEditorPart last;

		Front(IWorkbenchPage page) {
			this.page = page;
			this.last = page.getActiveEditor();
		}

		@Override
		public void partDeactivated(IWorkbenchPartReference part) {
			if (part.getPart(false) instanceof IEditorPart editor && editor instanceof Taker) {
				if (page.getPartState(part) == IWorkbenchPage.STATE_MAXIMIZED) {
					taken.add(editor);
				} else {
					taken.remove(editor);
				}
			}
		}

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (!(part.getPart(false) instanceof IEditorPart editor) || editor == last) {
				return;
			}
			boolean from = last instanceof Taker && taken.contains(last);
			last = editor;
			if (editor instanceof Taker) {
				if (taken.contains(editor)) {
					page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
						if (page.getActiveEditor() == editor) {
							page.setPartState(part, IWorkbenchPage.STATE_MAXIMIZED);
						}
					});
				}
			} else if (from) {
				giveBack(page);
			}
		}
	}
}
