// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.compare.SidesPictures;
import org.palier.compare.TwoSides;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.EmblemPyramid;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.pictures.DrawingCanvas;
import org.palier.ui.pictures.tables.TablePage;

/** Two sides: first what cannot be compared, then what can be said, then emblems, slopes, and what differs most. */
final class ComparedSides {

	private static final int SIDE = 16;
	/** The least height of the whole. A lower window is scrolled, so that emblems and table keep their texts. */
	private static final int LEAST = 600;
	/** The least height in lines of text. Where letters are large, the table needs more of it to show a few rows. */
	private static final int LEAST_LINES = 32;
	private static final int LEAST_WIDTH = 200;
	private static final int LEAST_HEIGHT = 160;
	private static final int SLOPES_WIDTH = 300;
	private static final int SLOPES_HEIGHT = 240;

	private final ScrolledComposite scroll;
	private final Composite body;
	private final Label remarks;
	private final Label title;
	private final Label told;
	private final SashForm halves;
	private final DrawingCanvas first;
	private final DrawingCanvas slopes;
	private final DrawingCanvas second;
	private final TablePage page;
	private final Locale locale = Locale.getDefault();

	/** @param drill lists what a number counts */
	ComparedSides(Composite parent, BiConsumer<StudyView, Counted> drill) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		body = new Composite(scroll, SWT.NONE);
		scroll.setContent(body);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(Math.max(LEAST, LEAST_LINES * line(body)));
		scroll.setShowFocusedControl(true);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		remarks = label();
		title = label();
		title.setFont(JFaceResources.getHeaderFont());
		told = label();
		halves = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		var pictures = new SashForm(halves, SWT.HORIZONTAL);
		first = new DrawingCanvas(pictures);
		slopes = new DrawingCanvas(pictures);
		second = new DrawingCanvas(pictures);
		pictures.setWeights(5, 6, 5);
		page = new TablePage(halves, drill);
		halves.setWeights(10, 13);
	}

	private static int line(Control control) {
		var gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	private Label label() {
		var label = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** All of it. */
	Composite control() {
		return scroll;
	}

	/** Says something in the place of a comparison. */
	void say(String words) {
		text(remarks, "");
		text(title, words);
		text(told, "");
		halves.setVisible(false);
		scroll.setOrigin(0, 0);
		body.layout(true, true);
	}

	private static void text(Label label, String words) {
		label.setText(words.replace("&", "&&"));
		((GridData) label.getLayoutData()).exclude = words.isEmpty();
		label.setVisible(!words.isEmpty());
	}

	/** Shows two sides. */
	void show(TwoSides sides) {
		boolean dark = ScreenColors.isDark(body.getBackground().getRGB());
		remarks.setForeground(ScreenColors.of(dark ? "#f0c36d" : "#8a5a00"));
		text(remarks, sides.remarks().stream().map(it -> it.in(locale)).collect(Collectors.joining("\n")));
		text(title, sides.title().in(locale));
		text(told, sides.subtitle().in(locale));
		var pictures = new SidesPictures(sides, locale);
		emblem(first, pictures.emblem(true));
		emblem(second, pictures.emblem(false));
		pictures.slopesBelow().ifPresentOrElse(it -> slopes.show((width, height) -> it.in(Math.max(width, SLOPES_WIDTH),
				Math.max(height, SLOPES_HEIGHT), FontMetrics.openSans(), palette(), locale)), () -> slopes.say(""));
		Optional<Table> table = pictures.table();
		halves.setVisible(table.isPresent());
		table.ifPresent(it -> show(it, sides.view()));
		// The scroll position was that of other sides.
		scroll.setOrigin(0, 0);
		body.layout(true, true);
	}

	/** Asked at each drawing: colours may have been switched since. */
	private Palette palette() {
		return ScreenColors.isDark(body.getBackground().getRGB()) ? Palette.DARK : Palette.LIGHT;
	}

	private void emblem(DrawingCanvas canvas, Optional<EmblemPyramid> emblem) {
		canvas.control().setVisible(emblem.isPresent());
		emblem.ifPresentOrElse(it -> canvas.show((width, height) -> it.in(Math.max(width, LEAST_WIDTH), Math.max(height, LEAST_HEIGHT),
				FontMetrics.openSans(), palette(), locale)), () -> canvas.say(""));
		canvas.control().getParent().layout();
	}

	private void show(Table table, StudyView view) {
		page.show(table, view);
	}

	/** The table; null before anything was compared. */
	Table table() {
		return page.table();
	}

	/** The first remark, then the title, for tests. */
	String said() {
		return remarks.getText() + "\n" + title.getText() + "\n" + told.getText();
	}

	/** Puts the table into the clipboard. */
	void copy() {
		page.copy();
	}
}
