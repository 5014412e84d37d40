// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.palier.model.Assumption;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.PalierPackage;
import org.palier.scenario.plan.ObservedValues;
import org.palier.study.assumptions.AssumptionUnits;

/** An assumption: its name, how large and how sure it is, and who says so. */
record AssumptionForm(FormRows rows) {

	void build(Assumption assumption) {
		rows.title(ScenarioText.of("form.assumption"));
		rows.languages(assumption, PalierPackage.Literals.ASSUMPTION__NAME);
		rows.choice(ScenarioEdits.feature(PalierPackage.Literals.ASSUMPTION__DISTRIBUTION).in(Locale.getDefault()),
				() -> List.of(DistributionKind.values()), () -> DistributionKind.of(assumption.getDistribution()), null,
				DistributionKind::title, it -> rows.session().execute(rows.edits().value(rows.scenario(), assumption,
						PalierPackage.Literals.ASSUMPTION__DISTRIBUTION, it.like(assumption.getDistribution()))));
		switch (assumption.getDistribution()) {
		case null -> {
			// nothing to ask until a kind is chosen
		}
		case EmpiricalDistribution it -> rows.asked(ScenarioText.of("feature.values"), () -> values(it, 12), () -> ask(it));
		default -> rows.numbers(ScenarioText.of("form.numbers"), assumption.getDistribution(),
				Objects.requireNonNull(DistributionKind.of(assumption.getDistribution())).features());
		}
		FormRows.button(rows.wide(1), ScenarioText.of("values.of_study"), () -> observe(assumption));
		rows.text(ScenarioEdits.feature(PalierPackage.Literals.ASSUMPTION__UNIT).in(Locale.getDefault()), ScenarioText.of("hint.unit"),
				() -> AssumptionUnits.of(assumption.getUnit()).in(Locale.getDefault()), typed -> rows.session().execute(rows.edits().value(
						rows.scenario(), assumption, PalierPackage.Literals.ASSUMPTION__UNIT, typed.isBlank() ? null : AssumptionUnits.kept(typed))));
		rows.languages(assumption, PalierPackage.Literals.ASSUMPTION__BASIS);
		rows.text(assumption, PalierPackage.Literals.ASSUMPTION__SOURCE, ScenarioText.of("hint.source"));
		rows.text(assumption, PalierPackage.Literals.ASSUMPTION__OWNER, ScenarioText.of("hint.owner"));
		rows.languages(assumption, PalierPackage.Literals.ASSUMPTION__NOTE);
	}

	/** Has the analyst choose among what the study observed, e.g. the reply rate of each of its agencies. */
	private void observe(Assumption assumption) {
		List<ObservedValues> observed = ObservedValues.of(rows.session().view());
		if (observed.isEmpty()) {
			MessageDialog.openInformation(rows.body().getShell(), ScenarioText.of("feature.values"), ScenarioText.of("values.of_study.none"));
			return;
		}
		new ObjectsDialog(rows.body().getShell()).one(ScenarioText.of("values.of_study.ask"), observed, null,
				it -> ScenarioText.of("values.of_study.line", it.what().in(Locale.getDefault()), it.values().size()))
				.ifPresent(it -> rows.session().execute(rows.edits().observed(rows.scenario(), assumption, it)));
	}

	private static String values(EmpiricalDistribution observed, int most) {
		String all = observed.getValues().stream().limit(most).map(Decimals::write).collect(Collectors.joining(" ; "));
		return observed.getValues().size() > most ? all + " …" : all;
	}

	private void ask(EmpiricalDistribution observed) {
		var feature = PalierPackage.Literals.FIXED_VALUE__VALUE;
		var dialog = new InputDialog(rows.body().getShell(), ScenarioText.of("feature.values"), ScenarioText.of("ask.values"),
				values(observed, Integer.MAX_VALUE), typed -> Arrays.stream(typed.split(";"))
						.filter(it -> Decimals.read(it, feature) == Decimals.WRONG).findFirst()
						.map(it -> ScenarioText.of("not.a.number", it.strip())).orElse(null));
		if (dialog.open() == Window.OK) {
			List<Double> read = Arrays.stream(dialog.getValue().split(";")).map(it -> (Double) Decimals.read(it, feature)).toList();
			rows.session().execute(rows.edits().value(rows.scenario(), observed,
					PalierPackage.Literals.EMPIRICAL_DISTRIBUTION__VALUES, read));
		}
	}
}
