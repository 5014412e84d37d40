// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.classifiers.linear.study.TrainingPlan;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.model.Theory;

/** Which facets, from which sets, with or without the posts that were made for Palier, by which seed. */
final class TrainPage extends WizardPage {

	private static final int WIDTH = 400;

	private final Study study;
	private final Map<Facet, Button> facets = new LinkedHashMap<>();
	private final Map<String, Button> sets = new LinkedHashMap<>();
	private Button made;
	private Text seed;

	TrainPage(Study study) {
		super("train", TrainingMessages.title, null);
		this.study = study;
		setDescription(TrainingMessages.message);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 10).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.learning");
		Composite group = row(body, TrainingMessages.facets);
		facets.put(Facet.USAGE, check(group, TrainingMessages.facetUsage, true));
		for (Theory each : study.getTheories()) {
			facets.put(new Facet(each.getId()), check(group, Bilingual.of(each.getName()).in(Locale.getDefault()), false));
		}
		Composite known = row(body, TrainingMessages.sets);
		List<CodingSet> all = new CodingSets(study).all();
		for (CodingSet each : all) {
			String name = each.getPurpose() == SetPurpose.TRAINING ? NLS.bind(TrainingMessages.setTraining, each.getName()) : each.getName();
			sets.put(each.getName(), check(known, name, false));
		}
		hint(known, all.isEmpty() ? TrainingMessages.noSets : TrainingMessages.setsHint);
		Composite more = row(body, "");
		made = check(more, TrainingMessages.made, true);
		hint(more, TrainingMessages.madeHint);
		seed = new Text(row(body, TrainingMessages.seed), SWT.BORDER);
		seed.setText("1");
		seed.addListener(SWT.Modify, event -> changed());
		GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(seed);
		setControl(body);
		changed();
	}

	private static Composite row(Composite body, String name) {
		var label = new Label(body, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(label);
		var group = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private Button check(Composite group, String name, boolean ticked) {
		var button = new Button(group, SWT.CHECK);
		button.setText(LegacyActionTools.escapeMnemonics(name));
		button.setSelection(ticked);
		button.addListener(SWT.Selection, event -> changed());
		return button;
	}

	private static void hint(Composite group, String words) {
		var label = new Label(group, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private void changed() {
		boolean number = seed.getText().strip().matches("-?\\d{1,18}");
		boolean any = facets.values().stream().anyMatch(Button::getSelection);
		setErrorMessage(!any ? TrainingMessages.facetNone : !number ? TrainingMessages.seedWrong : null);
		setPageComplete(any && number);
	}

	/** Returns the plan of the page; complete pages only. */
	TrainingPlan plan() {
		return new TrainingPlan(facets.entrySet().stream().filter(it -> it.getValue().getSelection()).map(Map.Entry::getKey).toList(),
				sets.entrySet().stream().filter(it -> it.getValue().getSelection()).map(Map.Entry::getKey).toList(), made.getSelection(),
				Long.parseLong(seed.getText().strip()));
	}
}
