// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.palier.model.Identified;
import org.palier.model.PalierPackage;
import org.palier.core.scenario.ChangeKind;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.ui.study.StudySession;

/** The changes of a scenario in their order, each of which can be switched off. */
final class ChangeList {

	private final StudySession session;
	private final ContributedKinds kinds;
	private final CheckboxTableViewer viewer;
	private final ToolItem up;
	private final ToolItem down;
	private final ToolItem remove;
	private Scenario scenario;
	private boolean quiet;

	ChangeList(Composite parent, StudySession session, ContributedKinds kinds, ScenarioActions actions) {
		this.session = session;
		this.kinds = kinds;
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		var title = new Label(head, SWT.NONE);
		title.setText(ScenarioText.of("changes"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		var whole = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		item(whole, "scenario.edit", actions::edit);
		item(whole, "duplicate", actions::duplicate);
		item(whole, "delete", actions::delete);
		viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider.createTextProvider(it -> ShippedKind.line((ScenarioChange) it)));
		viewer.addCheckStateListener(this::checked);
		viewer.addSelectionChangedListener(event -> enable());
		var tools = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		var add = new ToolItem(tools, SWT.DROP_DOWN);
		add.setText(ScenarioText.of("change.add"));
		add.addListener(SWT.Selection, event -> kinds(tools, add));
		up = item(tools, "up", () -> move(-1));
		down = item(tools, "down", () -> move(1));
		remove = item(tools, "remove", this::remove);
	}

	static ToolItem item(ToolBar bar, String key, Runnable pressed) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setText(ScenarioText.of(key));
		item.addListener(SWT.Selection, event -> pressed.run());
		return item;
	}

	private void kinds(ToolBar tools, ToolItem add) {
		var menu = new Menu(tools);
		for (ShippedKind kind : ShippedKind.values()) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(kind.title().in(Locale.getDefault()));
			item.addListener(SWT.Selection, event -> add(kind));
		}
		List<ChangeKind> contributed = kinds.all();
		if (!contributed.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		for (ChangeKind kind : contributed) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(kind.title().in(Locale.getDefault()).replace("&", "&&"));
			item.addListener(SWT.Selection, event -> add(kind));
		}
		var below = add.getBounds();
		menu.setLocation(tools.toDisplay(below.x, below.y + below.height));
		menu.addListener(SWT.Hide, event -> tools.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Adds a change of a kind and selects it. */
	ScenarioChange add(ShippedKind kind) {
		var edits = new ScenarioEdits(session.study());
		return add(edits, edits.makeChange(scenario, kind));
	}

	/** Adds a change of a kind of a plug-in and selects it. */
	ScenarioChange add(ChangeKind kind) {
		var edits = new ScenarioEdits(session.study());
		return add(edits, edits.numbered(scenario, kinds.make(kind), kind.id()));
	}

	private ScenarioChange add(ScenarioEdits edits, ScenarioChange made) {
		session.execute(edits.add(scenario, made));
		select(made);
		return made;
	}

	private void checked(CheckStateChangedEvent event) {
		session.execute(new ScenarioEdits(session.study()).value(scenario, (ScenarioChange) event.getElement(),
				PalierPackage.Literals.SCENARIO_CHANGE__ACTIVE, event.getChecked()));
	}

	private void move(int steps) {
		List<ScenarioChange> chosen = chosen();
		if (chosen.size() == 1) {
			session.execute(new ScenarioEdits(session.study()).move(scenario, chosen.getFirst(), steps));
		}
	}

	private void remove() {
		Collection<ScenarioChange> chosen = chosen();
		if (!chosen.isEmpty()) {
			session.execute(new ScenarioEdits(session.study()).remove(scenario, chosen));
		}
	}

	@SuppressWarnings("unchecked")
	private List<ScenarioChange> chosen() {
		return viewer.getStructuredSelection().toList();
	}

	private void enable() {
		List<ScenarioChange> chosen = chosen();
		int at = chosen.size() == 1 ? scenario.getChanges().indexOf(chosen.getFirst()) : -1;
		up.setEnabled(at > 0);
		down.setEnabled(at >= 0 && at < scenario.getChanges().size() - 1);
		remove.setEnabled(!chosen.isEmpty());
	}

	/** Shows what the scenario has now. */
	void show(Scenario shown) {
		scenario = shown;
		quiet = true;
		viewer.setInput(List.copyOf(shown.getChanges()));
		shown.getChanges().forEach(it -> viewer.setChecked(it, it.isActive()));
		quiet = false;
		enable();
	}

	/** @param told of a change that is selected, when one is */
	void onSelection(Consumer<Identified> told) {
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof Identified thing) {
				told.accept(thing);
			}
		});
	}

	void select(ScenarioChange change) {
		viewer.setSelection(new StructuredSelection(change), true);
	}

	void selectFirst() {
		scenario.getChanges().stream().findFirst().ifPresent(this::select);
	}

	void deselect() {
		quiet = true;
		viewer.setSelection(StructuredSelection.EMPTY);
		quiet = false;
	}

	CheckboxTableViewer viewer() {
		return viewer;
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}
}
