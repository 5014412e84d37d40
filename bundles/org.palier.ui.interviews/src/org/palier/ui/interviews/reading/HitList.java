// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.search.PassageHit;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;
import org.palier.ui.labels.TextScale;

/**
 * The finds of a search, a row each. A row has a box, the speaker and the place, the words with those around them, and a sign when the find
 * has the code already.
 */
final class HitList {

	private static final int WHO = 120;
	private static final int STATE = 130;
	/** Characters that are shown before the words that were found, which so stand beneath each other. */
	private static final int BEFORE = 40;
	private static final int AFTER = 160;

	private final Table table;
	private final BiConsumer<PassageHit, Boolean> ticks;
	private List<PassageHit> hits = List.of();
	private Map<Interview, TranscriptText> shown = Map.of();
	private int coded;

	/** @param chosen hears that another row is selected @param ticks hears of each box @param opens hears of Enter and double click */
	HitList(Composite parent, Runnable chosen, BiConsumer<PassageHit, Boolean> ticks, Consumer<PassageHit> opens) {
		this.ticks = ticks;
		table = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (String name : List.of("column.where", "column.said", "column.state")) {
			new TableColumn(table, SWT.NONE).setText(ReadingWords.said(name));
		}
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				box(event);
			} else {
				chosen.run();
			}
		});
		EnterKey.on(table, () -> selected().ifPresent(opens));
	}

	private void fit() {
		TextScale.widen(table.getColumn(0), WHO);
		table.getColumn(1).setWidth(Math.max(100, table.getClientArea().width - TextScale.of(table).of(WHO + STATE)));
		TextScale.widen(table.getColumn(2), STATE);
	}

	private void box(Event event) {
		int at = table.indexOf((TableItem) event.item);
		ticks.accept(hits.get(at), ((TableItem) event.item).getChecked());
	}

	/** Shows what was found; the row that was selected stays so when it is still there. */
	void show(List<PassageHit> found, Map<Interview, TranscriptText> texts) {
		Optional<PassageHit> before = selected();
		if (found.equals(hits) && texts.equals(shown)) {
			return;
		}
		hits = List.copyOf(found);
		shown = Map.copyOf(texts);
		table.setRedraw(false);
		table.removeAll();
		for (PassageHit hit : hits) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(0, QuoteRules.who(hit.interview()) + ", ¶ " + (hit.passage().from().paragraph() + 1));
			item.setText(1, around(hit, texts.get(hit.interview())));
		}
		table.setRedraw(true);
		if (!hits.isEmpty()) {
			table.setSelection(Math.max(0, before.map(hits::indexOf).orElse(0)));
		}
	}

	private static String around(PassageHit hit, TranscriptText text) {
		Span words = hit.words().getFirst();
		int paragraph = words.from().paragraph();
		int length = text.paragraphs().get(paragraph).length();
		int from = Math.max(0, words.from().codePoint() - BEFORE);
		int to = Math.min(length, words.to().codePoint() + AFTER);
		return (from > 0 ? "…" : "") + text.words(new Span(new TextPosition(paragraph, from), new TextPosition(paragraph, to))) + (to < length
				? "…" : "");
	}

	/** Tells what is coded already, which cannot be ticked, and ticks the others. */
	void mark(Predicate<PassageHit> has, Predicate<PassageHit> wanted) {
		coded = 0;
		for (int i = 0; i < hits.size(); i++) {
			TableItem item = table.getItem(i);
			boolean already = has.test(hits.get(i));
			coded += already ? 1 : 0;
			item.setText(2, already ? ReadingWords.said("state.coded") : "");
			item.setGrayed(already);
			item.setChecked(!already && wanted.test(hits.get(i)));
			item.setForeground(already ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
		}
	}

	/** How many have the code already. */
	int coded() {
		return coded;
	}

	List<PassageHit> hits() {
		return hits;
	}

	/** The confirmed finds. */
	List<PassageHit> ticked() {
		List<PassageHit> ticked = new ArrayList<>();
		for (int i = 0; i < hits.size(); i++) {
			if (table.getItem(i).getChecked()) {
				ticked.add(hits.get(i));
			}
		}
		return ticked;
	}

	Optional<PassageHit> selected() {
		int at = at();
		return at < 0 || at >= hits.size() ? Optional.empty() : Optional.of(hits.get(at));
	}

	/** Which row is selected, from 0; -1 for none. */
	int at() {
		return table.getSelectionIndex();
	}

	void setFocus() {
		table.setFocus();
	}

	Table control() {
		return table;
	}
}
