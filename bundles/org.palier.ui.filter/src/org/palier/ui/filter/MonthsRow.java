// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.study.filter.FilterField;
import org.palier.study.filter.MonthRange;
import org.palier.ui.labels.Inks;
import org.palier.ui.study.StudyPosts.Counted;

/** A line of the bar in which the period is chosen over the months of the study: what is chosen, the months, and how to leave it. */
final class MonthsRow {

	private static final int WIDE = 820;

	private final StudyFilters filters;
	private final Runnable left;
	private final Composite body;
	private final Label said;
	private final Label first;
	private final Label last;
	private final MonthsBrush brush;
	private Counted counted;
	private SortedMap<YearMonth, Long> months = new TreeMap<>();

	/** @param left told that a person is done */
	MonthsRow(Composite bar, StudyFilters filters, Runnable left) {
		this.filters = filters;
		this.left = left;
		body = new Composite(bar, SWT.NONE);
		body.setLayoutData(BarLayout.OWN_LINE);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(body);
		var name = new Label(body, SWT.NONE);
		name.setText(FilterField.PERIOD.label().in(Locale.getDefault()));
		said = new Label(body, SWT.NONE);
		said.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		first = new Label(body, SWT.NONE);
		Inks.QUIET.on(first);
		brush = new MonthsBrush(body, this::choose, this::close);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(brush);
		last = new Label(body, SWT.NONE);
		Inks.QUIET.on(last);
		button(FilterMessages.wholePeriod, () -> choose(new MonthRange(months.firstKey(), months.lastKey())));
		button(FilterMessages.close, this::close);
		brush.follow(this::say);
		body.addListener(SWT.Resize, event -> fit());
		body.setVisible(false);
	}

	private void button(String text, Runnable pressed) {
		var button = new Button(body, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
	}

	/** Whether the study has dated posts, so that there are months to choose. */
	boolean isOffered() {
		read();
		return !months.isEmpty();
	}

	/** Shows the line and goes to the months. */
	void open() {
		if (isOffered()) {
			body.setVisible(true);
			update();
			body.getParent().requestLayout();
			brush.setFocus();
		}
	}

	private void close() {
		if (body.getVisible()) {
			body.setVisible(false);
			body.getParent().requestLayout();
			left.run();
		}
	}

	/** The filter or the posts changed. */
	void update() {
		if (body.getVisible()) {
			if (!isOffered()) {
				close();
				return;
			}
			var all = new MonthRange(months.firstKey(), months.lastKey());
			brush.show(months, MonthRange.of(filters.filter().period(), all).orElse(null));
		}
	}

	private void choose(MonthRange range) {
		filters.period(range.conditions(new MonthRange(months.firstKey(), months.lastKey())));
	}

	private void say() {
		said.setText(brush.text());
		first.setText(brush.ends().getFirst());
		last.setText(brush.ends().getLast());
		fit();
	}

	/** In a narrow bar the months have the room of the names of their ends. */
	private void fit() {
		boolean wide = body.getSize().x >= WIDE;
		for (Label end : List.of(first, last)) {
			end.setVisible(wide);
			GridDataFactory.swtDefaults().exclude(!wide).applyTo(end);
		}
		body.layout(true);
	}

	/** Adds the months up anew where other posts count than before. */
	private void read() {
		Counted now = filters.session().posts() instanceof Counted it ? it : null;
		if (now != counted) {
			counted = now;
			months = new TreeMap<>();
			if (now != null) {
				now.counts().cells().stream().filter(it -> !it.month().isEmpty())
						.forEach(it -> months.merge(YearMonth.parse(it.month()), it.posts(), Long::sum));
			}
		}
	}

	/** The months, for tests. */
	MonthsBrush brush() {
		return brush;
	}

	/** All of the line. */
	Composite control() {
		return body;
	}
}
