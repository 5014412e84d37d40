// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.palier.detection.guided.SearchLink;
import org.palier.ui.labels.Inks;

/** Where to search for a cell; each search opens in the browser, the next one by a key. */
final class SearchPane {

	private static final int MOST = 6;

	private final Composite body;
	private final Predicate<String> browser;
	private List<SearchLink> links = List.of();
	private int next;

	/** @param browser opens an address; says whether it could */
	SearchPane(Composite parent, Predicate<String> browser) {
		this.browser = browser;
		body = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 3).applyTo(body);
	}

	void show(List<SearchLink> shown) {
		links = shown.stream().limit(MOST).toList();
		next = 0;
		draw();
	}

	private void draw() {
		for (var old : body.getChildren()) {
			old.dispose();
		}
		if (links.isEmpty()) {
			var none = new Label(body, SWT.WRAP);
			none.setText(GuidedMessages.noSearch);
			GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(none);
		}
		for (int i = 0; i < links.size(); i++) {
			int place = i;
			new Label(body, SWT.NONE).setText(" " + (i + 1) + " ");
			var link = new Link(body, SWT.NONE);
			link.setText("<a>" + NLS.bind(GuidedMessages.search, links.get(i).where(), links.get(i).words().replace("&", "&&")) + "</a>");
			link.setToolTipText(links.get(i).url());
			// Tab leads from field to field; searches have keys.
			link.addListener(SWT.Selection, event -> open(place));
			GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
			var state = new Label(body, SWT.NONE);
			state.setText(i == next ? GuidedMessages.nextSearch : i < next ? GuidedMessages.opened : "");
			Inks.QUIET.on(state);
		}
		body.requestLayout();
	}

	/** Opens the next search, after the last the first again. @return whether there is one and the browser took it */
	boolean openNext() {
		return !links.isEmpty() && open(next % links.size());
	}

	/** Opens one. @param place from 0 @return whether there is one and the browser took it */
	boolean open(int place) {
		if (place >= links.size()) {
			return false;
		}
		boolean opened = browser.test(links.get(place).url());
		next = place + 1;
		body.getDisplay().asyncExec(() -> {
			// Not while the link that was clicked still handles its event.
			if (!body.isDisposed()) {
				draw();
			}
		});
		return opened;
	}
}
