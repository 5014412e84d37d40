// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.NameKey;
import org.palier.study.filter.Condition;
import org.palier.study.filter.Condition.Compare;
import org.palier.study.filter.Condition.Word;
import org.palier.study.filter.FilterOffers.Offer;
import org.palier.ui.labels.SpokenName;

/**
 * The values of a chip, to be ticked: letters narrow the list, Space ticks, Enter or a click elsewhere takes them, Escape leaves all as it
 * was.
 */
final class ChipList {

	/** So many lines at most; letters find the others. */
	private static final int MOST = 200;
	private static final int HIGH = 320;
	private static final int WIDE = 260;

	private final Shell shell;
	private final Text letters;
	private final Table table;
	private final Condition condition;
	private final List<Offer> offers;
	private final Map<String, Word> chosen = new LinkedHashMap<>();
	private final Consumer<Condition> taken;
	private boolean done;

	/** @param offers values of the field @param taken gets the condition as it is chosen; null where nothing is */
	ChipList(Control beneath, Condition condition, List<Offer> offers, Consumer<Condition> taken) {
		this.condition = condition;
		this.offers = offers.stream().filter(it -> it.condition().compare() == Compare.IS).toList();
		this.taken = taken;
		condition.values().forEach(it -> chosen.put(it.text(), it));
		shell = new Shell(beneath.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(shell);
		letters = new Text(shell, SWT.SEARCH | SWT.ICON_CANCEL);
		letters.setMessage(FilterMessages.narrow);
		new SpokenName(FilterMessages.narrow).on(letters);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(letters);
		letters.addListener(SWT.Modify, event -> fill());
		table = new Table(shell, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		new SpokenName(FilterMessages.values).on(table);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.Selection, this::ticked);
		letters.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
				table.setSelection(Math.max(0, table.getSelectionIndex()));
			}
		});
		for (Control each : List.of(letters, table)) {
			each.addListener(SWT.Traverse, this::traversed);
			each.addListener(SWT.KeyDown, event -> {
				// Enter would tick the line too.
				if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
					event.doit = false;
					end(true);
				}
			});
		}
		shell.addListener(SWT.Deactivate, event -> end(true));
		fill();
		Point below = beneath.toDisplay(0, beneath.getSize().y);
		Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Rectangle screen = beneath.getMonitor().getClientArea();
		int width = Math.max(WIDE, size.x);
		shell.setBounds(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width)), below.y, width, Math.min(HIGH, size.y));
	}

	/** Shows it. */
	void open() {
		shell.open();
		if (this.offers.size() > 12) {
			letters.setFocus();
		} else {
			table.setFocus();
			table.setSelection(0);
		}
	}

	private void fill() {
		String key = NameKey.of(letters.getText());
		Locale locale = Locale.getDefault();
		table.removeAll();
		Set<String> first = chosen.keySet().stream().collect(Collectors.toSet());
		offers.stream().filter(it -> key.isEmpty() || NameKey.of(it.value().fr()).contains(key) || NameKey.of(it.value().en()).contains(key))
				.sorted((one, other) -> Boolean.compare(first.contains(id(other)), first.contains(id(one)))).limit(MOST).forEach(each -> {
					var item = new TableItem(table, SWT.NONE);
					item.setText(each.value().in(locale));
					item.setData(each);
					item.setChecked(chosen.containsKey(id(each)));
				});
	}

	private static String id(Offer offer) {
		return offer.condition().values().getFirst().text();
	}

	private void ticked(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item && item.getData() instanceof Offer offer) {
			if (item.getChecked()) {
				chosen.put(id(offer), offer.condition().values().getFirst());
			} else {
				chosen.remove(id(offer));
			}
		}
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			end(event.detail == SWT.TRAVERSE_RETURN);
		}
	}

	private void end(boolean take) {
		if (done) {
			return;
		}
		done = true;
		Shell ended = shell;
		ended.getDisplay().asyncExec(() -> {
			if (!ended.isDisposed()) {
				ended.dispose();
			}
			if (take) {
				Compare compare = condition.compare() == Compare.IS_NOT ? Compare.IS_NOT : Compare.IS;
				taken.accept(chosen.isEmpty() ? null : new Condition(condition.field(), compare, List.copyOf(chosen.values())));
			} else {
				taken.accept(condition);
			}
		});
	}
}
