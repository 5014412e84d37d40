// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.transcripts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.interviews.text.Paragraph;
import org.palier.model.Agency;
import org.palier.ui.interviews.colors.TextColors;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.ModelLabels;

/** The respondent, the agency and the day of one transcript, as a person enters them, with the beginning of its text. */
final class ArrivingPane extends Composite {

	/** Paragraphs that show whether speakers were told apart. */
	private static final int SHOWN = 60;

	private final List<Agency> agencies;
	private final Runnable changed;
	private final Text respondent;
	private final Combo agency;
	private final Text day;
	private final Label remarks;
	private final StyledText text;
	private Arriving shown;
	private boolean showing;

	/** @param changed told when something else is said */
	ArrivingPane(Composite parent, List<Agency> agencies, Runnable changed) {
		super(parent, SWT.NONE);
		this.agencies = agencies;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(10, 0, 0, 0).spacing(8, 6).applyTo(this);
		respondent = new Text(labelled("new.respondent"), SWT.BORDER);
		agency = new Combo(labelled("new.agency"), SWT.READ_ONLY);
		agencies.forEach(it -> agency.add(ModelLabels.ofWorkbench().text(it)));
		day = new Text(labelled("new.day"), SWT.BORDER);
		day.setMessage("2026-03-12");
		for (Control each : new Control[] { respondent, agency, day }) {
			GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(each);
			each.addListener(SWT.Modify, event -> say());
		}
		remarks = new Label(this, SWT.WRAP);
		TextColors.whenOther(remarks, () -> remarks.setForeground(TextColors.on(remarks).warning()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(remarks);
		text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.READ_ONLY);
		text.setMargins(8, 6, 8, 6);
		text.setLineSpacing(3);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 240).applyTo(text);
	}

	private Composite labelled(String key) {
		new Label(this, SWT.NONE).setText(InterviewWords.said(key));
		return this;
	}

	/** @param what null for none */
	void show(Arriving what) {
		shown = what;
		showing = true;
		for (Control each : new Control[] { respondent, agency, day }) {
			each.setEnabled(what != null);
		}
		respondent.setText(what == null ? "" : what.respondent());
		day.setText(what == null ? "" : what.day());
		agency.deselectAll();
		if (what != null) {
			agency.select(agencies.stream().map(Agency::getId).toList().indexOf(what.agency()));
		}
		remarks.setText(what == null ? "" : what.unreadable().map(List::of).orElseGet(() -> what.read().orElseThrow().remarks()).stream()
				.map(it -> it.in(Locale.getDefault())).collect(Collectors.joining(" ")));
		fill(what == null ? List.of() : what.text().paragraphs());
		layout();
		showing = false;
	}

	private void fill(List<Paragraph> paragraphs) {
		var words = new StringBuilder();
		List<StyleRange> ranges = new ArrayList<>();
		for (Paragraph each : paragraphs.subList(0, Math.min(SHOWN, paragraphs.size()))) {
			String mark = (each.at() == null ? "" : time(each.at()) + "  ") + each.speaker();
			ranges.add(new StyleRange(words.length(), mark.length(), null, null, SWT.BOLD));
			words.append(mark).append(mark.isEmpty() ? "" : "  ").append(each.words()).append('\n');
		}
		if (paragraphs.size() > SHOWN) {
			words.append(InterviewWords.said("transcripts.more", paragraphs.size() - SHOWN));
		}
		text.setText(words.toString());
		ranges.stream().filter(it -> it.length > 0).forEach(text::setStyleRange);
	}

	private static String time(Duration at) {
		return String.format(Locale.ROOT, "%d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
	}

	private void say() {
		if (!showing && shown != null) {
			int at = agency.getSelectionIndex();
			shown.say(respondent.getText(), at < 0 ? "" : agencies.get(at).getId(), day.getText());
			changed.run();
		}
	}

	/** The field of the respondent, for tests. */
	Text respondent() {
		return respondent;
	}

	/** The list of agencies, for tests. */
	Combo agency() {
		return agency;
	}
}
