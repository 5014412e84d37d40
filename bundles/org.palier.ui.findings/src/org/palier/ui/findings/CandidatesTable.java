// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.findings.Candidate;
import org.palier.findings.Candidates;
import org.palier.findings.EarlierFindings;
import org.palier.ui.labels.SpokenName;

/** The sentences that may be said, each with a box to keep it, and beneath them those that may not, greyed, with what they lack. */
final class CandidatesTable {

	/** What a person does with a sentence. */
	interface Chosen {

		/** Keeps it, or gives it up. */
		void kept(Candidate candidate, boolean keep);

		/** Looks at it. */
		void looked(Candidate candidate);
	}

	/** Part of the width that sentences take, in percent. */
	private static final int SENTENCE = 82;

	private final Table table;
	private final Locale locale = Locale.getDefault();
	private final Chosen chosen;
	private List<Candidate> shown = List.of();

	CandidatesTable(Composite parent, Chosen chosen) {
		this.chosen = chosen;
		table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		new SpokenName(FindingsMessages.held).on(table);
		var sentence = new TableColumn(table, SWT.NONE);
		sentence.setText(FindingsMessages.sentence);
		var verdict = new TableColumn(table, SWT.NONE);
		verdict.setText(FindingsMessages.verdict);
		table.addControlListener(ControlListener.controlResizedAdapter(it -> {
			int width = table.getClientArea().width;
			sentence.setWidth(width * SENTENCE / 100);
			verdict.setWidth(width - width * SENTENCE / 100);
		}));
		table.addListener(SWT.Selection, this::selected);
	}

	Table control() {
		return table;
	}

	private void selected(Event event) {
		int row = table.indexOf((TableItem) event.item);
		Candidate candidate = shown.get(row);
		if (event.detail == SWT.CHECK) {
			TableItem item = table.getItem(row);
			if (candidate.verdict().holds()) {
				chosen.kept(candidate, item.getChecked());
			} else {
				// A box that cannot be ticked stays empty, and the sentence beside says why.
				item.setChecked(false);
			}
			table.setSelection(row);
		}
		chosen.looked(candidate);
	}

	/** The sentence that is chosen. */
	Optional<Candidate> selected() {
		int row = table.getSelectionIndex();
		return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row));
	}

	/**
	 * @param today what may be said and what may not
	 * @param kept ids of the sentences that are kept
	 * @param earlier findings beside which some are new
	 */
	void show(Candidates today, Set<String> kept, EarlierFindings earlier) {
		Optional<String> before = selected().map(Candidate::id);
		List<Candidate> all = new ArrayList<>(today.held());
		all.addAll(today.refused());
		shown = List.copyOf(all);
		table.setRedraw(false);
		table.setItemCount(0);
		for (Candidate each : shown) {
			var item = new TableItem(table, SWT.NONE);
			boolean holds = each.verdict().holds();
			item.setText(new String[] { each.sentence().in(locale), verdict(each, earlier) });
			item.setGrayed(!holds);
			if (!holds) {
				item.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
			}
		}
		mark(kept);
		table.setRedraw(true);
		int row = before.map(it -> shown.stream().map(Candidate::id).toList().indexOf(it)).filter(it -> it >= 0).orElse(shown.isEmpty() ? -1 : 0);
		if (row >= 0) {
			table.setSelection(row);
		}
	}

	private String verdict(Candidate each, EarlierFindings earlier) {
		String label = each.verdict().label().in(locale);
		return each.verdict().holds() && earlier.isNew(each) ? NLS.bind(FindingsMessages.isNew, label) : label;
	}

	/** Ticks the sentences that are kept. */
	void mark(Set<String> kept) {
		for (int row = 0; row < shown.size(); row++) {
			table.getItem(row).setChecked(shown.get(row).verdict().holds() && kept.contains(shown.get(row).id()));
		}
	}
}
