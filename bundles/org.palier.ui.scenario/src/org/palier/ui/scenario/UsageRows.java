// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
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
import org.palier.ui.labels.ModelLabels;

/** What agencies do on a platform that they take up, and where theories place it. */
record UsageRows(FormRows rows) {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	/** A line for each usage: which, and which share of presences shows it. */
	void proposed(ScenarioChange change, EReference feature, List<ProposedUsage> usages) {
		rows.section(ScenarioText.of("form.usages"));
		for (ProposedUsage usage : usages) {
			Composite line = rows.wide(3);
			grab(rows.choice(line, () -> study().getUsages(), usage::getUsage, null, ModelLabels.ofWorkbench()::text,
					it -> rows.session().execute(rows.edits().value(rows.scenario(), usage, PalierPackage.Literals.PROPOSED_USAGE__USAGE, it))));
			grab(new AssumptionChoice(rows, usage, PalierPackage.Literals.PROPOSED_USAGE__SHARE).combo(line));
			FormRows.button(line, "✕", () -> rows.session()
					.execute(rows.edits().of(rows.scenario(), feature, usages, it -> it.remove(usage)))).setToolTipText(ScenarioText.of("remove"));
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
			grab(rows.choice(line, () -> study().getUsages(), placement::getUsage, null, ModelLabels.ofWorkbench()::text,
					it -> rows.session().execute(rows.edits().value(rows.scenario(), placement, PalierPackage.Literals.PLACEMENT__USAGE, it))));
			grab(rows.choice(line, this::categories, placement::getCategory, null, UsageRows::category, it -> rows.session()
					.execute(rows.edits().value(rows.scenario(), placement, PalierPackage.Literals.PLACEMENT__CATEGORY, it))));
			FormRows.button(line, "✕", () -> rows.session().execute(
					rows.edits().of(rows.scenario(), feature, change.getPlacements(), it -> it.remove(placement)))).setToolTipText(ScenarioText.of("remove"));
		}
		FormRows.button(rows.wide(1), ScenarioText.of("placement.add"), () -> rows.session()
				.execute(rows.edits().of(rows.scenario(), feature, change.getPlacements(), it -> {
					Placement made = FACTORY.createPlacement();
					made.setUsage(study().getUsages().stream().findFirst().orElse(null));
					made.setCategory(categories().stream().findFirst().orElse(null));
					it.add(made);
				}))).setLayoutData(GridDataFactory.swtDefaults().create());
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
