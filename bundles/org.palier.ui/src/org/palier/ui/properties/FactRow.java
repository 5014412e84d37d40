// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A value that is read and copied, not edited. */
final class FactRow implements Row {

	private final Text text;
	private final Supplier<String> value;

	FactRow(Composite parent, TabbedPropertySheetWidgetFactory factory, String label, Supplier<String> value) {
		this.value = value;
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(LABEL_WIDTH, SWT.DEFAULT)
				.applyTo(factory.createLabel(parent, label, SWT.WRAP));
		text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		// Without a frame it does not look like a field.
		text.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		text.setBackground(parent.getBackground());
		// Texts of several lines would have another font.
		text.setFont(JFaceResources.getDefaultFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
	}

	@Override
	public void refresh() {
		if (!value.get().equals(text.getText())) {
			text.setText(value.get());
		}
	}
}
