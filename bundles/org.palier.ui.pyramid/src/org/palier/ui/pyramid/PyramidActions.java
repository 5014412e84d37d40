// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.palier.ground.table.Counted;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.pyramid.commands.PlacementCommands;
import org.palier.ui.pyramid.parts.DragModes;
import org.palier.ui.pyramid.parts.LayoutPart;
import org.palier.ui.pyramid.parts.TokenPart;
import org.palier.ui.pyramid.scene.PyramidMessages;
import org.palier.ui.pyramid.scene.PyramidScene;

/** The actions of the editor, for menu, keys and action bars alike. */
final class PyramidActions {

	private final PyramidEditor editor;
	private final PyramidScene scene;
	private final PictureChoice choice;
	private final PlacementCommands commands;
	private final UndoActionHandler undo;
	private final RedoActionHandler redo;
	private final TokenAction up;
	private final TokenAction down;
	private final TokenAction unplace;
	private final IAction rename = action(PyramidMessages.rename, this::rename);
	private final IAction showPosts = action(PyramidMessages.showPosts, this::showPosts);
	private final IAction selectAll = action(PyramidMessages.selectAll, this::selectAll);
	private final IAction zoomIn = action(PyramidMessages.zoomIn, () -> zoom().zoomIn());
	private final IAction zoomOut = action(PyramidMessages.zoomOut, () -> zoom().zoomOut());
	private final IAction zoomNormal = action(PyramidMessages.zoomNormal, () -> zoom().setZoom(1));
	private final IAction zoomFit = action(PyramidMessages.zoomFit, () -> zoom().setZoomAsText(ZoomManager.FIT_ALL));
	private final PyramidExport export;
	private GraphicalViewer viewer;
	private ZoomManager zoom;

	PyramidActions(PyramidEditor editor, PyramidScene scene, PictureChoice choice) {
		this.editor = editor;
		this.scene = scene;
		this.choice = choice;
		this.commands = new PlacementCommands(scene);
		this.export = new PyramidExport(scene, editor.getSite());
		this.undo = new UndoActionHandler(editor.getSite(), scene.session().undoContext());
		this.redo = new RedoActionHandler(editor.getSite(), scene.session().undoContext());
		this.up = new TokenAction(editor, PyramidEditor.ID + ".up", PyramidMessages.levelUp, tokens -> step(tokens, 1));
		this.down = new TokenAction(editor, PyramidEditor.ID + ".down", PyramidMessages.levelDown, tokens -> step(tokens, -1));
		this.unplace = new TokenAction(editor, ActionFactory.DELETE.getId(), PyramidMessages.unplace,
				tokens -> commands.place(tokens, "", false));
	}

	private static IAction action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	void register(ActionRegistry registry, List<Object> selectionActions) {
		for (TokenAction action : List.of(up, down, unplace)) {
			registry.registerAction(action);
			selectionActions.add(action.getId());
		}
	}

	void viewerReady(GraphicalViewer graphicalViewer, ZoomManager zoomManager) {
		viewer = graphicalViewer;
		zoom = zoomManager;
	}

	/** Hands the platform's own menu entries and keys to this editor. */
	void fill(IActionBars bars) {
		Map.of(ActionFactory.UNDO, undo, ActionFactory.REDO, redo, ActionFactory.DELETE, unplace, ActionFactory.RENAME, rename,
				ActionFactory.SELECT_ALL, selectAll, ActionFactory.COPY, export.copy(), ActionFactory.PRINT, export.print())
				.forEach((factory, action) -> bars.setGlobalActionHandler(factory.getId(), action));
		bars.updateActionBars();
	}

	private Command step(List<Token> tokens, int by) {
		int from = tokens.get(0).level();
		int to = from + by;
		boolean together = tokens.stream().allMatch(it -> it.level() == from);
		var levels = scene.profile().theory().categories();
		return !together || to < -1 || to >= levels.size() ? UnexecutableCommand.INSTANCE
				: commands.place(tokens, to < 0 ? "" : levels.get(to).id(), false);
	}

	private void rename() {
		if (viewer.getSelectedEditParts().size() == 1 && viewer.getSelectedEditParts().get(0) instanceof LayoutPart<?> part) {
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}

	/** Lists the posts that the tokens chosen count. */
	private void showPosts() {
		posts().ifPresent(it -> new StudyOpener(editor.getSite().getWorkbenchWindow()).showCounted(scene.session(), scene.view(), it));
	}

	/** The posts that the chosen tokens count together; empty where one of them cannot be listed, and for presences. */
	private Optional<Counted> posts() {
		List<Token> tokens = DragModes.tokens(viewer.getSelectedEditParts());
		List<Counted> counted = tokens.stream().flatMap(it -> it.counted().stream()).filter(Counted.Posts.class::isInstance).toList();
		return !tokens.isEmpty() && counted.size() == tokens.size() ? Counted.together(counted) : Optional.empty();
	}

	private void selectAll() {
		viewer.setSelection(new StructuredSelection(LayoutParts.in(viewer).filter(TokenPart.class::isInstance).toList()));
	}

	/** Moves tokens; for entries of a menu that name a level. */
	IAction move(String text, List<Token> tokens, String levelId, boolean onePlatform) {
		Command command = commands.place(tokens, levelId, onePlatform);
		IAction action = action(text, () -> viewer.getEditDomain().getCommandStack().execute(command));
		action.setEnabled(command.canExecute());
		return action;
	}

	private ZoomManager zoom() {
		return zoom;
	}

	/** How the picture is laid out: one of the views installed. */
	List<IAction> views() {
		return choice.views().stream().map(it -> chosen(it.name(), IAction.AS_RADIO_BUTTON, choice.isViewShown(it.plugin().id()), on -> {
			if (on) {
				editor.showView(it.plugin().id());
			}
		})).toList();
	}

	/** The decorations that mark the tokens, any of those installed. */
	List<IAction> marks() {
		return choice.decorations().stream().map(it -> chosen(it.name(), IAction.AS_CHECK_BOX, choice.isMarkShown(it.plugin().id()),
				on -> editor.showMark(it.plugin().id(), on))).toList();
	}

	private static IAction chosen(String text, int style, boolean checked, Consumer<Boolean> run) {
		IAction action = new Action(LegacyActionTools.escapeMnemonics(text), style) {
			@Override
			public void run() {
				run.accept(isChecked());
			}
		};
		action.setChecked(checked);
		return action;
	}

	IAction undo() {
		return undo;
	}

	IAction redo() {
		return redo;
	}

	IAction up() {
		up.update();
		return up;
	}

	IAction down() {
		down.update();
		return down;
	}

	IAction unplace() {
		unplace.update();
		return unplace;
	}

	IAction showingPosts() {
		showPosts.setEnabled(posts().isPresent());
		return showPosts;
	}

	IAction renaming() {
		return rename;
	}

	List<IAction> zooms() {
		return List.of(zoomIn, zoomOut, zoomNormal, zoomFit);
	}

	/** The choice between presences and posts; none where the study has no posts. */
	List<IAction> counting() {
		return scene.hasPosts() ? List.of(counting(PyramidMessages.countPresences, false), counting(PyramidMessages.countPosts, true))
				: List.of();
	}

	private IAction counting(String text, boolean posts) {
		IAction choice = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					scene.countPosts(posts);
					editor.refreshPicture();
				}
			}
		};
		choice.setChecked(scene.countsPosts() == posts);
		return choice;
	}

	PyramidExport export() {
		return export;
	}

	void dispose() {
		undo.dispose();
		redo.dispose();
	}
}
