// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.palier.model.Adoption;
import org.palier.model.Assumption;
import org.palier.model.Identified;
import org.palier.model.PlatformAppears;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.ui.study.StudySession;

/** The form for the selected change, assumption or scenario. */
final class ScenarioForm {

	private final StudySession session;
	private final ContributedKinds kinds;
	private final ScrolledComposite scrolled;
	private final Composite body;
	private Identified shown;
	private List<Object> shape = List.of();
	private FormRows rows;

	ScenarioForm(Composite parent, StudySession session, ContributedKinds kinds) {
		this.session = session;
		this.kinds = kinds;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		// The form scrolls to the field that the tabulator reaches.
		scrolled.setShowFocusedControl(true);
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(10, 6).applyTo(body);
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	ScrolledComposite control() {
		return scrolled;
	}

	/** Shows another thing of a scenario, or the scenario itself. */
	void show(Scenario scenario, Identified thing) {
		commit();
		shown = thing;
		build(scenario);
	}

	/** The shown object; null before the first. */
	Identified shown() {
		return shown;
	}

	/** Writes what is being typed. */
	void commit() {
		if (rows != null && !body.isDisposed()) {
			rows.commit();
		}
	}

	/** Shows what the model has now; what is gone is not shown any more. */
	void refresh(Scenario scenario) {
		if (shown != scenario && (shown == null || shown.eContainer() != scenario)) {
			shown = scenario;
		}
		if (shapeOf(shown).equals(shape) && rows != null && rows.scenario() == scenario) {
			rows.refresh();
		} else {
			build(scenario);
		}
	}

	/** Makes the rows anew; where somebody was writing in one, its place is where they go on. */
	private void build(Scenario scenario) {
		int place = fields(body).indexOf(body.getDisplay().getFocusControl());
		body.setRedraw(false);
		if (rows != null) {
			rows.clear();
		}
		rows = new FormRows(body, session, scenario, this::fit);
		shape = shapeOf(shown);
		switch (shown) {
		case Assumption it -> new AssumptionForm(rows).build(it);
		case ScenarioChange it -> new ChangeForm(rows, kinds).build(it);
		default -> new PlanForm(rows).build(scenario);
		}
		body.layout(true, true);
		body.setRedraw(true);
		fit();
		List<Control> fields = fields(body);
		if (place >= 0 && !fields.isEmpty()) {
			fields.get(Math.min(place, fields.size() - 1)).setFocus();
		}
	}

	/** The fields in the order of the tabulator. */
	private static List<Control> fields(Composite parent) {
		List<Control> fields = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			switch (child) {
			case Text it -> fields.add(it);
			case Combo it -> fields.add(it);
			case Button it -> fields.add(it);
			case Composite it -> fields.addAll(fields(it));
			default -> {
				// words
			}
			}
		}
		return fields;
	}

	/** The state on which rows depend beside their values. While it is equal, rows need not be made again. */
	private static List<Object> shapeOf(Identified thing) {
		List<Object> shape = new ArrayList<>();
		shape.add(Objects.requireNonNullElse(thing, ""));
		switch (thing) {
		case Assumption it -> shape.add(Objects.requireNonNullElse(it.getDistribution(), ""));
		case Adoption it -> {
			shape.add(Objects.requireNonNullElse(it.getCurve(), ""));
			shape.addAll(it.getUsages());
		}
		case PlatformAppears it -> {
			shape.addAll(it.getUsages());
			shape.addAll(it.getPlacements());
		}
		case null, default -> {
			// always the same rows
		}
		}
		if (thing instanceof ScenarioChange change) {
			shape.add(Objects.requireNonNullElse(change.getFilter(), (Object) ""));
		}
		return shape;
	}

	private void fit() {
		int width = scrolled.getClientArea().width;
		scrolled.setMinSize(body.computeSize(Math.max(width, 320), SWT.DEFAULT));
	}

	/** Goes to the first field. */
	void setFocus() {
		fields(body).stream().findFirst().ifPresent(Control::setFocus);
	}
}
