// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Commands of the grid, whose keys mean something else elsewhere: they work in its context alone, and not while a field has the keyboard.
 */
final class SheetCommands {

	/** The context, which the table of keys names. */
	static final String CONTEXT = "org.palier.ui.census.context";

	private final Display display;

	/** @param commands what each does, by the end of its id */
	SheetCommands(IWorkbenchSite site, Map<String, Runnable> commands) {
		display = site.getShell().getDisplay();
		site.getService(IContextService.class).activateContext(CONTEXT);
		IHandlerService handlers = site.getService(IHandlerService.class);
		commands.forEach((id, what) -> handlers.activateHandler("org.palier.ui.census." + id, new Handler(what)));
	}

	private final class Handler extends AbstractHandler {

		private final Runnable what;

		Handler(Runnable what) {
			this.what = what;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			what.run();
			return null;
		}

		/** In a text field these keys are the field’s. */
		@Override
		public boolean isEnabled() {
			Control focus = display.getFocusControl();
			return !(focus instanceof Text || focus instanceof Combo || focus instanceof StyledText);
		}
	}
}
