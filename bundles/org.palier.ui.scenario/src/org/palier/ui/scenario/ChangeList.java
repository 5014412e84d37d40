// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.palier.model.PalierPackage;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.scenario.change.ChangeKind;
import org.palier.ui.keys.HeldKeys;
import org.palier.ui.labels.CellTips;
import org.palier.ui.study.StudySession;

/** The changes of a scenario in their order, each of which can be switched off. Alt with an arrow moves one. */
final class ChangeList extends PartList<CheckboxTableViewer> {

	private final ContributedKinds kinds;
	private final ToolItem up;
	private final ToolItem down;
	private final ToolItem remove;

	ChangeList(Composite parent, StudySession session, ContributedKinds kinds, ScenarioActions actions) {
		super(parent, session, "changes",
				place -> CheckboxTableViewer.newCheckList(place, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION));
		this.kinds = kinds;
		new DropMenu(new ToolBar(head(), SWT.FLAT | SWT.RIGHT), ScenarioText.of("form.scenario"), menu -> {
			menu.entry(ScenarioText.of("scenario.edit"), actions::edit);
			menu.entry(ScenarioText.of("duplicate"), actions::duplicate);
			menu.entry(ScenarioText.of("delete"), actions::delete);
		});
		viewer().setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ShippedKind.line((ScenarioChange) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
		CellTips.enableFor(viewer());
		viewer().addCheckStateListener(this::checked);
		viewer().addSelectionChangedListener(event -> enable());
		var steps = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
		new DropMenu(steps, ScenarioText.of("add"), this::kinds).item().setToolTipText(ScenarioText.of("change.add"));
		up = item(steps, "up", () -> move(-1));
		down = item(steps, "down", () -> move(1));
		remove = item(steps, "remove", this::remove);
	}

	/** A button whose tip names the key that does the same. */
	static ToolItem item(ToolBar bar, String key, Runnable pressed) {
		if (bar.getItemCount() > 0) {
			new ToolItem(bar, SWT.SEPARATOR);
		}
		var item = new ToolItem(bar, SWT.PUSH);
		item.setText(ScenarioText.of(key));
		item.setToolTipText(ScenarioText.of("tip." + key));
		item.addListener(SWT.Selection, event -> pressed.run());
		return item;
	}

	private void kinds(DropMenu menu) {
		for (ShippedKind kind : ShippedKind.values()) {
			menu.entry(kind.title().in(Locale.getDefault()), () -> add(kind));
		}
		List<ChangeKind> contributed = kinds.all();
		if (!contributed.isEmpty()) {
			menu.separator();
		}
		for (ChangeKind kind : contributed) {
			menu.entry(kind.title().in(Locale.getDefault()), () -> add(kind));
		}
	}

	/** Adds a change of a kind and selects it. */
	ScenarioChange add(ShippedKind kind) {
		var edits = new ScenarioEdits(session().study());
		return add(edits, edits.makeChange(scenario(), kind));
	}

	/** Adds a change of a kind of a plug-in and selects it. */
	ScenarioChange add(ChangeKind kind) {
		var edits = new ScenarioEdits(session().study());
		return add(edits, edits.numbered(scenario(), kinds.make(kind), kind.id()));
	}

	private ScenarioChange add(ScenarioEdits edits, ScenarioChange made) {
		session().execute(edits.add(scenario(), made));
		select(made);
		return made;
	}

	private void checked(CheckStateChangedEvent event) {
		session().execute(new ScenarioEdits(session().study()).value(scenario(), (ScenarioChange) event.getElement(),
				PalierPackage.Literals.SCENARIO_CHANGE__ACTIVE, event.getChecked()));
	}

	@Override
	void key(Event event) {
		if (HeldKeys.of(event).are(SWT.MOD3) && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		} else {
			super.key(event);
		}
	}

	private void move(int steps) {
		List<ScenarioChange> chosen = chosen();
		if (chosen.size() == 1) {
			session().execute(new ScenarioEdits(session().study()).move(scenario(), chosen.getFirst(), steps));
			viewer().reveal(chosen.getFirst());
		}
	}

	@Override
	void enable() {
		List<ScenarioChange> chosen = chosen();
		int at = chosen.size() == 1 ? scenario().getChanges().indexOf(chosen.getFirst()) : -1;
		up.setEnabled(at > 0);
		down.setEnabled(at >= 0 && at < scenario().getChanges().size() - 1);
		remove.setEnabled(!chosen.isEmpty());
	}

	@Override
	List<ScenarioChange> parts(Scenario shown) {
		return shown.getChanges();
	}

	@Override
	void show(Scenario shown) {
		super.show(shown);
		shown.getChanges().forEach(it -> viewer().setChecked(it, it.isActive()));
	}

	void selectFirst() {
		scenario().getChanges().stream().findFirst().ifPresent(this::select);
	}
}
