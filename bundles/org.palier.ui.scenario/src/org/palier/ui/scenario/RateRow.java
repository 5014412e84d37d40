// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Assumption;
import org.palier.model.FixedValue;
import org.palier.model.PalierPackage;
import org.palier.model.Scenario;
import org.palier.scenario.options.HourlyRate;
import org.palier.scenario.plan.QuantileFunction;
import org.palier.study.assumptions.AssumptionUnits;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.properties.WrittenText;
import org.palier.ui.study.StudySession;

/**
 * The cost of an hour of work, which is an assumption of a scenario. A single number is entered here, any other distribution in the form of
 * the assumption. A number where nobody supposed one makes an assumption of the first scenario.
 */
final class RateRow {

	private static final double LOW = 0.1;
	private static final double HIGH = 0.9;

	private final StudySession session;
	private final Composite body;
	private final Text field;
	private final Label told;
	private final Button edit;
	private final WrittenText written;

	/** @param open leads to an assumption @param fit gives the page the room that it needs now */
	RateRow(Composite parent, StudySession session, Consumer<Assumption> open, Runnable fit) {
		this.session = session;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
		var label = new Label(body, SWT.NONE);
		label.setText(ScenarioText.of("rate.label"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		field = new Text(row, SWT.BORDER | SWT.RIGHT);
		new SpokenName(ScenarioText.of("rate.label")).on(field);
		GridDataFactory.fillDefaults().hint(72, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(field);
		edit = FormRows.button(row, ScenarioText.of("rate.edit"), () -> all().stream().findFirst().ifPresent(open));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(edit);
		told = new Label(row, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(told);
		var problem = new FieldProblem(body, fit);
		written = new WrittenText(field, this::value, this::write, reason -> problem.show(field, reason));
		refresh();
	}

	Composite control() {
		return body;
	}

	private List<Assumption> all() {
		return HourlyRate.all(session.study());
	}

	/** The only rate, where it is one number. */
	private Optional<FixedValue> fixed() {
		List<Assumption> all = all();
		return all.size() == 1 && all.getFirst().getDistribution() instanceof FixedValue it ? Optional.of(it) : Optional.empty();
	}

	private String value() {
		return fixed().map(it -> Decimals.write(it.getValue())).orElse("");
	}

	private void write(String typed) {
		List<Assumption> all = all();
		Object number = typed.isBlank() ? null : Decimals.read(typed.replace("$", ""), PalierPackage.Literals.FIXED_VALUE__VALUE);
		if (number == Decimals.WRONG || number instanceof Double it && it < 0) {
			throw new IllegalArgumentException(ScenarioText.of("rate.wrong", typed));
		}
		var edits = new ScenarioEdits(session.study());
		if (all.isEmpty() && number instanceof Double rate) {
			Scenario first = session.study().getScenarios().getFirst();
			Assumption made = edits.makeAssumption(first, ScenarioText.both("rate.name"), AssumptionUnits.HOURLY_RATE, rate);
			session.execute(edits.add(first, made, () -> {
				// no change uses a rate
			}));
		} else if (fixed().isPresent() && all.getFirst().eContainer() instanceof Scenario scenario) {
			session.execute(number == null ? edits.remove(scenario, all)
					: edits.value(scenario, fixed().get(), PalierPackage.Literals.FIXED_VALUE__VALUE, number));
		}
	}

	/** Shows what the model has now. */
	void refresh() {
		List<Assumption> all = all();
		boolean one = all.isEmpty() || fixed().isPresent();
		written.refresh();
		place(field, one);
		place(edit, !all.isEmpty());
		told.setText(LegacyActionTools.escapeMnemonics(words(all)));
		told.requestLayout();
	}

	private static void place(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}

	private String words(List<Assumption> all) {
		if (session.study().getScenarios().isEmpty()) {
			return "";
		}
		if (all.isEmpty()) {
			return ScenarioText.of("rate.none", name(session.study().getScenarios().getFirst()));
		}
		if (all.size() > 1) {
			return ScenarioText.of("rate.several", all.size());
		}
		String scenario = all.getFirst().eContainer() instanceof Scenario it ? name(it) : "";
		if (fixed().isPresent()) {
			return ScenarioText.of("rate.one", Bilingual.of(all.getFirst().getName()).in(Locale.getDefault()), scenario);
		}
		var values = QuantileFunction.of(all.getFirst().getDistribution());
		var numbers = new Typography(Locale.getDefault());
		return ScenarioText.of("rate.range", numbers.number(values.value(LOW), 2), numbers.number(values.value(HIGH), 2), scenario);
	}

	private static String name(Scenario it) {
		return Bilingual.of(it.getName()).in(Locale.getDefault());
	}

	/** The field, for tests. */
	Text field() {
		return field;
	}
}
