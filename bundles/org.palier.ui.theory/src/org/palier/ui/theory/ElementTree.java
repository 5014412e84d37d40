// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.palier.model.Identified;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** The tree of theories, usages and platforms, with what can be done to those that are selected beneath it. */
final class ElementTree {

	private final StudySession session;
	private final ElementActions actions;
	private final TreeViewer viewer;
	private final List<Runnable> enabling = new ArrayList<>();
	private EObject shownStudy;

	ElementTree(Composite parent, StudySession session, ElementActions actions) {
		this.session = session;
		this.actions = actions;
		this.shownStudy = session.study();
		GridLayoutFactory.fillDefaults().margins(8, 10).spacing(0, 8).applyTo(parent);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(viewer.getControl());
		viewer.setContentProvider(new ElementTreeContent(session));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new ElementTreeLabels(session, ModelLabels.ofWorkbench(), new ModelImages(viewer.getControl()))));
		viewer.setInput(session);
		viewer.expandToLevel(Group.THEORIES, 1);
		viewer.expandToLevel(Group.USAGES, 1);
		buttons(parent);
		drag();
		viewer.addSelectionChangedListener(event -> enabling.forEach(Runnable::run));
		enabling.forEach(Runnable::run);
	}

	private void buttons(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(6, 6).applyTo(row);
		Button add = button(row, TheoryMessages.add, () -> true);
		add.addListener(SWT.Selection, event -> addMenu(add));
		run(button(row, TheoryMessages.delete, () -> one() != null), () -> actions.delete(one()));
		run(button(row, TheoryMessages.moveUp, () -> one() != null && actions.canMove(one(), -1)), () -> actions.move(one(), -1));
		run(button(row, TheoryMessages.moveDown, () -> one() != null && actions.canMove(one(), 1)), () -> actions.move(one(), 1));
		run(button(row, TheoryMessages.merge, () -> actions.canMerge(selected())), () -> actions.merge(selected()));
		run(button(row, TheoryMessages.split, () -> actions.canSplit(one())), () -> actions.split(one()));
	}

	private Button button(Composite row, String text, BooleanSupplier enabled) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		enabling.add(() -> button.setEnabled(enabled.getAsBoolean()));
		return button;
	}

	private static void run(Button button, Runnable action) {
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void addMenu(Button button) {
		var menu = new Menu(button);
		item(menu, TheoryMessages.addUsage, () -> show(actions.addUsage()));
		item(menu, TheoryMessages.addPlatform, () -> show(actions.addPlatform()));
		item(menu, TheoryMessages.addTheory, () -> show(actions.addTheory(false)));
		item(menu, TheoryMessages.addPyramid, () -> show(actions.addTheory(true)));
		MenuItem category = item(menu, TheoryMessages.addCategory, () -> show(actions.addCategory(one())));
		category.setEnabled(actions.canAddCategory(one()));
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static MenuItem item(Menu menu, String text, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private void drag() {
		var transfers = new Transfer[] { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = one() != null;
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new ElementDrop(viewer, actions));
	}

	/** Tells the thing that is selected; null when none or several are. */
	void onSelection(Consumer<Identified> consumer) {
		viewer.addSelectionChangedListener(event -> consumer.accept(one()));
	}

	/** The thing selected; null when none or several are. */
	Identified one() {
		List<Identified> selected = selected();
		return selected.size() == 1 ? selected.getFirst() : null;
	}

	private List<Identified> selected() {
		return viewer.getStructuredSelection().stream().filter(Identified.class::isInstance).map(Identified.class::cast).toList();
	}

	private void show(Identified thing) {
		viewer.setSelection(new StructuredSelection(thing), true);
	}

	/** Shows the study as it is; after it was read anew, what was selected is found by its key. */
	void refresh() {
		if (shownStudy == session.study()) {
			viewer.refresh();
		} else {
			shownStudy = session.study();
			List<String> keys = selected().stream().map(Identified::getKey).toList();
			viewer.refresh();
			viewer.setSelection(new StructuredSelection(keys.stream().map(this::find).filter(Objects::nonNull).toList()), true);
		}
		enabling.forEach(Runnable::run);
	}

	private EObject find(String key) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(session.study(), false); all.hasNext();) {
			EObject next = all.next();
			if (next instanceof Identified thing && TheoryEditor.shows(thing)) {
				if (key.equals(thing.getKey())) {
					return next;
				}
			} else {
				all.prune();
			}
		}
		return null;
	}

	TreeViewer viewer() {
		return viewer;
	}
}
