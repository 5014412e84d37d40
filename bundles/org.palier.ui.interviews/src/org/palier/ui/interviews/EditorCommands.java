// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands, with their keys, of an editor in which the text of an interview is coded. */
final class EditorCommands {

	private static final String CONTEXT = "org.palier.ui.interviews.context";
	private static final String PREFIX = "org.palier.ui.interviews.";

	private final IHandlerService handlers;

	/** @param site of the editor */
	EditorCommands(IWorkbenchPartSite site) {
		handlers = site.getService(IHandlerService.class);
		site.getService(IContextService.class).activateContext(CONTEXT);
	}

	/** Says what a command does while the editor is active. @param name its id after the prefix of this bundle */
	void does(String name, Runnable does) {
		handlers.activateHandler(PREFIX + name, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				does.run();
				return null;
			}
		});
	}
}
