// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.palier.detection.guided.CheckPace;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;

/** How many cells of the list are settled, how fast, and how long the others will take: a line of words over a bar. */
final class ProgressLine {

	private static final int NARROW = 200;
	private static final int BAR_HEIGHT = 6;

	private final Typography typography = new Typography(Locale.getDefault());
	private final CheckPace pace;
	private final Label words;
	private final ProgressBar bar;

	/** @param parent of two columns @param began when the list was opened */
	ProgressLine(Composite parent, Instant began) {
		pace = new CheckPace(began);
		words = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(words);
		bar = new ProgressBar(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, BAR_HEIGHT).applyTo(bar);
	}

	/** An answer was given. */
	void answered(Instant at) {
		pace.answered(at);
	}

	/** @param all cells of the list @param open of them, those without an answer */
	void show(int all, int open) {
		int done = all - open;
		bar.setMaximum(Math.max(1, all));
		bar.setSelection(done);
		OptionalDouble hourly = pace.perHour();
		String counts = CountedSentence.bind(GuidedMessages.progress, typography.count(done), typography.count(all), typography.count(open));
		words.setText(hourly.isEmpty() ? counts
				: counts + " · " + NLS.bind(GuidedMessages.pace, typography.count(Math.round(hourly.getAsDouble())),
						typography.count(Math.max(1, Math.round(open * 60 / hourly.getAsDouble())))));
	}

	/** The text of the line. */
	String text() {
		return words.getText();
	}
}
