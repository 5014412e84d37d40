// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.palier.interviews.coders.BlindCoding;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** The head of the editor of an interview: when and where, consent, recording, who codes, and which panes are seen. */
final class EditorHead {

	private final Label about;
	private final Link consent;
	private final RecordingLink recording;
	private final Link coder;
	private final ToolItem codesShown;
	private final ToolItem factsShown;
	private final ToolItem wholeWindow;
	/** The text at the last layout. */
	private String laidOut = "";

	/** The choices of a person in the head. */
	interface Choices {

		/** Folder of the study. */
		Path study();

		void consent();

		void coder();

		/** @param side 0 codes, 1 facts */
		void side(int side, boolean on);

		void wholeWindow(boolean on);
	}

	EditorHead(Composite whole, Choices choices) {
		var head = new Composite(whole, SWT.NONE);
		// Parts without room go to a second line.
		var line = new RowLayout(SWT.HORIZONTAL);
		line.center = true;
		line.spacing = 14;
		line.marginLeft = 10;
		head.setLayout(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		about = new Label(head, SWT.NONE);
		consent = new Link(head, SWT.NONE);
		consent.addListener(SWT.Selection, event -> choices.consent());
		recording = new RecordingLink(head, choices::study, Program::launch);
		coder = new Link(head, SWT.NONE);
		coder.addListener(SWT.Selection, event -> choices.coder());
		var bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		codesShown = item(bar, "show_codes", on -> choices.side(0, on));
		factsShown = item(bar, "show_facts", on -> choices.side(1, on));
		wholeWindow = item(bar, "whole_window", choices::wholeWindow);
	}

	private static ToolItem item(ToolBar bar, String key, Consumer<Boolean> does) {
		var item = new ToolItem(bar, SWT.CHECK);
		item.setText(InterviewWords.said(key));
		item.setToolTipText(InterviewWords.said(key + ".tip"));
		item.addListener(SWT.Selection, event -> does.accept(item.getSelection()));
		return item;
	}

	/** Which panes are seen now. */
	void arranged(boolean codes, boolean facts, boolean whole) {
		codesShown.setSelection(codes);
		factsShown.setSelection(facts);
		wholeWindow.setSelection(whole);
	}

	/** Shows an interview as it is now. */
	void show(StudySession session, Interview interview) {
		var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault());
		List<String> known = new ArrayList<>();
		if (interview.getHeldOn() != null) {
			known.add(interview.getHeldOn().format(date));
		}
		if (interview.getMinutes() != null) {
			known.add(InterviewWords.said("minutes", interview.getMinutes()));
		}
		if (interview.getPlace() != null) {
			known.add(interview.getPlace());
		}
		about.setText(known.isEmpty() ? InterviewWords.said("no_day") : String.join(" · ", known));
		Consent given = interview.getConsent();
		consent.setText("<a>" + (given == null ? InterviewWords.said("no_consent") : InterviewWords.said("consent",
				InterviewWords.said("scope." + given.getScope().getLiteral()),
				given.getUntil() == null ? InterviewWords.said("no_end") : InterviewWords.said("until", given.getUntil().format(date)))) + "</a>");
		recording.show(interview.getRecording());
		var codes = new ChosenCoder(session);
		coder.setText("<a>" + (codes.isChosen() ? InterviewWords.said("coded_by", codes.name()) : InterviewWords.said("coded_by_whom")) + "</a>"
				+ (new BlindCoding(session.study()).open(interview).isPresent() ? InterviewWords.said("blind") : ""));
		// Every edit comes by here, in every interview that is open: what is said there seldom changes.
		String said = String.join("\n", about.getText(), consent.getText(), coder.getText(), String.valueOf(interview.getRecording()));
		if (!said.equals(laidOut)) {
			laidOut = said;
			about.getParent().getParent().layout(true, true);
		}
	}
}
