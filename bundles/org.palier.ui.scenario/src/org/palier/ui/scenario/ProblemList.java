// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.palier.scenario.plan.Impossibility;
import org.palier.ui.labels.Inks;

/** The impossible parts of a scenario, in sentences with links to these parts. The list takes no room when it is empty. */
final class ProblemList {

	private final Composite body;
	private final Consumer<Object> reveal;
	private List<String> texts = List.of();

	/** @param reveal shows what a sentence is about */
	ProblemList(Composite parent, Consumer<Object> reveal) {
		this.reveal = reveal;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(8, 4).applyTo(body);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(true).applyTo(body);
		body.setVisible(false);
	}

	/** Shows others. */
	void show(List<Impossibility> findings) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		texts = findings.stream().map(it -> it.message().in(Locale.getDefault())).toList();
		for (int i = 0; i < findings.size(); i++) {
			Impossibility finding = findings.get(i);
			var text = new Label(body, SWT.WRAP);
			text.setText(LegacyActionTools.escapeMnemonics(texts.get(i)));
			Inks.NO.on(text);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(text);
			var link = new Link(body, SWT.NONE);
			link.setText("<a>" + ScenarioText.of("show") + "</a>");
			link.addListener(SWT.Selection, event -> reveal.accept(finding.object()));
		}
		((GridData) body.getLayoutData()).exclude = findings.isEmpty();
		body.setVisible(!findings.isEmpty());
	}

	/** The sentences shown. */
	List<String> texts() {
		return texts;
	}
}
