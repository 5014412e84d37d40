// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.NamesDialog;

/** The agencies that took the place of one, chosen from a list of all others. */
final class SuccessorsRow implements Row {

	private final Text text;
	private final Supplier<Agency> agency;
	private final ModelLabels labels = ModelLabels.ofWorkbench();

	/** @param agency that is shown @param write writes those that are chosen; none for no successor */
	SuccessorsRow(Composite parent, TabbedPropertySheetWidgetFactory factory, String label, Supplier<Agency> agency,
			Consumer<List<Agency>> write) {
		this.agency = agency;
		Row.above(factory.createLabel(parent, label, SWT.WRAP));
		Composite line = factory.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		text = new Text(line, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		text.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(text);
		Button choose = factory.createButton(line, UiMessages.successorsChoose, SWT.PUSH);
		choose.addListener(SWT.Selection, event -> ask(choose, write));
	}

	private void ask(Button button, Consumer<List<Agency>> write) {
		Agency of = agency.get();
		if (!(of.eContainer() != null && of.eContainer().eContainer() instanceof Study study)) {
			return;
		}
		new NamesDialog<Agency>(button.getShell(), UiMessages.successorsTitle, NLS.bind(UiMessages.successorsMessage, labels.text(of)),
				Agencies.of(study).filter(it -> it != of).toList(), labels::text).any(of.getSuccessors()).ifPresent(write);
	}

	@Override
	public void refresh() {
		String now = agency.get().getSuccessors().stream().map(labels::text).collect(Collectors.joining(" ; "));
		String shown = now.isEmpty() ? "–" : now;
		if (!shown.equals(text.getText())) {
			text.setText(shown);
		}
	}
}
