// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** Ctrl+M and Ctrl+F while an editor in which one codes is active; they mean something else elsewhere. */
final class CodingCommands {

	private static final String CONTEXT = "org.palier.ui.coding.context";

	/** @param page the page that is seen; null while there is none */
	CodingCommands(IWorkbenchPartSite site, Supplier<CodingPage> page) {
		site.getService(IContextService.class).activateContext(CONTEXT);
		handle(site, "org.palier.ui.coding.memo", page, CodingPage::askMemo);
		handle(site, "org.palier.ui.coding.search", page, CodingPage::askSearch);
	}

	private static void handle(IWorkbenchPartSite site, String command, Supplier<CodingPage> page, Consumer<CodingPage> does) {
		site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (page.get() != null) {
					does.accept(page.get());
				}
				return null;
			}
		});
	}
}
