// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the demo studies, and makes those that are missing. */
public final class DemoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new DemoStudies(HandlerUtil.getActiveWorkbenchWindowChecked(event)).open();
		return null;
	}
}
