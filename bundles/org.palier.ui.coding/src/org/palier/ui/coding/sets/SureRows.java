// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.palier.coding.estimates.SampleOffer.Sureness;
import org.palier.coding.estimates.SampleOffer;
import org.palier.coding.resolved.ReadingPace;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.coding.CodingMessages;
import org.palier.ui.coding.CodingPalette;
import org.palier.ui.coding.sets.SampleDrafts.Ground;
import org.palier.ui.labels.Inks;

/**
 * The choice of a margin. A row for each margin has the posts to be read, the time that takes and what it is enough
 * for; the last is any number.
 */
final class SureRows {

	private static final int BAR = 260;
	private static final int HEAD = 22;
	private static final int ROW = 34;
	private static final int TIGHT = 25;
	private static final int MOST = 1_000_000;
	private static final int LONG = 90;
	private static final double MINUTE = 60;
	private static final double PERCENT = 100;

	private final Typography typography = new Typography(Locale.getDefault());
	private final Composite table;
	private final List<Row> rows = new ArrayList<>();
	private final Runnable changed;
	private final Button fixed;
	private final Spinner number;
	private final Label gives;
	private Ground ground;
	private int readers = 1;
	private int row = ROW;
	private Sureness wanted = Sureness.ENOUGH;

	/** @param changed told when something else is chosen */
	SureRows(Composite parent, Runnable changed) {
		this.changed = changed;
		table = new Composite(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(12, 4).spacing(18, 0).applyTo(table);
		table.addListener(SWT.Paint, this::paint);
		for (String each : List.of(SetMessages.sureColumn, SetMessages.marginColumn, SetMessages.readColumn, SetMessages.timeColumn,
				SetMessages.forColumn, SetMessages.halfColumn)) {
			boolean overPictures = each.equals(SetMessages.halfColumn);
			var head = new Label(table, overPictures ? SWT.WRAP : SWT.NONE);
			head.setText(each);
			Inks.QUIET.on(head);
			GridDataFactory.swtDefaults().grab(each.equals(SetMessages.forColumn), false).align(SWT.BEGINNING, SWT.END)
					.hint(overPictures ? BAR : SWT.DEFAULT, SWT.DEFAULT).minSize(SWT.DEFAULT, HEAD).applyTo(head);
		}
		for (Sureness each : Sureness.values()) {
			rows.add(new Row(each));
		}
		fixed = new Button(table, SWT.RADIO);
		fixed.setText(SetMessages.fixed);
		GridDataFactory.swtDefaults().applyTo(fixed);
		number = new Spinner(table, SWT.BORDER);
		number.setValues(50, 1, MOST, 0, 1, 10);
		gives = new Label(table, SWT.NONE);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(gives);
		fixed.addListener(SWT.Selection, event -> choose());
		number.addListener(SWT.Modify, event -> {
			if (number.isFocusControl() && !fixed.getSelection()) {
				select(fixed);
			}
			choose();
		});
		number.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = SetMessages.fixed + " " + gives.getText();
			}
		});
		select(rows.get(1).radio);
	}

	Control control() {
		return table;
	}

	private void select(Button one) {
		rows.forEach(it -> it.radio.setSelection(it.radio == one));
		fixed.setSelection(one == fixed);
	}

	private void choose() {
		rows.stream().filter(it -> it.radio.getSelection()).findFirst().ifPresent(it -> wanted = it.sureness);
		shade();
		tell();
		changed.run();
	}

	/** Rows are as low as they can be, where other things need the room. */
	void tight(boolean now) {
		row = now ? TIGHT : ROW;
		table.layout(true, true);
	}

	/** Posts to read, whatever a row says. */
	void fix(int posts) {
		select(fixed);
		number.setSelection(posts);
		choose();
	}

	/** Shows the result of the plan; while that is not known, the earlier rows are disabled. */
	void show(Ground known) {
		ground = known;
		number.setMaximum(Math.max(1, known.cost().posts()));
		List<SampleOffer> offers = SampleOffer.of(known.cost());
		for (Row row : rows) {
			row.show(offers.stream().filter(it -> it.sureness() == row.sureness).findFirst().orElse(null));
		}
		if (!fixed.getSelection()) {
			Row best = rows.stream().filter(it -> it.isThere() && it.sureness.ordinal() >= wanted.ordinal()).findFirst()
					.or(() -> rows.stream().filter(Row::isThere).reduce((one, other) -> other)).orElse(null);
			select(best == null ? fixed : best.radio);
		}
		shade();
		tell();
		enable(true);
		table.getParent().layout(true, true);
	}

	/** Whether something can be chosen; it cannot while the posts are counted. */
	void enable(boolean known) {
		rows.forEach(it -> it.enable(known));
		fixed.setEnabled(known);
		number.setEnabled(known);
	}

	/** Posts that are drawn. */
	int posts() {
		return fixed.getSelection() || ground == null ? number.getSelection()
				: rows.stream().filter(it -> it.radio.getSelection() && it.offer != null).mapToInt(it -> (int) it.offer.posts()).findFirst()
						.orElse(number.getSelection());
	}

	/** Whether no post can be drawn. */
	boolean isNothing() {
		return ground != null && ground.cost().posts() == 0;
	}

	/** Describes the choice in words. */
	String summary() {
		if (ground == null) {
			return "";
		}
		return CountedSentence.bind(SetMessages.summary,
				new Object[] { typography.count(posts()), margin(SampleOffer.margin(ground.cost(), posts())), time(posts()) });
	}

	private void tell() {
		if (ground != null) {
			OptionalDouble margin = SampleOffer.margin(ground.cost(), number.getSelection());
			gives.setText(margin.isEmpty() ? "" : NLS.bind(SetMessages.fixedGives, margin(margin), time(number.getSelection())));
		}
		table.redraw(0, 0, table.getSize().x, table.getSize().y, true);
	}

	private String margin(OptionalDouble margin) {
		return margin.isEmpty() || margin.getAsDouble() == 0 ? SetMessages.noMargin
				: NLS.bind(SetMessages.points, typography.count(Math.max(1, Math.round(margin.getAsDouble() * PERCENT))));
	}

	private String time(long posts) {
		long minutes = ground.pace().minutes(posts);
		String once = minutes < LONG ? NLS.bind(CodingMessages.minutes, typography.count(minutes))
				: NLS.bind(CodingMessages.hours, typography.count(Math.round(minutes / MINUTE)));
		return readers < 2 ? once : NLS.bind(SetMessages.times, typography.count(readers), once);
	}

	/** So many persons read all of it. */
	void readers(int count) {
		readers = count;
		if (ground != null) {
			rows.stream().filter(Row::isThere).forEach(it -> it.time.setText(time(it.offer.posts())));
			tell();
		}
	}

	/** The pace behind the times. */
	String pace() {
		if (ground == null) {
			return "";
		}
		OptionalDouble own = ground.pace().seconds();
		return own.isEmpty() ? NLS.bind(SetMessages.paceAssumed, typography.count(Math.round(ReadingPace.ASSUMED)))
				: CountedSentence.bind(SetMessages.paceOwn, typography.count(Math.round(own.getAsDouble())), typography.count(ground.pace().over()));
	}

	/** Gives labels the ground of their row, since a dark theme has given them one that hides it. */
	private void shade() {
		Color chosen = CodingPalette.on(table).selected();
		rows.forEach(it -> it.cells().stream().filter(Label.class::isInstance)
				.forEach(cell -> cell.setBackground(it.radio.getSelection() ? chosen : table.getBackground())));
		gives.setBackground(fixed.getSelection() ? chosen : table.getBackground());
	}

	/** The row that is chosen has a ground. */
	private void paint(Event event) {
		rows.stream().filter(it -> it.radio.getSelection() && it.isThere()).map(it -> it.radio).findFirst().or(() -> Optional.of(fixed))
				.ifPresent(it -> {
			event.gc.setBackground(CodingPalette.on(table).selected());
			int middle = it.getBounds().y + it.getBounds().height / 2;
			event.gc.fillRectangle(0, middle - row / 2, table.getSize().x, row);
		});
	}

	void setFocus() {
		rows.stream().map(it -> it.radio).filter(Button::getSelection).findFirst().orElse(fixed).setFocus();
	}

	private final class Row {

		private final Sureness sureness;
		private final Button radio;
		private final Label margin;
		private final Label read;
		private final Label time;
		private final Label suffices;
		private final Canvas picture;
		private SampleOffer offer;

		Row(Sureness sureness) {
			this.sureness = sureness;
			radio = new Button(table, SWT.RADIO);
			radio.setText(switch (sureness) {
			case ROUGH -> SetMessages.sureRough;
			case ENOUGH -> SetMessages.sureEnough;
			case SURE -> SetMessages.sureSure;
			case ALL -> SetMessages.sureAll;
			});
			radio.addListener(SWT.Selection, event -> choose());
			radio.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = String.join(", ", radio.getText(), margin.getText(), read.getText(), time.getText(), suffices.getText());
				}
			});
			GridDataFactory.swtDefaults().applyTo(radio);
			margin = label();
			margin.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			margin.setText(sureness == Sureness.ALL ? SetMessages.noMargin
					: NLS.bind(SetMessages.points, typography.count(Math.round(sureness.margin() * PERCENT))));
			read = label();
			time = label();
			suffices = label();
			suffices.setText(switch (sureness) {
			case ROUGH -> SetMessages.forRough;
			case ENOUGH -> SetMessages.forEnough;
			case SURE -> SetMessages.forSure;
			case ALL -> SetMessages.forAll;
			});
			picture = new Canvas(table, SWT.NO_FOCUS | SWT.TRANSPARENT) {
				@Override
				public Point computeSize(int width, int height, boolean fresh) {
					return new Point(BAR, row);
				}
			};
			picture.addListener(SWT.Paint, this::paint);
			GridDataFactory.swtDefaults().applyTo(picture);
		}

		private Label label() {
			var label = new Label(table, SWT.NONE);
			label.addListener(SWT.MouseDown, event -> {
				if (radio.isEnabled()) {
					select(radio);
					radio.setFocus();
					choose();
				}
			});
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
			return label;
		}

		private List<Control> cells() {
			return List.of(radio, margin, read, time, suffices, picture);
		}

		boolean isThere() {
			return offer != null;
		}

		void show(SampleOffer offered) {
			offer = offered;
			cells().forEach(it -> {
				it.setVisible(offered != null);
				((GridData) it.getLayoutData()).exclude = offered == null;
			});
			if (offered != null) {
				read.setText(NLS.bind(SetMessages.readOf, typography.count(offered.posts()), typography.count(ground.cost().posts())));
				time.setText(time(offered.posts()));
			}
		}

		void enable(boolean known) {
			cells().forEach(it -> it.setEnabled(known));
		}

		/** A share of one half with its margin, from 0 to 100. */
		private void paint(Event event) {
			CodingPalette colors = CodingPalette.on(table);
			Rectangle all = picture.getClientArea();
			int middle = all.height / 2;
			event.gc.setBackground(radio.getSelection() ? colors.selected() : table.getBackground());
			event.gc.fillRectangle(all);
			event.gc.setAntialias(SWT.ON);
			event.gc.setForeground(colors.line());
			event.gc.drawLine(0, middle, all.width, middle);
			for (int quarter = 0; quarter <= 4; quarter++) {
				int x = Math.min(all.width - 1, all.width * quarter / 4);
				event.gc.drawLine(x, 2, x, all.height - 2);
			}
			int half = (int) Math.round(all.width * sureness.margin());
			event.gc.setForeground(colors.accent());
			event.gc.setBackground(colors.accent());
			event.gc.setLineWidth(2);
			event.gc.drawLine(all.width / 2 - half, middle, all.width / 2 + half, middle);
			if (half > 0) {
				event.gc.drawLine(all.width / 2 - half, middle - 5, all.width / 2 - half, middle + 5);
				event.gc.drawLine(all.width / 2 + half, middle - 5, all.width / 2 + half, middle + 5);
			}
			event.gc.fillOval(all.width / 2 - 5, middle - 5, 10, 10);
		}
	}
}
