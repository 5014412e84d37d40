// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.search.HitCoding;
import org.palier.interviews.search.InterviewSearch;
import org.palier.interviews.search.InterviewSearch.Extent;
import org.palier.interviews.search.PassageHit;
import org.palier.interviews.search.SearchQuery;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.interviews.find.SearchDelay;
import org.palier.ui.study.ChosenCoder;

/**
 * Search in all interviews or one: what is found stands in a list with a box each, beneath it the paragraph of the one that is selected. A
 * code is given to what stays ticked, as one edit. One types, goes down into the list, ticks with Space, and Ctrl+Enter codes.
 */
final class SearchPage extends ReadingPage {

	private final Text query;
	private final Combo extent;
	private final Combo where;
	private final Button answers;
	private final HitList list;
	private final ParagraphPane context;
	private final CodePicker code;
	private final Button apply;
	private final Label count;
	private final SearchDelay delay;
	private List<Interview> interviews = List.of();
	private Map<Interview, TranscriptText> texts = Map.of();
	/** The finds that a person unticked in this search; all others are ticked. */
	private final Set<PassageHit> unticked = new LinkedHashSet<>();

	SearchPage(Composite parent, Around around) {
		super(parent, around);
		GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(this);
		var top = row(this, 4);
		query = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(ReadingWords.said("query.hint"));
		query.setToolTipText(ReadingWords.said("query.tip"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(query);
		where = combo(top, this::fresh);
		extent = combo(top, this::fresh);
		extent.setItems(ReadingWords.said("extent.sentence"), ReadingWords.said("extent.paragraph"), ReadingWords.said("extent.words"));
		extent.select(0);
		answers = new Button(top, SWT.CHECK);
		answers.setText(ReadingWords.said("answers_only"));
		answers.setSelection(true);
		answers.addListener(SWT.Selection, event -> fresh());
		count = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		var panes = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
		list = new HitList(panes, this::chosen, this::ticked, this::open);
		context = new ParagraphPane(panes);
		panes.setWeights(70, 30);
		var bottom = row(this, 5);
		new Label(bottom, SWT.NONE).setText(ReadingWords.said("code"));
		code = new CodePicker(bottom, this::mark);
		button(bottom, "all", () -> tick(true));
		button(bottom, "none", () -> tick(false));
		apply = button(bottom, "apply.none", this::apply);
		// The code gives way before words on buttons do.
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(code.control());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(250, SWT.DEFAULT).applyTo(apply);
		delay = new SearchDelay(query, this::fresh);
		query.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && !list.hits().isEmpty()) {
				event.doit = false;
				list.setFocus();
			}
		});
		query.addListener(SWT.DefaultSelection, event -> delay.now());
		list.control().addListener(SWT.KeyDown, this::listKey);
		for (var each : List.of(query, where, extent, answers, list.control(), code.control())) {
			each.addListener(SWT.KeyDown, this::anyKey);
		}
	}

	private static Composite row(Composite parent, int columns) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Combo combo(Composite parent, Runnable chosen) {
		var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.addListener(SWT.Selection, event -> chosen.run());
		return combo;
	}

	private static Button button(Composite parent, String key, Runnable does) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(ReadingWords.said(key));
		button.addListener(SWT.Selection, event -> does.run());
		return button;
	}

	private void listKey(Event event) {
		if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_UP && list.at() == 0) {
			event.doit = false;
			query.setFocus();
		}
	}

	private void anyKey(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
			event.doit = false;
			apply();
		}
	}

	@Override
	void show(CodedReading reading) {
		texts = reading.texts();
		List<Interview> now = List.copyOf(texts.keySet());
		if (!now.equals(interviews) || where.getItemCount() != now.size() + 1) {
			Interview before = where.getSelectionIndex() > 0 ? interviews.get(where.getSelectionIndex() - 1) : null;
			interviews = now;
			List<String> names = new ArrayList<>(List.of(ReadingWords.said("everywhere")));
			now.forEach(it -> names.add(QuoteRules.who(it)));
			where.setItems(names.toArray(String[]::new));
			where.select(before == null ? 0 : now.indexOf(before) + 1);
		}
		code.show(around().session().study());
		search();
	}

	/** Another search: what was unticked in the one before means nothing here. */
	private void fresh() {
		unticked.clear();
		search();
	}

	private SearchQuery asked() {
		return SearchQuery.of(query.getText());
	}

	private void search() {
		Extent[] extents = { Extent.SENTENCE, Extent.PARAGRAPH, Extent.WORDS };
		Map<Interview, TranscriptText> within = new LinkedHashMap<>(texts);
		int one = where.getSelectionIndex();
		if (one > 0) {
			within.keySet().retainAll(List.of(interviews.get(one - 1)));
		}
		list.show(new InterviewSearch(asked(), extents[extent.getSelectionIndex()], answers.getSelection()).in(within), texts);
		mark();
		chosen();
	}

	private Optional<HitCoding> coding() {
		var study = around().session().study();
		return code.chosen().map(it -> new HitCoding(study, it, new ChosenCoder(around().session()).in(study)));
	}

	/** Which hits are ticked, and which have the code already. */
	private void mark() {
		Optional<HitCoding> coding = coding();
		list.mark(it -> coding.isPresent() && coding.get().isCoded(it), it -> !unticked.contains(it));
		tell();
	}

	private void tell() {
		int hits = list.hits().size();
		long in = list.hits().stream().map(PassageHit::interview).distinct().count();
		count.setText(asked().isEmpty() ? ReadingWords.said("search.empty") : hits == 0 ? ReadingWords.said("search.none")
				: ReadingWords.said("search.count", hits, in, list.coded()));
		int ticked = list.ticked().size();
		apply.setEnabled(ticked > 0 && code.chosen().isPresent());
		apply.setText(ticked == 0 ? ReadingWords.said("apply.none") : ReadingWords.said("apply", ticked));
	}

	private void ticked(PassageHit hit, boolean on) {
		if (on) {
			unticked.remove(hit);
		} else {
			unticked.add(hit);
		}
		mark();
	}

	private void tick(boolean on) {
		unticked.clear();
		if (!on) {
			unticked.addAll(list.hits());
		}
		mark();
	}

	private void chosen() {
		list.selected().ifPresentOrElse(it -> context.show(texts.get(it.interview()), it.passage(), it.words()), context::clear);
	}

	private void open(PassageHit hit) {
		around().opens().at(hit.interview(), hit.passage());
	}

	private void apply() {
		if (code.chosen().isEmpty()) {
			around().says().accept(ReadingWords.said("choose_code"));
			code.setFocus();
			return;
		}
		List<PassageHit> confirmed = list.ticked();
		if (confirmed.isEmpty()) {
			around().says().accept(ReadingWords.said("nothing_ticked"));
			return;
		}
		if (!new ChosenCoder(around().session()).isKnown()) {
			return;
		}
		RecordedEdit edit = coding().orElseThrow().give(confirmed, asked(), Instant.now());
		around().session().execute(edit);
		around().says().accept(ReadingWords.said("applied", confirmed.size(), CodePicker.path(code.chosen().orElseThrow())));
	}

	@Override
	String hint() {
		return ReadingWords.said("search.keys");
	}

	@Override
	void find() {
		query.selectAll();
		query.setFocus();
	}

	@Override
	void look(String words) {
		query.setText(words);
		delay.now();
	}

	@Override
	void code() {
		code.setFocus();
	}

	@Override
	public boolean setFocus() {
		return query.setFocus();
	}

	/** The list of finds, for tests. */
	HitList list() {
		return list;
	}

	/** Where one types, for tests. */
	Text query() {
		return query;
	}

	/** Where the code is chosen, for tests. */
	CodePicker picker() {
		return code;
	}
}
