// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationCount;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.StateDates;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.RecommendationState;
import org.palier.ui.labels.ScreenColors;

/** Recommendations and their state: a line for each, gone through by keys. One that is late stands in amber, and says so in a word. */
public final class RecommendationList {

	/** What the table holds as its data, so that the focus comes back to it. */
	public static final String KEY = "recommendations";

	private static final int STATE = 6;
	/** Parts of the width, and the least width in pixels, of each column. */
	private static final int[] WIDTHS = { 230, 145, 135, 165, 140, 70, 105 };
	private static final int RIGHT_FROM = 4;
	private static final int LINES = 12;

	private final RecommendationActions actions;
	private final Locale locale = Locale.getDefault();
	private final Table table;
	private final List<FollowedRecommendation> shown;

	/**
	 * Makes the controls.
	 *
	 * @param shown    those of the study, in their order; one or more
	 * @param selected id of the line that is selected; null for the first
	 */
	public RecommendationList(Composite parent, List<FollowedRecommendation> shown, RecommendationActions actions, String selected) {
		this.actions = actions;
		this.shown = List.copyOf(shown);
		var part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 6).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		var title = new Label(part, SWT.NONE);
		title.setText(RecommendationMessages.title);
		title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.BANNER_FONT));
		var counted = new Label(part, SWT.NONE);
		counted.setText(said(new RecommendationCount(shown).words()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.END).applyTo(counted);
		var add = new Link(part, SWT.NONE);
		add.setText("<a>" + RecommendationMessages.add + "</a>");
		add.setData("recommendations.add");
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(it -> actions.add()));
		table = new Table(part, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.setData(KEY);
		columns();
		shown.forEach(this::line);
		if (!select(selected)) {
			table.setSelection(0);
		}
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1)
				.hint(SWT.DEFAULT, table.getHeaderHeight() + table.getItemHeight() * Math.min(LINES, shown.size()))
				.applyTo(table);
		var keys = new Label(part, SWT.WRAP);
		keys.setText(RecommendationMessages.keys);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTHS[0], SWT.DEFAULT).applyTo(keys);
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
		table.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(it -> actions.change(id())));
		table.setMenu(menu());
	}

	/** Id of the line that is selected; null where none is. */
	public String selected() {
		return table.isDisposed() ? null : id();
	}

	private String id() {
		int at = table.getSelectionIndex();
		return at < 0 ? null : shown.get(at).recommendation().id();
	}

	/** Selects a line by its id. @return false when there is none of it */
	public boolean select(String id) {
		for (int i = 0; i < shown.size() && !table.isDisposed(); i++) {
			if (shown.get(i).recommendation().id().equals(id)) {
				table.setSelection(i);
				return true;
			}
		}
		return false;
	}

	/** Gives the keyboard to the lines. */
	public void setFocus() {
		table.setFocus();
	}

	private void columns() {
		String[] titles = { RecommendationMessages.columnText, RecommendationMessages.columnOwner, RecommendationMessages.columnDue,
				RecommendationMessages.columnSign, RecommendationMessages.columnSince, RecommendationMessages.columnAim,
				RecommendationMessages.columnState };
		for (int i = 0; i < titles.length; i++) {
			var column = new TableColumn(table, i >= RIGHT_FROM && i < STATE ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Resize, it -> widen());
	}

	/** The text and the sign take what the others leave. */
	private void widen() {
		int left = table.getClientArea().width;
		for (int width : WIDTHS) {
			left -= width;
		}
		int more = Math.max(0, left);
		table.getColumn(0).setWidth(WIDTHS[0] + more * 3 / 5);
		table.getColumn(3).setWidth(WIDTHS[3] + more - more * 3 / 5);
	}

	private void line(FollowedRecommendation each) {
		RecommendationView it = each.recommendation();
		var item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { said(it.text()), it.owner().isEmpty() ? "–" : it.owner(),
				it.dueDay().map(new Typography(locale)::date).orElse("–"), each.sign().isEmpty() ? "–" : said(each.sign()),
				said(each.since()), said(each.aim()), said(each.stateWord()) });
		item.setFont(STATE, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	/** Leaves the word of a state to {@link #paint}: colours of a theme, which come later, would take those of an item away. */
	private void erase(Event event) {
		if (ink(event) != null) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private void paint(Event event) {
		Color ink = ink(event);
		if (ink != null) {
			var item = (TableItem) event.item;
			event.gc.setForeground(ink);
			event.gc.setFont(item.getFont(STATE));
			Rectangle place = item.getTextBounds(STATE);
			String word = item.getText(STATE);
			event.gc.drawText(word, place.x, place.y + Math.max(0, (place.height - event.gc.textExtent(word).y) / 2), true);
		}
	}

	/** Of a word that has a colour; null for any other, and in the line that is selected, which has colours of its own. */
	private Color ink(Event event) {
		return event.index != STATE || table.isSelected(table.indexOf((TableItem) event.item)) ? null
				: color(shown.get(table.indexOf((TableItem) event.item)), ScreenColors.isDark(table.getBackground().getRGB()));
	}

	/** Late is amber, done is green; the word says it too. */
	private static Color color(FollowedRecommendation each, boolean dark) {
		if (each.isLate()) {
			return ScreenColors.of(dark ? "#f0b64a" : "#8a5a00");
		}
		return switch (each.recommendation().dates().state()) {
		case DONE -> ScreenColors.of(dark ? "#7fc8a0" : "#1d6b45");
		case DECIDED, BEGUN -> ScreenColors.of(dark ? "#8fd0e0" : "#0b4f6c");
		case PROPOSED, DROPPED -> null;
		};
	}

	private void pressed(KeyEvent event) {
		String id = id();
		if (id == null) {
			return;
		}
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		if (event.keyCode == SWT.F2) {
			actions.change(id);
		} else if (event.keyCode == SWT.DEL) {
			actions.remove(id);
		} else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			actions.move(id, event.keyCode == SWT.ARROW_UP ? -1 : 1);
		} else if (event.character == ' ') {
			event.doit = false;
			actions.goOn(id);
		}
	}

	private Menu menu() {
		var menu = new Menu(table);
		item(menu, SWT.PUSH, RecommendationMessages.change, () -> actions.change(id()));
		item(menu, SWT.PUSH, RecommendationMessages.goOn, () -> actions.goOn(id()));
		new MenuItem(menu, SWT.SEPARATOR);
		for (RecommendationState state : RecommendationState.values()) {
			item(menu, SWT.RADIO, said(StateDates.label(state)), () -> actions.state(id(), state)).setData(state);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.PUSH, RecommendationMessages.moveUp, () -> actions.move(id(), -1));
		item(menu, SWT.PUSH, RecommendationMessages.moveDown, () -> actions.move(id(), 1));
		item(menu, SWT.PUSH, RecommendationMessages.remove, () -> actions.remove(id()));
		menu.addListener(SWT.Show, event -> {
			int at = table.getSelectionIndex();
			for (MenuItem each : menu.getItems()) {
				each.setEnabled(at >= 0);
				each.setSelection(at >= 0 && each.getData() == shown.get(at).recommendation().dates().state());
			}
		});
		return menu;
	}

	private static MenuItem item(Menu menu, int style, String text, Runnable does) {
		var item = new MenuItem(menu, style);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				does.run();
			}
		}));
		return item;
	}

	private String said(Bilingual text) {
		return text.in(locale);
	}
}
