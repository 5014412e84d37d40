// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Placement;
import org.palier.model.PlatformAppears;
import org.palier.model.ProposedUsage;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.SpokenName;

/** The usages of agencies on a new platform, and their places in theories. */
record UsageRows(FormRows rows) {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	/** A line for each usage: which, and which share of presences shows it. */
	void proposed(ScenarioChange change, EReference feature, List<ProposedUsage> usages) {
		rows.section(ScenarioText.of("form.usages"));
		for (ProposedUsage usage : usages) {
			Composite line = rows.wide(3);
			grab(rows.spoken(line, ScenarioText.of("feature.usage"), () -> study().getUsages(), usage::getUsage, null,
					ModelLabels.ofWorkbench()::text, it -> rows.session()
							.execute(rows.edits().value(rows.scenario(), usage, PalierPackage.Literals.PROPOSED_USAGE__USAGE, it))));
			grab(new AssumptionChoice(rows, usage, PalierPackage.Literals.PROPOSED_USAGE__SHARE).combo(line, ScenarioText.of("feature.share")));
			remove(line, usage.getUsage(), feature, usages, usage);
		}
		FormRows.button(rows.wide(1), ScenarioText.of("usage.add"), () -> rows.session()
				.execute(rows.edits().of(rows.scenario(), feature, usages, it -> {
					ProposedUsage made = FACTORY.createProposedUsage();
					made.setUsage(study().getUsages().stream()
							.filter(usage -> usages.stream().noneMatch(known -> known.getUsage() == usage)).findFirst().orElse(null));
					it.add(made);
				}))).setLayoutData(GridDataFactory.swtDefaults().create());
	}

	/** A line for each placement on the new platform. */
	void placements(PlatformAppears change) {
		rows.section(ScenarioText.of("form.placements"));
		EReference feature = PalierPackage.Literals.PLATFORM_APPEARS__PLACEMENTS;
		for (Placement placement : change.getPlacements()) {
			Composite line = rows.wide(3);
			grab(rows.spoken(line, ScenarioText.of("feature.usage"), () -> study().getUsages(), placement::getUsage, null,
					ModelLabels.ofWorkbench()::text, it -> rows.session()
							.execute(rows.edits().value(rows.scenario(), placement, PalierPackage.Literals.PLACEMENT__USAGE, it))));
			grab(rows.spoken(line, ScenarioText.of("feature.category"), this::categories, placement::getCategory, null,
					UsageRows::category, it -> rows.session()
					.execute(rows.edits().value(rows.scenario(), placement, PalierPackage.Literals.PLACEMENT__CATEGORY, it))));
			remove(line, placement.getUsage(), feature, change.getPlacements(), placement);
		}
		FormRows.button(rows.wide(1), ScenarioText.of("placement.add"), () -> rows.session()
				.execute(rows.edits().of(rows.scenario(), feature, change.getPlacements(), it -> {
					Placement made = FACTORY.createPlacement();
					made.setUsage(study().getUsages().stream().findFirst().orElse(null));
					made.setCategory(categories().stream().findFirst().orElse(null));
					it.add(made);
				}))).setLayoutData(GridDataFactory.swtDefaults().create());
	}

	/** A button that takes a line away. @param usage what the line is of; null for none */
	private <T> void remove(Composite line, Usage usage, EReference feature, List<T> lines, T gone) {
		Button button = FormRows.button(line, "✕",
				() -> rows.session().execute(rows.edits().of(rows.scenario(), feature, lines, it -> it.remove(gone))));
		button.setToolTipText(ScenarioText.of("remove"));
		new SpokenName(usage == null ? ScenarioText.of("remove")
				: ScenarioText.of("spoken.part", ScenarioText.of("remove"), ModelLabels.ofWorkbench().text(usage))).on(button);
	}

	private Study study() {
		return rows.session().study();
	}

	private List<Category> categories() {
		List<Category> all = new ArrayList<>();
		study().getTheories().forEach(it -> all.addAll(it.isOrdered() ? it.getCategories().reversed() : it.getCategories()));
		return all;
	}

	private static String category(Category category) {
		var labels = ModelLabels.ofWorkbench();
		return labels.text(category) + (category.eContainer() instanceof Theory theory ? " · " + labels.text(theory) : "");
	}

	private static void grab(Combo combo) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(combo);
	}
}
