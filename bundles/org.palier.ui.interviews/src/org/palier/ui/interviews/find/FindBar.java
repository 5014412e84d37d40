// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Wording;
import org.palier.interviews.search.InterviewSearch;
import org.palier.interviews.search.InterviewSearch.Extent;
import org.palier.interviews.search.PassageHit;
import org.palier.interviews.search.SearchQuery;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Interview;

/**
 * Search within one interview, above its text. Found words are shown while a person types. Enter goes to the next find, Shift+Enter to the
 * previous one, Esc back to the text with the words selected. The keyboard stays in the field until then.
 */
public final class FindBar extends Composite {

	private static final Wording WORDS = new Wording(FindBar.class, "messages");

	private final Supplier<Optional<Interview>> interview;
	private final Supplier<TranscriptText> text;
	private final Consumer<Span> show;
	private final Runnable back;
	private final Text query;
	private final Label count;
	private final SearchDelay delay;
	private List<PassageHit> hits = List.of();
	private int at;

	/**
	 * Hidden until it is opened.
	 *
	 * @param text as it is shown
	 * @param show shows a place, without taking the keyboard
	 * @param back gives the keyboard to the text
	 */
	public FindBar(Composite parent, Supplier<Optional<Interview>> interview, Supplier<TranscriptText> text, Consumer<Span> show,
			Runnable back) {
		super(parent, SWT.NONE);
		this.interview = interview;
		this.text = text;
		this.show = show;
		this.back = back;
		GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		query = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH);
		query.setMessage(said("hint"));
		query.setToolTipText(said("tip"));
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(query);
		delay = new SearchDelay(query, this::search);
		query.addListener(SWT.KeyDown, this::key);
		button("previous", () -> step(-1));
		button("next", () -> step(1));
		button("close", this::close);
		count = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	private static String said(String key, Object... arguments) {
		return WORDS.text(key, arguments).in(Locale.getDefault());
	}

	private void button(String key, Runnable does) {
		var button = new Button(this, SWT.PUSH | SWT.NO_FOCUS);
		button.setText(said(key));
		button.addListener(SWT.Selection, event -> does.run());
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			event.doit = false;
			step(event.keyCode == SWT.ARROW_UP || enter && (event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close();
		}
	}

	/** Asks what to look for. */
	public void open() {
		((GridData) getLayoutData()).exclude = false;
		setVisible(true);
		getParent().layout();
		query.selectAll();
		query.setFocus();
	}

	private void close() {
		((GridData) getLayoutData()).exclude = true;
		setVisible(false);
		getParent().layout();
		back.run();
	}

	private void search() {
		hits = interview.get().map(it -> new InterviewSearch(SearchQuery.of(query.getText()), Extent.WORDS, false).in(it, text.get()))
				.orElse(List.of());
		at = 0;
		tell();
	}

	private void step(int by) {
		List<PassageHit> before = hits;
		int place = at;
		delay.now();
		if (!hits.isEmpty()) {
			at = hits.equals(before) ? Math.floorMod(place + by, hits.size()) : 0;
			tell();
		}
	}

	private void tell() {
		if (SearchQuery.of(query.getText()).isEmpty()) {
			count.setText("");
		} else if (hits.isEmpty()) {
			count.setText(said("none"));
		} else {
			PassageHit hit = hits.get(at);
			count.setText(said("count", at + 1, hits.size(), hit.passage().from().paragraph() + 1));
			show.accept(hit.passage());
		}
	}

	/** The field, for tests. */
	public Text query() {
		return query;
	}

	/** The number of finds and the present one, in words. */
	public String told() {
		return count.getText();
	}
}
