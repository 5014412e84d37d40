// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.study.UsesViews;

/** F6 and Shift+F6: the editor, then each view in turn; one that is folded opens over the editor, and Escape folds it again. */
public final class NextPanelHandler extends AbstractHandler implements IExecutableExtension {

	private boolean back;

	@Override
	public void setInitializationData(IConfigurationElement config, String name, Object data) {
		back = "back".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		if (page != null) {
			List<IWorkbenchPartReference> panels = panels(page);
			int at = panels.indexOf(page.getActivePartReference());
			IWorkbenchPartReference next = panels.isEmpty() ? null : panels.get((at + 1) % panels.size());
			if (next != null && next.getPart(true) != null) {
				page.activate(next.getPart(true));
			}
		}
		return null;
	}

	/** The editor in front, the tree of studies, and the other views in the order in which they were opened. */
	private List<IWorkbenchPartReference> panels(IWorkbenchPage page) {
		List<IWorkbenchPartReference> panels = new ArrayList<>();
		if (page.getActiveEditor() != null) {
			panels.add(page.getReference(page.getActiveEditor()));
		}
		List<IViewReference> views = Arrays.asList(page.getViewReferences());
		views.stream().filter(it -> it.getId().equals(UsesViews.NAVIGATOR)).forEach(panels::add);
		views.stream().filter(it -> !it.getId().equals(UsesViews.NAVIGATOR)).forEach(panels::add);
		if (back) {
			Collections.reverse(panels);
		}
		return panels;
	}
}
