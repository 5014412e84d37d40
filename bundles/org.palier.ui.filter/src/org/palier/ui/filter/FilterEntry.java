// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.study.filter.FilterOffers.Offer;
import org.palier.ui.labels.SpokenName;

/** The field in which a filter is written: letters find conditions in a list beneath it, Enter takes one. */
final class FilterEntry {

	/** The requests of the field. */
	interface Wishes {

		/** A condition is to hold. */
		void add(Offer offer);

		/** The field is empty, and one more is taken back. */
		void removeLast();

		/** The field is left: -1 to the chips, 0 for good. */
		void leave(int step);
	}

	private static final int MOST = 9;
	private static final int WIDEST = 520;

	private final Text text;
	private final BiFunction<String, Integer, List<Offer>> offers;
	private final Wishes wishes;
	private Composite popup;
	private Table table;

	/** @param offers what letters find, and how many at most */
	FilterEntry(Composite parent, BiFunction<String, Integer, List<Offer>> offers, Wishes wishes) {
		this.offers = offers;
		this.wishes = wishes;
		text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		new SpokenName(FilterMessages.write).on(text);
		text.addListener(SWT.Modify, event -> offer());
		text.addListener(SWT.KeyDown, this::pressed);
		text.addListener(SWT.Traverse, this::traversed);
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::closeUnlessUsed));
		text.addListener(SWT.Dispose, event -> close());
	}

	/** The field itself. */
	Text control() {
		return text;
	}

	/** Goes to it. @param words that are written there; empty for none */
	void write(String words) {
		text.setFocus();
		text.setText(words);
		text.setSelection(0, words.length());
	}

	private void pressed(Event event) {
		boolean open = popup != null;
		if (event.keyCode == SWT.ARROW_DOWN && open) {
			move(1);
		} else if (event.keyCode == SWT.ARROW_UP && open) {
			move(-1);
		} else if (event.keyCode == SWT.ARROW_DOWN && !text.getText().isBlank()) {
			offer();
		} else if (event.keyCode == SWT.BS && text.getText().isEmpty()) {
			wishes.removeLast();
		} else if (event.keyCode == SWT.ARROW_LEFT && text.getText().isEmpty()) {
			wishes.leave(-1);
		} else {
			return;
		}
		event.doit = false;
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			take();
		} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			if (!text.getText().isEmpty()) {
				text.setText("");
			}
			close();
			wishes.leave(0);
		}
	}

	private void move(int step) {
		int count = table.getItemCount();
		table.setSelection(Math.floorMod(table.getSelectionIndex() + step, count));
		table.showSelection();
	}

	/** Takes what is chosen in the list; what nothing stands for stays written. */
	private void take() {
		if (popup != null && table.getSelectionIndex() >= 0 && table.getSelection()[0].getData() instanceof Offer offer) {
			text.setText("");
			close();
			wishes.add(offer);
		}
	}

	private void offer() {
		List<Offer> found = offers.apply(text.getText(), MOST);
		if (text.getText().isBlank() || !text.isFocusControl()) {
			close();
			return;
		}
		if (popup == null) {
			// Laid over the window and no window of its own: such a one takes the keys where no window manager keeps it from that.
			popup = new Composite(text.getShell(), SWT.BORDER);
			popup.setLayout(new FillLayout());
			table = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION);
			table.addListener(SWT.MouseUp, event -> take());
		}
		table.removeAll();
		Locale locale = Locale.getDefault();
		for (Offer each : found) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(NLS.bind(FilterMessages.offer, each.field().in(locale), each.value().in(locale)));
			item.setData(each);
		}
		if (found.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(FilterMessages.nothingFound);
		}
		table.setSelection(found.isEmpty() ? -1 : 0);
		place();
	}

	private void place() {
		Point size = popup.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Rectangle window = text.getShell().getClientArea();
		int width = Math.min(window.width, Math.clamp(size.x, text.getSize().x, WIDEST));
		Point below = text.getShell().toControl(text.toDisplay(0, text.getSize().y));
		popup.setBounds(Math.max(window.x, Math.min(below.x, window.x + window.width - width)), below.y, width,
				Math.max(MOST, Math.min(size.y, window.y + window.height - below.y)));
		popup.moveAbove(null);
		popup.layout();
	}

	private void closeUnlessUsed() {
		if (popup != null && !text.isDisposed() && !text.isFocusControl() && !table.isFocusControl()) {
			close();
		}
	}

	private void close() {
		if (popup != null) {
			popup.dispose();
			popup = null;
			table = null;
		}
	}
}
