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
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
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
		var tools = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		var whole = new ToolItem(tools, SWT.DROP_DOWN);
		whole.setText(ScenarioText.of("form.scenario"));
		whole.addListener(SWT.Selection, event -> below(tools, whole, menu -> {
			entry(menu, ScenarioText.of("scenario.edit"), actions::edit);
			entry(menu, ScenarioText.of("duplicate"), actions::duplicate);
			entry(menu, ScenarioText.of("delete"), actions::delete);
		}));
		viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ShippedKind.line((ScenarioChange) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addCheckStateListener(this::checked);
		viewer.addSelectionChangedListener(event -> enable());
		var steps = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
		var add = new ToolItem(steps, SWT.DROP_DOWN);
		add.setText(ScenarioText.of("add"));
		add.setToolTipText(ScenarioText.of("change.add"));
		add.addListener(SWT.Selection, event -> below(steps, add, this::kinds));
		up = item(steps, "up", () -> move(-1));
		down = item(steps, "down", () -> move(1));
		remove = item(steps, "remove", this::remove);
	}

	static ToolItem item(ToolBar bar, String key, Runnable pressed) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setText(ScenarioText.of(key));
		item.addListener(SWT.Selection, event -> pressed.run());
		return item;
	}

	private void kinds(Menu menu) {
		for (ShippedKind kind : ShippedKind.values()) {
			entry(menu, kind.title().in(Locale.getDefault()), () -> add(kind));
		}
		List<ChangeKind> contributed = kinds.all();
		if (!contributed.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		for (ChangeKind kind : contributed) {
			entry(menu, kind.title().in(Locale.getDefault()), () -> add(kind));
		}
	}

	private static void entry(Menu menu, String text, Runnable chosen) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> chosen.run());
	}

	/** Opens a menu right below an item. */
	private static void below(ToolBar tools, ToolItem item, Consumer<Menu> fill) {
		var menu = new Menu(tools);
		fill.accept(menu);
		var place = item.getBounds();
		menu.setLocation(tools.toDisplay(place.x, place.y + place.height));
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
