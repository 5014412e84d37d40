// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.FoldedText;
import org.palier.ui.labels.SpokenName;

/**
 * A choice of one of several things by its name: from a list, or among many by a few letters, with or without accents.
 * A list of a thousand takes a window many seconds to make, and a person as long to go through.
 */
final class NamedChoice<T> {

	/** More than a person goes through. */
	private static final int MANY = 60;
	/** More lines than anyone reads; a few letters more bring the rest. */
	private static final int SHOWN = 300;
	private static final Point PROPOSALS = new Point(460, 260);

	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final Combo combo;
	private final Text text;
	private final Runnable changed;
	private List<T> things = List.of();
	private List<String> names = List.of();
	private int chosen = -1;

	/** @param name for who hears it @param width in pixels @param changed told when a person took another */
	NamedChoice(Composite parent, String name, int width, Runnable changed) {
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(body);
		combo = new Combo(body, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> take(combo.getSelectionIndex()));
		text = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH);
		text.setMessage(EstimateMessages.letters);
		new SpokenName(name).on(combo);
		new SpokenName(name).on(text);
		var adapter = new Proposals(text, (typed, position) -> proposed(typed));
		adapter.addContentProposalListener(accepted -> take(((Named) accepted).place()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && !adapter.isProposalPopupOpen()) {
				adapter.open();
				event.doit = false;
			}
		});
		text.addFocusListener(FocusListener.focusGainedAdapter(event -> text.selectAll()));
		// Half a name is no choice: the field shows the chosen thing again.
		text.addFocusListener(FocusListener.focusLostAdapter(event -> text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && !adapter.isProposalPopupOpen()) {
				tell();
			}
		})));
		stack.topControl = combo;
	}

	/** Names under the field that contain the typed letters. */
	private static final class Proposals extends ContentProposalAdapter {

		Proposals(Text text, IContentProposalProvider names) {
			super(text, new TextContentAdapter(), names, null, null);
			setProposalAcceptanceStyle(PROPOSAL_REPLACE);
			setPopupSize(PROPOSALS);
		}

		void open() {
			openProposalPopup();
		}
	}

	/** A name with its place in the list. */
	private static final class Named extends ContentProposal {

		private final int place;

		Named(String name, int place) {
			super(name);
			this.place = place;
		}

		int place() {
			return place;
		}
	}

	/** All where nothing else is typed than what is chosen. */
	private IContentProposal[] proposed(String typed) {
		boolean isAsChosen = chosen >= 0 && typed.equals(names.get(chosen));
		var wanted = new FoldedText(isAsChosen ? "" : typed);
		List<IContentProposal> found = new ArrayList<>();
		for (int i = 0; i < names.size() && found.size() < SHOWN; i++) {
			if (wanted.isIn(names.get(i))) {
				found.add(new Named(names.get(i), i));
			}
		}
		return found.toArray(IContentProposal[]::new);
	}

	/** Fills it again; the chosen thing stays where it still exists, else the place is taken. */
	void offer(Map<T, String> named, int place) {
		T before = chosen().orElse(null);
		things = List.copyOf(named.keySet());
		names = List.copyOf(named.values());
		boolean isMany = things.size() > MANY;
		combo.setItems(isMany ? new String[0] : names.toArray(String[]::new));
		stack.topControl = isMany ? text : combo;
		body.layout();
		int kept = before == null ? -1 : things.indexOf(before);
		chosen = kept >= 0 ? kept : place;
		tell();
	}

	private void take(int place) {
		chosen = place;
		tell();
		changed.run();
	}

	private void tell() {
		if (stack.topControl == text) {
			text.setText(chosen < 0 ? "" : names.get(chosen));
			text.setToolTipText(text.getText());
		} else {
			combo.select(chosen);
		}
	}

	Optional<T> chosen() {
		return chosen < 0 ? Optional.empty() : Optional.of(things.get(chosen));
	}

	/** Takes a thing without telling anybody; one that is not offered changes nothing. */
	void choose(T thing) {
		int place = things.indexOf(thing);
		if (place >= 0) {
			chosen = place;
			tell();
		}
	}

	void setFocus() {
		stack.topControl.setFocus();
	}
}
