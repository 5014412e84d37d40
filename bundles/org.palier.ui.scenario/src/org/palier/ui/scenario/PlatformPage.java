// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;

/** Asks for the name of the platform and its affordances. */
final class PlatformPage extends WizardPage {

	private final Study study;
	private Text french;
	private Text english;
	private CheckboxTableViewer affordances;

	PlatformPage(Study study) {
		super("platform", ScenarioText.of("wizard.platform"), null);
		setDescription(ScenarioText.of("wizard.platform.message"));
		this.study = study;
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(body);
		french = text(body, "wizard.french");
		english = text(body, "wizard.english");
		var label = new Label(body, SWT.NONE);
		label.setText(ScenarioText.of("feature.affordances"));
		GridDataFactory.fillDefaults().applyTo(label);
		affordances = CheckboxTableViewer.newCheckList(body, SWT.BORDER);
		affordances.setContentProvider(ArrayContentProvider.getInstance());
		affordances.setLabelProvider(LabelProvider.createTextProvider(it -> AffordanceNames.name((String) it)));
		affordances.setInput(NewPlatformPlan.affordances(study));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(affordances.getControl());
		setControl(body);
		check();
	}

	private Text text(Composite body, String key) {
		new Label(body, SWT.NONE).setText(ScenarioText.of(key));
		var text = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	private void check() {
		setPageComplete(!name().isEmpty());
	}

	Bilingual name() {
		return new Bilingual(french.getText().strip(), english.getText().strip());
	}

	Set<String> affordances() {
		return Arrays.stream(affordances.getCheckedElements()).map(String.class::cast).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Fills the page in, for tests. */
	void fill(Bilingual name, Set<String> chosen) {
		french.setText(name.fr());
		english.setText(name.en());
		affordances.setCheckedElements(chosen.toArray());
	}
}
