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

/**
 * A text field that writes when it is left, at Enter, or when typing pauses. What cannot be taken stays in
 * the field with the reason beneath; the model keeps its value.
 */
final class TextRow implements Row {

	// A pause in typing; so that saving right after typing saves what is seen.
	private static final int PAUSE = 1200;

	private final Text text;
	private final Label problem;
	private final Supplier<String> value;
	private final Consumer<String> write;
	private boolean refreshing;
	private boolean typed;

	/**
	 * @param lines height of the field; 1 for a single line
	 * @param value the text of the model, never null
	 * @param write writes a text to the model; throws IllegalArgumentException with a sentence when it cannot be taken
	 */
	TextRow(Composite parent, TabbedPropertySheetWidgetFactory factory, String label, int lines, Supplier<String> value,
			Consumer<String> write) {
		this.value = value;
		this.write = write;
		Label name = factory.createLabel(parent, label, SWT.WRAP);
		Row.above(name);
		text = factory.createText(parent, "", SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		// Its own border follows the theme; the one that forms paint does not.
		text.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
				.hint(60, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		problem = factory.createLabel(parent, "", SWT.WRAP);
		Inks.NO.on(problem);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(problem);
		Runnable commit = this::commit;
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Modify, event -> {
			if (!refreshing) {
				typed = true;
				text.getDisplay().timerExec(PAUSE, commit);
			}
		});
	}

	private void commit() {
		if (text.isDisposed() || !typed) {
			return;
		}
		try {
			String entered = text.getText();
			typed = false;
			if (!entered.equals(value.get())) {
				write.accept(entered);
			}
			show("");
		} catch (IllegalArgumentException refused) {
			typed = true;
			show(refused.getMessage());
		}
	}

	private void show(String sentence) {
		problem.setText(sentence);
		((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
		problem.setVisible(!sentence.isEmpty());
		problem.getParent().getParent().layout(true, true);
	}

	@Override
	public void refresh() {
		String now = value.get();
		// Somebody is typing: another part's change must not take the words away.
		if (typed && text.isFocusControl() || now.equals(text.getText())) {
			return;
		}
		refreshing = true;
		text.setText(now);
		refreshing = false;
		typed = false;
		if (problem.isVisible()) {
			show("");
		}
	}
}
