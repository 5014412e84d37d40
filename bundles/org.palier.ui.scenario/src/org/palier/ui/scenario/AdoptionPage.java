// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.model.AgencyCategory;
import org.palier.model.PalierPackage;
import org.palier.model.Study;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.SpokenName;

/** How many agencies would take the platform up, which ones, and what it would cost them. */
final class AdoptionPage extends WizardPage {

	private static final double WEEK = 168;

	private final Study study;
	private final List<Text> shares = new ArrayList<>();
	private final List<Text> hours = new ArrayList<>();
	private Button logistic;
	private CheckboxTableViewer categories;

	AdoptionPage(Study study) {
		super("adoption", ScenarioText.of("wizard.adoption"), null);
		setDescription(ScenarioText.of("wizard.adoption.message"));
		this.study = study;
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(body);
		label(body, "wizard.share");
		shares.addAll(numbers(body, "wizard.share", List.of("low", "mode", "high"), 0.1, 0.3, 0.6));
		new Label(body, SWT.NONE);
		logistic = new Button(body, SWT.CHECK);
		logistic.setText(ScenarioText.of("wizard.logistic"));
		logistic.setSelection(true);
		var what = new Label(body, SWT.NONE);
		what.setText(ScenarioText.of("feature.categories"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(what);
		categories = CheckboxTableViewer.newCheckList(body, SWT.BORDER);
		categories.setContentProvider(ArrayContentProvider.getInstance());
		categories.setLabelProvider(LabelProvider.createTextProvider(it -> ModelLabels.ofWorkbench().text((AgencyCategory) it)));
		categories.setInput(List.copyOf(study.getCategories()));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(categories.getControl());
		new Label(body, SWT.NONE);
		label(body, "wizard.all");
		label(body, "wizard.hours");
		hours.addAll(numbers(body, "wizard.hours", List.of("low", "high"), 2, 6));
		setControl(body);
		check();
	}

	private static void label(Composite body, String key) {
		var label = new Label(body, SWT.NONE);
		label.setText(ScenarioText.of(key));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private List<Text> numbers(Composite body, String key, List<String> names, double... values) {
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2 * names.size()).applyTo(row);
		List<Text> made = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String name = ScenarioText.of("feature." + names.get(i));
			new Label(row, SWT.NONE).setText(name);
			var text = new Text(row, SWT.BORDER | SWT.RIGHT);
			new SpokenName(ScenarioText.of("spoken.part", ScenarioText.of(key), name)).on(text);
			text.setText(Decimals.write(values[i]));
			GridDataFactory.fillDefaults().hint(60, SWT.DEFAULT).applyTo(text);
			text.addListener(SWT.Modify, event -> check());
			made.add(text);
		}
		return made;
	}

	private void check() {
		if (hours.isEmpty()) {
			return;
		}
		String problem = rising(shares, 1) ? rising(hours, WEEK) ? null : ScenarioText.of("wizard.hours.wrong")
				: ScenarioText.of("wizard.share.wrong");
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private static boolean rising(List<Text> texts, double most) {
		double last = 0;
		for (Text text : texts) {
			if (!(Decimals.read(text.getText(), PalierPackage.Literals.FIXED_VALUE__VALUE) instanceof Double number) || number < last
					|| number > most) {
				return false;
			}
			last = number;
		}
		return true;
	}

	private static double[] values(List<Text> texts) {
		return texts.stream().mapToDouble(it -> (Double) Decimals.read(it.getText(), PalierPackage.Literals.FIXED_VALUE__VALUE)).toArray();
	}

	boolean logistic() {
		return logistic.getSelection();
	}

	/** Least, likeliest and greatest. */
	double[] shares() {
		return values(shares);
	}

	double[] hours() {
		return values(hours);
	}

	List<AgencyCategory> categories() {
		return Arrays.stream(categories.getCheckedElements()).map(AgencyCategory.class::cast).toList();
	}

	/** Types the greatest share, for tests. */
	void typeGreatest(String share) {
		shares.getLast().setText(share);
	}
}
