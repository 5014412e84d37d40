// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ui.labels.Inks;

/** Why what is in the fields of a row cannot be taken, beneath them; takes no room while everything can. */
final class FieldProblem {

	private final Label label;
	private final Runnable fit;
	private final Map<Text, String> reasons = new LinkedHashMap<>();

	/** @param body a grid of two columns, right after the row @param fit gives the form the room that it needs now */
	FieldProblem(Composite body, Runnable fit) {
		this.fit = fit;
		label = new Label(body, SWT.WRAP);
		Inks.NO.on(label);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
	}

	/** @param reason empty when what the field has is taken */
	void show(Text field, String reason) {
		if (reason.equals(reasons.getOrDefault(field, ""))) {
			return;
		}
		reasons.put(field, reason);
		reasons.values().removeIf(String::isEmpty);
		label.setText(LegacyActionTools.escapeMnemonics(String.join(" ", reasons.values())));
		((GridData) label.getLayoutData()).exclude = reasons.isEmpty();
		label.setVisible(!reasons.isEmpty());
		label.getParent().layout(true, true);
		fit.run();
	}
}
