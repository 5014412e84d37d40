// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The platform's own actions in the menu bar; ours join them as command contributions. */
final class PalierActionBarAdvisor extends ActionBarAdvisor {

	PalierActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		bar.add(file(window));
		bar.add(edit(window));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windows(window));
		bar.add(help(window));
	}

	private IMenuManager file(IWorkbenchWindow window) {
		var menu = new MenuManager(AppMessages.menuFile, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(new GroupMarker("study"));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, window);
		add(menu, ActionFactory.CLOSE_ALL, window);
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, window);
		add(menu, ActionFactory.SAVE_ALL, window);
		menu.add(new Separator());
		menu.add(new GroupMarker("exchange"));
		menu.add(new Separator());
		add(menu, ActionFactory.PRINT, window);
		menu.add(new Separator());
		menu.add(new GroupMarker("recent"));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT, window);
		return menu;
	}

	private IMenuManager edit(IWorkbenchWindow window) {
		var menu = new MenuManager(AppMessages.menuEdit, IWorkbenchActionConstants.M_EDIT);
		add(menu, ActionFactory.UNDO, window);
		add(menu, ActionFactory.REDO, window);
		menu.add(new Separator());
		add(menu, ActionFactory.CUT, window);
		add(menu, ActionFactory.COPY, window);
		add(menu, ActionFactory.PASTE, window);
		menu.add(new Separator());
		add(menu, ActionFactory.DELETE, window);
		add(menu, ActionFactory.SELECT_ALL, window);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private IMenuManager windows(IWorkbenchWindow window) {
		var menu = new MenuManager(AppMessages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
		var views = new MenuManager(AppMessages.menuViews, "views");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		add(menu, ActionFactory.RESET_PERSPECTIVE, window);
		menu.add(new Separator());
		menu.add(new DarkColours(window));
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES, window);
		return menu;
	}

	private IMenuManager help(IWorkbenchWindow window) {
		var menu = new MenuManager(AppMessages.menuHelp, IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker("group.main"));
		add(menu, ActionFactory.INTRO, window);
		menu.add(new Separator());
		add(menu, ActionFactory.HELP_CONTENTS, window);
		add(menu, ActionFactory.HELP_SEARCH, window);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT, window);
		return menu;
	}

	private void add(IMenuManager menu, ActionFactory factory, IWorkbenchWindow window) {
		var action = factory.create(window);
		// Registered, so that Ctrl+Z and the other keys reach it.
		register(action);
		menu.add(action);
	}
}
