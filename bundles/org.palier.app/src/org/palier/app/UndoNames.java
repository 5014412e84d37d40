// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledToolItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;

/** The tool tips of undo and redo say what they take back and do again, as the Edit menu does; the buttons keep their size. */
final class UndoNames {

	private final IWorkbenchWindow window;
	private final EModelService models;
	private final MWindow model;
	/** By the command that each stands for: the id of its button, and what it is called with nothing to do. */
	private final Map<ActionFactory, Button> buttons = new LinkedHashMap<>();

	/** A button. */
	private final class Button implements IPropertyChangeListener {

		private final String id;
		private final String plain;
		private IAction followed;

		Button(String id, String plain) {
			this.id = id;
			this.plain = plain;
		}

		void follow(IAction action) {
			if (followed != action) {
				if (followed != null) {
					followed.removePropertyChangeListener(this);
				}
				followed = action;
				if (action != null) {
					action.addPropertyChangeListener(this);
				}
			}
			name();
		}

		@Override
		public void propertyChange(org.eclipse.jface.util.PropertyChangeEvent event) {
			name();
		}

		private void name() {
			String said = followed == null || !followed.isEnabled() || followed.getText() == null ? plain
					: LegacyActionTools.removeMnemonics(LegacyActionTools.removeAcceleratorText(followed.getText()));
			for (MHandledToolItem item : models.findElements(model, id, MHandledToolItem.class)) {
				item.setTooltip(said);
			}
		}
	}

	UndoNames(IWorkbenchWindow window) {
		this.window = window;
		models = window.getService(EModelService.class);
		model = window.getService(MWindow.class);
		buttons.put(ActionFactory.UNDO, new Button("org.palier.ui.edit.undo", AppMessages.undoTool));
		buttons.put(ActionFactory.REDO, new Button("org.palier.ui.edit.redo", AppMessages.redoTool));
	}

	/** Begins; once the window stands. */
	void install() {
		window.getPartService().addPartListener(new IPartListener2() {

			@Override
			public void partActivated(IWorkbenchPartReference part) {
				// Its own actions are there once it is.
				window.getShell().getDisplay().asyncExec(UndoNames.this::follow);
			}
		});
		follow();
	}

	private void follow() {
		if (window.getShell() == null || window.getShell().isDisposed() || window.getActivePage() == null) {
			return;
		}
		IWorkbenchPart part = window.getActivePage().getActivePart();
		IWorkbenchPartSite site = part == null ? null : part.getSite();
		buttons.forEach((factory, button) -> button.follow(switch (site) {
		case IEditorSite editor -> editor.getActionBars().getGlobalActionHandler(factory.getId());
		case IViewSite view -> view.getActionBars().getGlobalActionHandler(factory.getId());
		case null, default -> null;
		}));
	}
}
