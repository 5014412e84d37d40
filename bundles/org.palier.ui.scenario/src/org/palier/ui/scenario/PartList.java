// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.ui.keys.HeldKeys;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.study.StudySession;

/**
 * A list of parts of a scenario, its changes or its assumptions. Its heading has a mnemonic; Delete takes away what is
 * selected, after which the neighbour is; Enter and F2 go on to the form of what is selected.
 *
 * @param <V> the kind of table
 */
abstract class PartList<V extends TableViewer> {

	private final StudySession session;
	private final Composite head;
	private final V viewer;
	private Scenario scenario;
	private boolean quiet;
	private Runnable opened = () -> {
		// until somebody listens
	};

	/**
	 * @param parent a grid of one column
	 * @param title  key of what it is called
	 * @param table  makes the table
	 */
	PartList(Composite parent, StudySession session, String title, Function<Composite, V> table) {
		this.session = session;
		head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		var heading = new Label(head, SWT.NONE);
		heading.setText(ScenarioText.of(title));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		viewer = table.apply(parent);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(viewer.getTable());
		new SpokenName(ScenarioText.of(title).replace("&", "")).on(viewer.getTable());
		heading.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_MNEMONIC && event.doit) {
				// Not to what is right beside the heading.
				event.detail = SWT.TRAVERSE_NONE;
				viewer.getTable().setFocus();
			}
		});
		viewer.getTable().addListener(SWT.KeyDown, this::key);
		viewer.getTable().addListener(SWT.DefaultSelection, event -> opened.run());
	}

	/** Where there is room beside the heading. */
	final Composite head() {
		return head;
	}

	final StudySession session() {
		return session;
	}

	final Scenario scenario() {
		return scenario;
	}

	/** The listed parts of a scenario. */
	abstract List<? extends Identified> parts(Scenario shown);

	/** The possible actions changed, because other parts are listed or selected. */
	abstract void enable();

	/** The action of a key beyond those of all lists. */
	void key(Event event) {
		if (event.keyCode == SWT.DEL && HeldKeys.of(event).none()) {
			remove();
		} else if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			// GTK would switch the check of a row at Enter as well.
			event.doit = false;
			opened.run();
		}
	}

	/** Takes away what is selected, with all that refers to it. */
	final void remove() {
		List<Identified> chosen = chosen();
		if (chosen.isEmpty()) {
			return;
		}
		int place = viewer.getTable().getSelectionIndex();
		session.execute(new ScenarioEdits(session.study()).remove(scenario, chosen));
		int left = viewer.getTable().getItemCount();
		if (left > 0) {
			select((Identified) viewer.getElementAt(Math.min(place, left - 1)));
		}
	}

	/** The selected parts, in the order of the list. */
	@SuppressWarnings("unchecked")
	final <T extends Identified> List<T> chosen() {
		return viewer.getStructuredSelection().toList();
	}

	/** Shows what the scenario has now. */
	void show(Scenario shown) {
		scenario = shown;
		quiet = true;
		viewer.setInput(List.copyOf(parts(shown)));
		quiet = false;
		enable();
	}

	/** @param told of a part that is selected, when one is */
	final void onSelection(Consumer<Identified> told) {
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof Identified thing) {
				told.accept(thing);
			}
		});
	}

	/** @param listener called when somebody wants to go on to the form of what is selected */
	final void onOpen(Runnable listener) {
		opened = listener;
	}

	final void select(Identified part) {
		viewer.setSelection(new StructuredSelection(part), true);
	}

	final void deselect() {
		quiet = true;
		viewer.setSelection(StructuredSelection.EMPTY);
		quiet = false;
	}

	final V viewer() {
		return viewer;
	}

	final void setFocus() {
		viewer.getControl().setFocus();
	}
}
