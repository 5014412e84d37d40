// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.register.duplicates.MergePreview;

/** The effects of a merge: numbers of the study before and after, the things that are kept, and warnings. */
final class ConsequencesPane {

	private final StyledText text;

	ConsequencesPane(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setBackground(parent.getBackground());
		text.setEditable(false);
		text.setLineSpacing(3);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	void clear() {
		text.setText("");
	}

	void show(MergePreview preview) {
		text.setText("");
		head(DuplicatesMessages.changes);
		for (MergePreview.Number number : preview.numbers()) {
			text.append(number.name().in(Locale.getDefault()) + "   " + written(number, number.before()) + " → "
					+ written(number, number.after()) + "\n");
		}
		head("\n" + DuplicatesMessages.kept);
		preview.kept().forEach(this::line);
		if (!preview.warnings().isEmpty()) {
			head("\n" + DuplicatesMessages.warnings);
			preview.warnings().forEach(this::line);
		}
	}

	private static String written(MergePreview.Number number, double value) {
		return !number.share() ? NumberFormat.getIntegerInstance(Locale.getDefault()).format(value)
				: Double.isNaN(value) ? "–" : new Typography(Locale.getDefault()).share(value);
	}

	private void head(String title) {
		int start = text.getCharCount();
		text.append(title + "\n");
		text.setStyleRange(new StyleRange(start, title.length(), null, null, SWT.BOLD));
	}

	private void line(Bilingual sentence) {
		text.append(sentence.in(Locale.getDefault()) + "\n");
	}

	/** All of it. */
	String text() {
		return text.getText();
	}
}
