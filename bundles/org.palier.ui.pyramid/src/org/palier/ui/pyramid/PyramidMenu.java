// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.List;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.pyramid.parts.DragModes;
import org.palier.ui.pyramid.scene.PyramidMessages;
import org.palier.ui.pyramid.scene.PyramidScene;

/** The context menu: first what can be done with the tokens chosen, then with the picture. */
final class PyramidMenu extends ContextMenuProvider {

	private final PyramidActions actions;
	private final PyramidScene scene;

	PyramidMenu(EditPartViewer viewer, PyramidActions actions, PyramidScene scene) {
		super(viewer);
		this.actions = actions;
		this.scene = scene;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		List<?> chosen = getViewer().getSelectedEditParts();
		List<Token> tokens = DragModes.tokens(chosen);
		menu.add(actions.undo());
		menu.add(actions.redo());
		menu.add(new Separator());
		if (!tokens.isEmpty()) {
			menu.add(actions.showingPosts());
			menu.add(new Separator());
			menu.add(levels(PyramidMessages.moveTo, tokens, false));
			menu.add(levels(PyramidMessages.moveOnPlatform, tokens, true));
			menu.add(actions.up());
			menu.add(actions.down());
			menu.add(actions.unplace());
		}
		if (chosen.size() == 1) {
			menu.add(actions.renaming());
		}
		menu.add(new Separator());
		var zoom = new MenuManager(PyramidMessages.zoom);
		actions.zooms().forEach(zoom::add);
		menu.add(zoom);
		menu.add(submenu(PyramidMessages.view, actions.views()));
		menu.add(submenu(PyramidMessages.marks, actions.marks()));
		if (!actions.counting().isEmpty()) {
			var counting = new MenuManager(PyramidMessages.count);
			actions.counting().forEach(counting::add);
			menu.add(counting);
		}
		menu.add(new Separator());
		menu.add(actions.export().copy());
		var export = new MenuManager(PyramidMessages.export);
		actions.export().files().forEach(export::add);
		menu.add(export);
		menu.add(actions.export().print());
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private static IMenuManager submenu(String text, List<IAction> entries) {
		var menu = new MenuManager(text);
		entries.forEach(menu::add);
		return menu;
	}

	private IMenuManager levels(String text, List<Token> tokens, boolean onePlatform) {
		var menu = new MenuManager(text);
		List<CategoryView> levels = scene.profile().theory().categories();
		for (CategoryView level : levels.reversed()) {
			menu.add(entry(level.plainName().in(scene.locale()), tokens, level.id(), onePlatform));
		}
		menu.add(new Separator());
		menu.add(entry(PyramidMessages.unplaced, tokens, "", onePlatform));
		return menu;
	}

	private IAction entry(String text, List<Token> tokens, String level, boolean onePlatform) {
		return actions.move(LegacyActionTools.escapeMnemonics(text), tokens, level, onePlatform);
	}
}
