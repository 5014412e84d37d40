// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.palier.ground.text.Bilingual;
import org.palier.study.authored.AuthoredText;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.authored.ReportPlace;
import org.palier.ui.study.StudySession;

/**
 * Fields for what the author writes in a report, folded at first: a foreword, and a comment at each page or section. The study has each
 * text as soon as its field is left, as a step that can be undone, so that nothing is lost whatever becomes of the dialog. A text that is
 * too long is told and stays in its field.
 */
final class AuthorFields {

	private static final int SEEN = 4;

	private final StudySession session;
	private final Supplier<Locale> locale;
	private final Runnable changed;
	private final ExpandableComposite fold;
	private final Text foreword;
	private final org.eclipse.swt.widgets.List places;
	private final Text comment;
	private final List<ReportPlace> offered;
	/** Language in which the fields are. */
	private Locale shown;
	/** Place of the comment in the field. */
	private int at;

	/**
	 * Fills a row of three columns.
	 *
	 * @param locale   language of the report
	 * @param unfolded told when there is more or less to see
	 * @param changed  told after each sign that is typed, and after the study has a text
	 */
	AuthorFields(Composite body, StudySession session, Supplier<Locale> locale, Runnable unfolded, Runnable changed) {
		this.session = session;
		this.locale = locale;
		this.changed = changed;
		this.offered = offered();
		shown = locale.get();
		fold = new ExpandableComposite(body, SWT.NONE, ExpandableComposite.TWISTIE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(fold);
		var inside = new Composite(fold, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 8).spacing(12, 6).applyTo(inside);
		fold.setClient(inside);
		label(inside, ReportMessages.authorForeword);
		foreword = field(inside);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, 3 * foreword.getLineHeight()).applyTo(foreword);
		label(inside, ReportMessages.authorComments);
		places = new org.eclipse.swt.widgets.List(inside, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().hint(340, SEEN * places.getItemHeight()).applyTo(places);
		comment = field(inside);
		GridDataFactory.fillDefaults().grab(true, true).hint(260, SEEN * places.getItemHeight()).applyTo(comment);
		comment.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(event -> event.result = offered.get(at).name().in(Locale.getDefault())));
		show();
		places.addListener(SWT.Selection, event -> choose());
		fold.addExpansionListener(new ExpansionAdapter() {
			@Override
			public void expansionStateChanged(ExpansionEvent event) {
				unfolded.run();
				places.setTopIndex(at);
			}
		});
	}

	/** The places of reports, and those of comments that no report has. */
	private List<ReportPlace> offered() {
		List<ReportPlace> all = new ArrayList<>(ReportPlace.of(session.study()));
		texts().comments().keySet().stream().filter(it -> all.stream().noneMatch(place -> place.id().equals(it)))
				.forEach(it -> all.add(new ReportPlace(it, Bilingual.same(NLS.bind(ReportMessages.authorNowhere, it)))));
		return all;
	}

	private static void label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	/** Tab leaves it, as it does any field; the study has its text then. */
	private Text field(Composite parent) {
		var field = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		field.addListener(SWT.Modify, event -> changed.run());
		field.addListener(SWT.FocusOut, event -> {
			if (!fold.isDisposed() && !comment.isDisposed()) {
				keep();
			}
		});
		return field;
	}

	private AuthoredTexts texts() {
		return AuthoredTexts.of(session.study());
	}

	private AuthoredText commented(AuthoredTexts of) {
		return of.comment(offered.get(at).id());
	}

	/** The texts of the study, in the language of the report. */
	private void show() {
		AuthoredTexts now = texts();
		foreword.setText(now.foreword().typed(shown));
		comment.setText(commented(now).typed(shown));
		mark(now);
	}

	private void mark(AuthoredTexts now) {
		String[] names = offered.stream().map(it -> NLS.bind(now.comment(it.id()).in(shown).isEmpty() ? "{0}" : ReportMessages.authorWritten,
				it.name().in(Locale.getDefault()))).toArray(String[]::new);
		// a list that is filled anew would scroll to its beginning
		for (int i = 0; i < names.length; i++) {
			if (i >= places.getItemCount()) {
				places.add(names[i]);
			} else if (!places.getItem(i).equals(names[i])) {
				places.setItem(i, names[i]);
			}
		}
		places.setSelection(at);
		long written = (now.foreword().in(shown).isEmpty() ? 0 : 1)
				+ now.comments().values().stream().filter(it -> !it.in(shown).isEmpty()).count();
		fold.setText(written == 0 ? ReportMessages.authorTitle : NLS.bind(ReportMessages.authorTitleWritten, written));
		fold.requestLayout();
	}

	private void choose() {
		// Keeping a text marks the list anew, and with it the place of before.
		int chosen = Math.max(0, places.getSelectionIndex());
		if (keep()) {
			at = chosen;
			places.setSelection(at);
			comment.setText(commented(texts()).typed(shown));
		} else {
			places.setSelection(at);
		}
	}

	/** Another language was chosen: its texts, once those of the other one are kept. A text that is too long stays where it is. */
	void follow() {
		keep();
	}

	/** Why a text cannot be kept: it is too long; empty where all can. */
	Optional<String> fault() {
		return forewordFault().or(this::commentFault).map(it -> it.in(Locale.getDefault()));
	}

	private Optional<Bilingual> forewordFault() {
		return AuthoredTexts.refusesForeword(foreword.getText());
	}

	private Optional<Bilingual> commentFault() {
		return AuthoredTexts.refusesComment(offered.get(at).name(), comment.getText());
	}

	/** Gives the study what was typed. @return false where a text is too long: then that one is not kept */
	boolean keep() {
		AuthoredTexts now = texts();
		AuthoredTexts typed = now;
		if (forewordFault().isEmpty()) {
			typed = typed.withForeword(now.foreword().with(shown, foreword.getText()));
		}
		if (commentFault().isEmpty()) {
			typed = typed.withComment(offered.get(at).id(), commented(now).with(shown, comment.getText()));
		}
		if (!typed.equals(now)) {
			session.execute(typed.edit(session.study()));
			mark(typed);
			changed.run();
		}
		boolean all = fault().isEmpty();
		if (all && !shown.equals(locale.get())) {
			shown = locale.get();
			show();
		}
		return all;
	}

	/** Fields of the part, in the order of Tab: foreword, list of places, comment. */
	Text foreword() {
		return foreword;
	}

	/** Where comments can stand. */
	org.eclipse.swt.widgets.List places() {
		return places;
	}

	/** The comment at the place that is chosen. */
	Text comment() {
		return comment;
	}

	/** Opens or closes the part. */
	void unfold(boolean open) {
		fold.setExpanded(open);
	}
}
