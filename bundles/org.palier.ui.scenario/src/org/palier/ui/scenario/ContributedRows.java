// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.labels.ModelLabels;

/** The form of a change that a plug-in contributes: a row for each parameter of its kind. */
record ContributedRows(FormRows rows, ContributedChange change) {

	void build(Optional<ChangeKind> kind) {
		if (kind.isEmpty()) {
			words(ScenarioText.of("contributed.missing", String.valueOf(change.getPlugin()), String.valueOf(change.getKind())));
			return;
		}
		words(kind.get().description().in(Locale.getDefault()));
		for (ChangeParameter parameter : kind.get().parameters()) {
			String label = parameter.label().in(Locale.getDefault());
			String nothing = parameter.required() ? null : ScenarioText.of("every");
			switch (parameter) {
			case ChangeParameter.OnPlatform it -> rows.choice(label, () -> ShippedKind.platforms(rows.session().study(), rows.scenario()),
					() -> chosen(it, ChangeArgument::getPlatform), nothing, ModelLabels.ofWorkbench()::text,
					platform -> write(it, argument -> argument.setPlatform(platform)));
			case ChangeParameter.OfUsage it -> rows.choice(label, () -> rows.session().study().getUsages(),
					() -> chosen(it, ChangeArgument::getUsage), nothing, ModelLabels.ofWorkbench()::text,
					usage -> write(it, argument -> argument.setUsage(usage)));
			case ChangeParameter.Number it -> new AssumptionChoice(rows, new Taker(it)).row(label);
			}
		}
	}

	private void words(String text) {
		var label = new Label(rows.wide(1), SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
	}

	private <T> T chosen(ChangeParameter parameter, Function<ChangeArgument, T> value) {
		return argument(parameter).map(value).orElse(null);
	}

	private Optional<ChangeArgument> argument(ChangeParameter parameter) {
		return change.getArguments().stream().filter(it -> parameter.id().equals(it.getParameter())).findFirst();
	}

	/** A later version of the kind may have a parameter that the change has no argument for yet. */
	private ChangeArgument argumentNeeded(ChangeParameter parameter) {
		return argument(parameter).orElseGet(() -> {
			ChangeArgument made = PalierFactory.eINSTANCE.createChangeArgument();
			made.setParameter(parameter.id());
			change.getArguments().add(made);
			return made;
		});
	}

	private RecordedEdit edit(ChangeParameter parameter, Consumer<ChangeArgument> set) {
		return rows.edits().of(rows.scenario(), PalierPackage.Literals.CONTRIBUTED_CHANGE__ARGUMENTS, change,
				it -> set.accept(argumentNeeded(parameter)));
	}

	private void write(ChangeParameter parameter, Consumer<ChangeArgument> set) {
		rows.session().execute(edit(parameter, set));
	}

	/** A number of the kind takes an assumption. */
	private final class Taker implements AssumptionChoice.Taker {

		private final ChangeParameter.Number number;

		Taker(ChangeParameter.Number number) {
			this.number = number;
		}

		@Override
		public Assumption taken() {
			return chosen(number, ChangeArgument::getAssumption);
		}

		@Override
		public void take(Assumption assumption) {
			argumentNeeded(number).setAssumption(assumption);
		}

		@Override
		public RecordedEdit edit(Assumption assumption) {
			return ContributedRows.this.edit(number, it -> it.setAssumption(assumption));
		}

		@Override
		public Assumption make() {
			Bilingual unit = number.unit();
			return rows.edits().makeAssumption(rows.scenario(), number.label(), unit.en(), number.initial());
		}

		@Override
		public String nothing() {
			return number.required() ? null : ScenarioText.of("contributed.initial", number.initial());
		}
	}

	/** Titles of what a change refers to, for its line in the list. */
	static List<String> parts(ContributedChange change) {
		var labels = ModelLabels.ofWorkbench();
		return change.getArguments().stream()
				.flatMap(it -> Stream.of(it.getPlatform(), it.getUsage()).filter(Objects::nonNull))
				.map(labels::text).toList();
	}
}
