// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.palier.detection.guided.CheckChoice;
import org.palier.detection.guided.CheckShare;
import org.palier.ground.text.Bilingual;
import org.palier.model.FindingStep;
import org.palier.model.Jurisdiction;
import org.palier.model.Platform;
import org.palier.model.Study;

/** Which cells are gone through: step, platform, jurisdiction, whether what was open is asked again, and whose part. */
final class ChoiceBar {

	private static final int MOST_CHECKERS = 99;

	private final Combo step;
	private final Combo platform;
	private final Combo jurisdiction;
	private final Button again;
	private final Spinner part;
	private final Spinner of;
	private List<String> platforms = List.of();
	private List<String> jurisdictions = List.of();

	/** @param changed hears of another choice */
	ChoiceBar(Composite parent, Consumer<CheckChoice> changed) {
		step = combo(parent, changed);
		step.setItems(GuidedMessages.stepPlatform, GuidedMessages.stepSite);
		platform = combo(parent, changed);
		jurisdiction = combo(parent, changed);
		again = new Button(parent, SWT.CHECK);
		again.setText(GuidedMessages.again);
		again.setToolTipText(GuidedMessages.againTip);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(again);
		again.addListener(SWT.Selection, event -> changed.accept(choice()));
		var share = new Composite(parent, SWT.NONE);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		share.setLayout(row);
		// In a narrow window it breaks rather than widen the column.
		GridDataFactory.fillDefaults().grab(true, false).hint(190, SWT.DEFAULT).applyTo(share);
		new Label(share, SWT.NONE).setText(GuidedMessages.part);
		part = spinner(share, changed);
		new Label(share, SWT.NONE).setText(GuidedMessages.partOf);
		of = spinner(share, changed);
	}

	private Combo combo(Composite parent, Consumer<CheckChoice> changed) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed.accept(choice()));
		return combo;
	}

	private Spinner spinner(Composite parent, Consumer<CheckChoice> changed) {
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(1, 1, MOST_CHECKERS, 0, 1, 1);
		spinner.addListener(SWT.Selection, event -> {
			if (part.getSelection() > of.getSelection()) {
				(spinner == part ? of : part).setSelection(spinner.getSelection());
			}
			changed.accept(choice());
		});
		return spinner;
	}

	/** Offers what the study has, and shows a choice; one of a thing that the study lacks becomes one of all. */
	void show(Study study, CheckChoice choice) {
		var platformNames = new ArrayList<>(List.of(GuidedMessages.lookedAt, GuidedMessages.anyPlatform));
		var platformIds = new ArrayList<>(List.of(CheckChoice.LOOKED_AT, ""));
		for (Platform each : study.getPlatforms()) {
			platformIds.add(each.getId());
			platformNames.add(Bilingual.of(each.getName()).in(Locale.getDefault()));
		}
		var jurisdictionNames = new ArrayList<>(List.of(GuidedMessages.anyJurisdiction));
		var jurisdictionIds = new ArrayList<>(List.of(""));
		EList<Jurisdiction> all = study.getJurisdictions();
		for (Jurisdiction each : all) {
			jurisdictionIds.add(each.getId());
			jurisdictionNames.add(Bilingual.of(each.getName()).in(Locale.getDefault()));
		}
		platforms = platformIds;
		jurisdictions = jurisdictionIds;
		fill(platform, platformNames, platforms.indexOf(choice.platform()));
		fill(jurisdiction, jurisdictionNames, jurisdictions.indexOf(choice.jurisdiction()));
		step.select(choice.step() == FindingStep.SITE_SEARCH ? 1 : 0);
		again.setSelection(choice.again());
		of.setSelection(choice.share().of());
		part.setSelection(choice.share().part());
	}

	private static void fill(Combo combo, List<String> names, int selected) {
		if (!List.of(combo.getItems()).equals(names)) {
			combo.setItems(names.toArray(String[]::new));
		}
		combo.select(Math.max(0, selected));
	}

	CheckChoice choice() {
		return new CheckChoice(step.getSelectionIndex() == 1 ? FindingStep.SITE_SEARCH : FindingStep.PLATFORM_SEARCH,
				platforms.get(Math.max(0, platform.getSelectionIndex())), jurisdictions.get(Math.max(0, jurisdiction.getSelectionIndex())),
				again.getSelection(), new CheckShare(Math.min(part.getSelection(), of.getSelection()), of.getSelection()));
	}
}
