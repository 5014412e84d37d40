// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.FewestTold;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.interviews.reading.ReadingPage.Around;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.ChosenCoder;

/** The quotes of a cell: a box lets one into the report where the consent allows it; Enter opens the interview there. */
final class QuotesPane {

	private static final int WHO = 130;

	private final Around around;
	private final Composite whole;
	private final Label title;
	private final Table table;
	private final ParagraphPane context;
	private List<Passage> passages = List.of();
	private Map<Interview, TranscriptText> texts = Map.of();

	/** @param back hears that one wants to go back to the cells */
	QuotesPane(Composite parent, Around around, Runnable back) {
		this.around = around;
		whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(6, 0, 0, 0).applyTo(whole);
		title = new Label(whole, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		var panes = new SashForm(whole, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
		table = new Table(panes, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		new TableColumn(table, SWT.NONE).setText(ReadingWords.said("column.cleared"));
		new TableColumn(table, SWT.NONE).setText(ReadingWords.said("column.quote"));
		table.addListener(SWT.Resize, event -> {
			TextScale.widen(table.getColumn(0), WHO);
			table.getColumn(1).setWidth(Math.max(100, table.getClientArea().width - table.getColumn(0).getWidth()));
		});
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				box(event);
			} else {
				chosen();
			}
		});
		EnterKey.on(table, () -> selected().ifPresent(around.opens()::at));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				event.doit = false;
				back.run();
			}
		});
		context = new ParagraphPane(panes);
		panes.setWeights(60, 40);
	}

	Composite control() {
		return whole;
	}

	/** Shows the quotes of a cell. @param name of the cell, with its count */
	void show(String name, List<Passage> now, CodedReading reading) {
		Optional<Passage> before = selected();
		passages = List.copyOf(now);
		texts = reading.texts();
		title.setText(name);
		table.setRedraw(false);
		table.removeAll();
		for (Passage passage : passages) {
			var item = new TableItem(table, SWT.NONE);
			Interview interview = (Interview) passage.eContainer();
			item.setText(0, QuoteRules.who(interview) + ", ¶ " + (passage.getFromParagraph() + 1));
			item.setText(1, text(interview).words(Span.of(passage)).replace('\n', ' '));
			item.setChecked(passage.isCleared());
		}
		table.setRedraw(true);
		if (!passages.isEmpty()) {
			table.setSelection(Math.max(0, before.map(passages::indexOf).orElse(0)));
		}
		chosen();
	}

	private TranscriptText text(Interview interview) {
		return texts.getOrDefault(interview, TranscriptText.EMPTY);
	}

	private Optional<Passage> selected() {
		int at = table.getSelectionIndex();
		return at < 0 || at >= passages.size() ? Optional.empty() : Optional.of(passages.get(at));
	}

	private void chosen() {
		Optional<Passage> passage = selected();
		passage.ifPresentOrElse(it -> context.show(text((Interview) it.eContainer()), Span.of(it), List.of()), context::clear);
		around.selects().accept(passage.orElse(null));
		passage.ifPresent(it -> around.says().accept(ReadingWords.said("quote.coded", it.getCodes().stream()
				.map(code -> Bilingual.of(code.getName()).in(Locale.getDefault())).collect(Collectors.joining(", ")),
				it.getCoder() == null ? "–" : it.getCoder().getName())
				+ (it.getFoundBy() == null ? "" : " · " + ReadingWords.said("quote.found", it.getFoundBy()))));
	}

	/** A passage whose consent does not allow quotes stays as it is, and a message says so. */
	private void box(Event event) {
		var item = (TableItem) event.item;
		Passage passage = passages.get(table.indexOf(item));
		var interview = (Interview) passage.eContainer();
		var study = around.session().study();
		boolean wanted = item.getChecked();
		if (wanted && !new QuoteRules(study, FewestTold.of(study), LocalDate.now()).mayBeQuoted(interview)) {
			item.setChecked(false);
			around.says().accept(ReadingWords.said("not_quoted", QuoteRules.who(interview)));
			return;
		}
		var coder = new ChosenCoder(around.session());
		if (!coder.isKnown()) {
			item.setChecked(!wanted);
			return;
		}
		around.session().execute(new PassageEdits(study, interview).clear(passage, wanted, coder.in(study), Instant.now()));
		around.says().accept(ReadingWords.said(wanted ? "cleared" : "uncleared"));
	}

	void setFocus() {
		table.setFocus();
	}

	/** Rows, for tests. */
	Table table() {
		return table;
	}
}
