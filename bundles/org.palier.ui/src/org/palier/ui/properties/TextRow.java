// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.palier.ui.labels.Inks;

/** A text field of a section with its label above; what cannot be taken stays in it with the reason beneath. */
final class TextRow implements Row {

	private final Label problem;
	private final WrittenText written;

	/**
	 * @param lines height of the field; 1 for a single line
	 * @param value the text of the model, never null
	 * @param write writes a text to the model; throws IllegalArgumentException with a sentence when it cannot be taken
	 */
	TextRow(Composite parent, TabbedPropertySheetWidgetFactory factory, String label, int lines, Supplier<String> value,
			Consumer<String> write) {
		Label name = factory.createLabel(parent, label, SWT.WRAP);
		Row.above(name);
		Text text = factory.createText(parent, "", SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		// Its own border follows the theme; the one that forms paint does not.
		text.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
				.hint(60, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		problem = factory.createLabel(parent, "", SWT.WRAP);
		Inks.NO.on(problem);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(problem);
		written = new WrittenText(text, value, write, this::show);
	}

	private void show(String sentence) {
		if (!sentence.equals(problem.getText())) {
			problem.setText(sentence);
			((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
			problem.setVisible(!sentence.isEmpty());
			problem.getParent().getParent().layout(true, true);
		}
	}

	@Override
	public void refresh() {
		written.refresh();
	}
}
