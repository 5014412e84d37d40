// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.intro.IIntroManager;

/** The help system of the platform: it answers F1, the Help menu and links. Shows it in the view, or beside a dialog. */
public final class PalierHelp extends AbstractHelpUI {

	private static final String NOTHING_PARTICULAR = "org.palier.help.palier";
	/** Under this name the platform keeps the id of the context with a control. */
	private static final String CONTEXT = "org.eclipse.ui.help";

	@Override
	public void displayHelp() {
		show(HelpPane::showContents);
	}

	@Override
	public void displaySearch() {
		show(HelpPane::askWords);
	}

	@Override
	public void search(String words) {
		show(pane -> pane.search(words));
	}

	@Override
	public void displayDynamicHelp() {
		displayContext(ofFocus(), 0, 0);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		IContext asked = context != null && context.getRelatedTopics().length > 0 ? context : ofActivePart();
		show(asked == null ? HelpPane::showContents : pane -> pane.show(asked));
	}

	@Override
	public void displayHelpResource(String href) {
		show(pane -> pane.show(href));
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	/** What the control with the focus, or the nearest around it, says of its help; null when none does. */
	private static IContext ofFocus() {
		for (Control control = Display.getCurrent().getFocusControl(); control != null; control = control.getParent()) {
			IContext context = control.getData(CONTEXT) instanceof String id ? HelpSystem.getContext(id) : null;
			if (context != null) {
				return context;
			}
		}
		return null;
	}

	/** Views of the platform say nothing of their help; a context of the same id as the part does. */
	private static IContext ofActivePart() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		IContext context = part == null ? null : HelpSystem.getContext(part.getSite().getId());
		return context != null ? context : HelpSystem.getContext(NOTHING_PARTICULAR);
	}

	private static void show(Consumer<HelpPane> what) {
		Shell active = Display.getCurrent().getActiveShell();
		if (active != null && active.getData() instanceof TrayDialog dialog) {
			if (dialog.getTray() instanceof HelpTray tray) {
				what.accept(tray.pane());
			} else if (dialog.getTray() == null) {
				dialog.openTray(new HelpTray(what));
			}
			return;
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		// The Welcome page covers the window.
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		if (intro.getIntro() != null) {
			intro.setIntroStandby(intro.getIntro(), true);
		}
		try {
			what.accept(((HelpView) window.getActivePage().showView(HelpView.ID)).pane());
		} catch (PartInitException failure) {
			ILog.of(PalierHelp.class).log(failure.getStatus());
		}
	}
}
