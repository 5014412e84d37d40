// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Checks the open studies when a person comes back to the window or turns to another part of it. One that somebody else
 * has written meanwhile is read again when nothing is unsaved here, and asked about, once, when something is. Files are
 * checked in the background, because they may be far away. User-interface thread.
 */
public final class ChangesElsewhere implements IWindowListener, IPartListener2 {

	private final StudySessions sessions;
	private final IWorkbench workbench;
	/**
	 * The version of each study by somebody else that the person has been asked about, or heard that it cannot be read.
	 */
	private final Map<StudySession, String> asked = new HashMap<>();
	private boolean looking;
	private boolean again;

	public ChangesElsewhere(StudySessions sessions, IWorkbench workbench) {
		this.sessions = sessions;
		this.workbench = workbench;
	}

	/** Begins; ends with the workbench. */
	public void start() {
		workbench.addWindowListener(this);
		Arrays.stream(workbench.getWorkbenchWindows()).forEach(this::windowOpened);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		look();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Nothing is looked for while nobody is there.
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		look();
	}

	/** Looks at all open studies; once more afterwards when that is under way, since it may have passed one by already. */
	void look() {
		List<StudySession> open = sessions.sessions();
		asked.keySet().retainAll(open);
		if (looking || open.isEmpty()) {
			again = looking;
			return;
		}
		looking = true;
		var job = new Look(open);
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	/** Compares each of them with its file, on a thread of its own. */
	private final class Look extends Job {

		private final List<StudySession> open;

		Look(List<StudySession> open) {
			super(StudyMessages.looking);
			this.open = open;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Map<StudySession, String> found = new HashMap<>();
			for (StudySession session : open) {
				try {
					session.file().others().ifPresent(it -> found.put(session, it));
				} catch (IOException unreadable) {
					// Saving will say so, if the file is still like that then.
					ILog.of(ChangesElsewhere.class).info(session.folder().toString(), unreadable);
				}
			}
			if (!workbench.getDisplay().isDisposed()) {
				workbench.getDisplay().asyncExec(() -> follow(found));
			}
			return Status.OK_STATUS;
		}
	}

	private void follow(Map<StudySession, String> found) {
		looking = false;
		if (again) {
			again = false;
			look();
		}
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null || isBusy(window)) {
			// An open dialog belongs to the study as it is; once the dialog is gone the window is activated.
			return;
		}
		var anew = new ArrayList<String>();
		found.forEach((session, theirs) -> {
			if (!session.isOpen() || theirs.equals(asked.get(session))) {
				return;
			}
			try {
				if (!session.isDirty()) {
					session.reload();
					anew.add(session.name());
				} else {
					asked.put(session, theirs);
					new StudySaving(session, window).settle(true);
				}
			} catch (IOException failure) {
				asked.put(session, theirs);
				ILog.of(ChangesElsewhere.class).warn(session.folder().toString(), failure);
				MessageDialog.openError(window.getShell(), StudyMessages.changedTitle,
						NLS.bind(StudyMessages.reloadFailed, session.name(), session.folder()));
			}
		});
		if (!anew.isEmpty()) {
			say(window, NLS.bind(StudyMessages.reloaded, String.join(", ", anew)));
		}
	}

	private static boolean isBusy(IWorkbenchWindow window) {
		int modal = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
		return Arrays.stream(window.getShell().getDisplay().getShells()).filter(Shell::isVisible).anyMatch(it -> (it.getStyle() & modal) != 0);
	}

	private static void say(IWorkbenchWindow window, String sentence) {
		IWorkbenchPage page = window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		Optional.ofNullable(part).map(IWorkbenchPart::getSite).map(site -> site instanceof IEditorSite editor ? editor.getActionBars()
				: site instanceof IViewSite view ? view.getActionBars() : null).ifPresent(bars -> bars.getStatusLineManager().setMessage(sentence));
	}
}
