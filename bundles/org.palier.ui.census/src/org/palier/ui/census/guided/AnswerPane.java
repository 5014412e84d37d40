// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.detection.guided.CheckAnswer;
import org.palier.model.Authenticity;
import org.palier.ui.labels.Inks;

/** The answer of a person: four buttons with their keys, the address of an account, its owner, and a note. */
final class AnswerPane {

	/** Receives the entries of a person. */
	interface Answers {

		/** The answer was chosen: all but a presence is taken at once. */
		void chosen(CheckAnswer answer);

		/** The address is complete. */
		void entered();

		/** The address is another one. */
		void changed(String address);

		/** Back to the list. */
		void leave();
	}

	/** So wide are four buttons in two lines, and three choices in one. */
	private static final int ROW = 340;

	private final Answers answers;
	private final List<Button> buttons = new ArrayList<>();
	private final Text address;
	private final Button enter;
	private final Label reading;
	private final Button[] official = new Button[3];
	private final Text note;

	AnswerPane(Composite parent, Answers answers) {
		this.answers = answers;
		new Label(parent, SWT.NONE).setText(GuidedMessages.found);
		var row = new Composite(parent, SWT.NONE);
		row.setLayout(new RowLayout(SWT.HORIZONTAL));
		GridDataFactory.fillDefaults().grab(true, false).hint(ROW, SWT.DEFAULT).applyTo(row);
		button(row, GuidedMessages.present, CheckAnswer.PRESENT);
		button(row, GuidedMessages.absent, CheckAnswer.ABSENT);
		button(row, GuidedMessages.cannotTell, CheckAnswer.CANNOT_TELL);
		button(row, GuidedMessages.inaccessible, CheckAnswer.INACCESSIBLE);

		var fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		new Label(fields, SWT.NONE).setText(GuidedMessages.address);
		address = text(fields, 1);
		address.addListener(SWT.Modify, event -> answers.changed(address.getText()));
		address.addListener(SWT.DefaultSelection, event -> answers.entered());
		enter = new Button(fields, SWT.PUSH);
		enter.setText(GuidedMessages.enter);
		enter.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answers.entered()));
		new Label(fields, SWT.NONE);
		reading = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(reading);
		new Label(fields, SWT.NONE).setText(GuidedMessages.official);
		var choice = new Composite(fields, SWT.NONE);
		choice.setLayout(new RowLayout(SWT.HORIZONTAL));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(ROW - 80, SWT.DEFAULT).applyTo(choice);
		String[] words = { GuidedMessages.officialYes, GuidedMessages.officialNo, GuidedMessages.officialUnknown };
		for (int i = 0; i < official.length; i++) {
			official[i] = new Button(choice, SWT.RADIO);
			official[i].setText(words[i]);
		}
		new Label(fields, SWT.NONE).setText(GuidedMessages.note);
		note = text(fields, 2);
		note.addListener(SWT.DefaultSelection, event -> answers.leave());
		for (Control each : List.of(address, note)) {
			each.addListener(SWT.KeyDown, this::fieldKey);
		}
		clear();
	}

	private static Text text(Composite parent, int columns) {
		var text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void button(Composite row, String label, CheckAnswer answer) {
		var button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answers.chosen(answer)));
		buttons.add(button);
	}

	private void fieldKey(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			answers.leave();
		} else {
			authenticityKey(event);
		}
	}

	/** Alt and 1, 2 or 3 say whose account it is. */
	void authenticityKey(Event event) {
		int place = event.keyCode - '1';
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && place >= 0 && place < official.length) {
			event.doit = false;
			choose(place);
		}
	}

	private void choose(int place) {
		for (int i = 0; i < official.length; i++) {
			official[i].setSelection(i == place);
		}
	}

	/** Asks for the address; what is on the clipboard is taken for it when it looks like one. */
	void askAddress(String clipboard) {
		if (address.getText().isEmpty() && clipboard != null && clipboard.strip().matches("\\S{3,2000}") && clipboard.matches("(?s).*[./@].*")) {
			address.setText(clipboard.strip());
		}
		address.setFocus();
		address.selectAll();
	}

	void askNote() {
		note.setFocus();
	}

	/** Ready for the next cell. */
	void clear() {
		if (!address.getText().isEmpty()) {
			address.setText("");
		}
		note.setText("");
		choose(official.length - 1);
		tell("", Inks.QUIET);
	}

	/** Says what the address is, or why it is none. */
	void tell(String sentence, Inks ink) {
		ink.on(reading);
		reading.setText(sentence.replace("&", "&&"));
		reading.requestLayout();
	}

	void enable(boolean may) {
		buttons.forEach(it -> it.setEnabled(may));
		enter.setEnabled(may);
		address.setEnabled(may);
		note.setEnabled(may);
	}

	String address() {
		return address.getText();
	}

	String note() {
		return note.getText();
	}

	Authenticity authenticity() {
		return official[0].getSelection() ? Authenticity.OFFICIAL : official[1].getSelection() ? Authenticity.UNOFFICIAL : Authenticity.UNKNOWN;
	}

	/** The field of the address, for tests. */
	Text field() {
		return address;
	}

	/** The message on the address, for tests. */
	String reading() {
		return reading.getText();
	}
}
