// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;

/** The words on the window that a person reads without opening a study: menus to the last item, tool bars, names of views and wizards. */
public final class WindowWords {

	private final IWorkbenchWindow window;

	public WindowWords(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Every text and tool tip, in no order. */
	public Set<String> all() {
		Set<String> texts = new TreeSet<>();
		addMenu(window.getShell().getMenuBar(), texts);
		addControls(window.getShell(), texts);
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (!WorkbenchActivityHelper.filterItem(view)) {
				texts.add(view.getLabel());
			}
		}
		for (IWizardRegistry wizards : List.of(PlatformUI.getWorkbench().getNewWizardRegistry(),
				PlatformUI.getWorkbench().getImportWizardRegistry(), PlatformUI.getWorkbench().getExportWizardRegistry())) {
			addWizards(wizards.getRootCategory(), texts);
		}
		texts.remove("");
		return texts;
	}

	private static void addMenu(Menu menu, Set<String> texts) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			texts.add(item.getText().replace("&", "").replaceAll("\\t.*", ""));
			if (item.getMenu() != null) {
				addMenu(item.getMenu(), texts);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static void addControls(Control control, Set<String> texts) {
		if (control.getToolTipText() != null) {
			texts.add(control.getToolTipText());
		}
		if (control instanceof ToolBar bar) {
			for (ToolItem item : bar.getItems()) {
				texts.add(item.getText());
				texts.add(item.getToolTipText() == null ? "" : item.getToolTipText());
			}
		}
		if (control instanceof CTabFolder tabs) {
			for (CTabItem tab : tabs.getItems()) {
				texts.add(tab.getText());
				texts.add(tab.getToolTipText() == null ? "" : tab.getToolTipText());
			}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				addControls(child, texts);
			}
		}
	}

	private static void addWizards(IWizardCategory category, Set<String> texts) {
		if (WorkbenchActivityHelper.filterItem(category)) {
			return;
		}
		for (IWizardDescriptor wizard : category.getWizards()) {
			if (!WorkbenchActivityHelper.filterItem(wizard)) {
				texts.add(wizard.getLabel());
				texts.add(wizard.getDescription() == null ? "" : wizard.getDescription());
			}
		}
		for (IWizardCategory child : category.getCategories()) {
			addWizards(child, texts);
		}
	}
}
