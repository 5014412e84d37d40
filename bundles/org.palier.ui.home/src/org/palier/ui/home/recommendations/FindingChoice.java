// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.text.Bilingual;
import org.palier.model.Finding;
import org.palier.model.Recommendation;
import org.palier.model.Study;

/** The findings that a study keeps, to be ticked where a recommendation rests on them. */
final class FindingChoice {

	private final Map<Finding, Button> buttons = new LinkedHashMap<>();

	FindingChoice(Composite parent, Study study, List<Finding> chosen) {
		RecommendationDialog.label(parent, RecommendationMessages.findings);
		var part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		for (Finding each : study.getFindings()) {
			var button = new Button(part, SWT.CHECK | SWT.WRAP);
			Bilingual said = Bilingual.of(each.getWording());
			button.setText(said.isEmpty() ? each.getId() : each.getId() + " – " + said.in(Locale.getDefault()));
			button.setSelection(chosen.contains(each));
			GridDataFactory.fillDefaults().grab(true, false).hint(RecommendationDialog.WIDTH, SWT.DEFAULT).applyTo(button);
			buttons.put(each, button);
		}
		if (buttons.isEmpty()) {
			new Label(part, SWT.NONE).setText(RecommendationMessages.noFindings);
		}
	}

	/** Writes those that are ticked. */
	void write(Recommendation draft) {
		List<Finding> ticked = new ArrayList<>(buttons.keySet().stream().filter(it -> buttons.get(it).getSelection()).toList());
		draft.getFindings().retainAll(ticked);
		ticked.removeAll(draft.getFindings());
		draft.getFindings().addAll(ticked);
	}
}
