// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;

/** What agencies would do on the platform: proposed are usages observed where its affordances are found. */
final class UsagesPage extends WizardPage {

	private final Study study;
	private CheckboxTableViewer usages;
	private Label alike;
	private Set<String> proposedFor;

	UsagesPage(Study study) {
		super("usages", ScenarioText.of("form.usages"), null);
		setDescription(ScenarioText.of("wizard.usages.message"));
		this.study = study;
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
		usages = CheckboxTableViewer.newCheckList(body, SWT.BORDER);
		usages.setContentProvider(ArrayContentProvider.getInstance());
		usages.setLabelProvider(LabelProvider.createTextProvider(it -> ModelLabels.ofWorkbench().text((Usage) it)));
		usages.setInput(List.copyOf(study.getUsages()));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 240).applyTo(usages.getControl());
		alike = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 40).applyTo(alike);
		setControl(body);
	}

	/** Proposes usages, unless that was done for these affordances. */
	void propose(Set<String> affordances) {
		if (usages == null || affordances.equals(proposedFor)) {
			return;
		}
		proposedFor = affordances;
		usages.setCheckedElements(NewPlatformPlan.proposed(study, affordances).toArray());
		Platform like = NewPlatformPlan.alike(study, affordances);
		alike.setText(like == null ? ScenarioText.of("wizard.alike.none")
				: ScenarioText.of("wizard.alike", ModelLabels.ofWorkbench().text(like)));
	}

	List<Usage> chosen() {
		return Arrays.stream(usages.getCheckedElements()).map(Usage.class::cast).toList();
	}
}
