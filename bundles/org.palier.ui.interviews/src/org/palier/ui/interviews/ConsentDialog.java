// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.model.Consent;
import org.palier.model.ConsentForm;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.ModelLabels;

/** Asks for the terms of consent to an interview and their end, and when, where, how long and by whom it was held. */
final class ConsentDialog extends TitleAreaDialog {

	private static final int DAY_OR_SO = 1_440;

	private final Interview interview;
	private Combo form;
	private Combo scope;
	private Text given;
	private Text until;
	private Text heldOn;
	private Text minutes;
	private Text place;
	private Text heldBy;
	private Text recording;
	private Text note;
	private RecordedEdit edit;

	ConsentDialog(Shell parent, Interview interview) {
		super(parent);
		this.interview = interview;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InterviewWords.said("terms.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ModelLabels.ofWorkbench().text(interview));
		setMessage(InterviewWords.said("terms.message"));
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(body);
		Consent known = interview.getConsent() == null ? PalierFactory.eINSTANCE.createConsent() : interview.getConsent();
		scope = choice(body, "terms.scope", "scope.", ConsentScope.VALUES, known.getScope());
		form = choice(body, "terms.form", "form.", ConsentForm.VALUES, known.getForm());
		given = text(body, "terms.given", known.getGivenOn());
		until = text(body, "terms.until", known.getUntil());
		heldOn = text(body, "terms.heldOn", interview.getHeldOn());
		minutes = text(body, "terms.minutes", interview.getMinutes());
		place = text(body, "terms.place", interview.getPlace());
		heldBy = text(body, "terms.heldBy", interview.getHeldBy());
		recording(body);
		new Label(body, SWT.NONE).setText(InterviewWords.said("terms.note"));
		note = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		note.setText(Objects.toString(known.getNote(), ""));
		GridDataFactory.fillDefaults().grab(true, true).hint(320, 3 * note.getLineHeight()).applyTo(note);
		// The tabulator goes on to the next field in this one too.
		note.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.interviews");
		return body;
	}

	private static Combo choice(Composite body, String key, String words, List<? extends Enumerator> values, Enumerator value) {
		new Label(body, SWT.NONE).setText(InterviewWords.said(key));
		var combo = new Combo(body, SWT.READ_ONLY);
		values.forEach(it -> combo.add(InterviewWords.said(words + it.getLiteral())));
		combo.select(values.indexOf(value));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Text text(Composite body, String key, Object value) {
		new Label(body, SWT.NONE).setText(InterviewWords.said(key));
		var field = new Text(body, SWT.BORDER);
		field.setText(Objects.toString(value, ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> check());
		return field;
	}

	private void recording(Composite body) {
		new Label(body, SWT.NONE).setText(InterviewWords.said("terms.recording"));
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		recording = new Text(row, SWT.BORDER);
		recording.setText(Objects.toString(interview.getRecording(), ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(recording);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(InterviewWords.said("new.choose"));
		browse.addListener(SWT.Selection, event -> {
			FileChoice.of(getShell(), InterviewWords.said("consent.recording_title"), FileKind.all()).opened()
					.ifPresent(it -> recording.setText(it.toString()));
		});
	}

	private void check() {
		String wrong = wrong();
		setErrorMessage(wrong);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wrong == null);
		}
	}

	/** The sentence on an entry that is refused; null when all are accepted. */
	private String wrong() {
		try {
			LocalDate from = day(given);
			LocalDate to = day(until);
			day(heldOn);
			if (from != null && to != null && to.isBefore(from)) {
				return InterviewWords.said("terms.ends_before");
			}
		} catch (DateTimeException none) {
			return InterviewWords.said("new.no_day");
		}
		try {
			Integer length = length();
			return length != null && (length < 1 || length > DAY_OR_SO) ? InterviewWords.said("terms.no_minutes") : null;
		} catch (NumberFormatException none) {
			return InterviewWords.said("terms.no_minutes");
		}
	}

	private static LocalDate day(Text field) {
		String typed = field.getText().strip();
		return typed.isEmpty() ? null : LocalDate.parse(typed);
	}

	private Integer length() {
		String typed = minutes.getText().strip();
		return typed.isEmpty() ? null : Integer.valueOf(typed);
	}

	private static String words(Text field) {
		String typed = field.getText().strip();
		return typed.isEmpty() ? null : typed;
	}

	@Override
	protected void okPressed() {
		ConsentForm how = ConsentForm.VALUES.get(form.getSelectionIndex());
		ConsentScope what = ConsentScope.VALUES.get(scope.getSelectionIndex());
		LocalDate from = day(given);
		LocalDate to = day(until);
		LocalDate held = day(heldOn);
		Integer length = length();
		String where = words(place);
		String who = words(heldBy);
		String sound = words(recording);
		String remark = words(note);
		edit = new RecordedEdit(InterviewWords.both("edit.terms"), Root.own(interview), () -> {
			boolean nothing = how == ConsentForm.NOT_RECORDED && what == ConsentScope.NOT_RECORDED && from == null && to == null && remark == null;
			if (interview.getConsent() == null && !nothing) {
				interview.setConsent(PalierFactory.eINSTANCE.createConsent());
			}
			Consent consent = interview.getConsent();
			if (consent != null) {
				consent.setForm(how);
				consent.setScope(what);
				consent.setGivenOn(from);
				consent.setUntil(to);
				consent.setNote(remark);
			}
			interview.setHeldOn(held);
			interview.setMinutes(length);
			interview.setPlace(where);
			interview.setHeldBy(who);
			interview.setRecording(sound);
		});
		super.okPressed();
	}

	/** Writes what was answered; there once it was confirmed. */
	RecordedEdit edit() {
		return edit;
	}
}
