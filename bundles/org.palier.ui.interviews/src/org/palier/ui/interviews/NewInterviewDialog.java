// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
import org.palier.ground.text.Explained;
import org.palier.ground.text.NameOrder;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.transcripts.ReadTranscript;
import org.palier.interviews.transcripts.TranscriptFile;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Consent;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Participant;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.interviews.words.TranscriptKind;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** Asks who was interviewed, when, on what terms, and for the text, from a file or pasted. */
final class NewInterviewDialog extends TitleAreaDialog {

	private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,30}");
	private static final List<ConsentScope> SCOPES = List.of(ConsentScope.NOT_RECORDED, ConsentScope.ANALYSIS, ConsentScope.ANONYMOUS_QUOTES,
			ConsentScope.NAMED_QUOTES);

	private final StudySession session;
	private final List<Agency> agencies;
	private Combo agency;
	private Text respondent;
	private Text day;
	private Combo scope;
	private Text words;
	private Optional<Path> file = Optional.empty();
	private ReadTranscript read;
	private String id = "";
	private RecordedEdit edit;

	NewInterviewDialog(Shell parent, StudySession session) {
		super(parent);
		this.session = session;
		var labels = ModelLabels.ofWorkbench();
		this.agencies = Agencies.of(session.study())
				.sorted(Comparator.comparing(labels::text, NameOrder.of(labels.locale()))).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InterviewWords.said("new.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(InterviewWords.said("new.title"));
		setMessage(InterviewWords.said("new.message"));
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(body);
		agency = new Combo(labelled(body, "new.agency"), SWT.READ_ONLY);
		agencies.forEach(it -> agency.add(ModelLabels.ofWorkbench().text(it)));
		respondent = new Text(labelled(body, "new.respondent"), SWT.BORDER);
		respondent.setText(next(session.study()));
		day = new Text(labelled(body, "new.day"), SWT.BORDER);
		day.setMessage("2026-03-12");
		scope = new Combo(labelled(body, "new.consent"), SWT.READ_ONLY);
		SCOPES.forEach(it -> scope.add(InterviewWords.said("scope." + it.getLiteral())));
		scope.select(0);
		var choose = new Button(labelled(body, "new.file"), SWT.PUSH);
		choose.setText(InterviewWords.said("new.choose"));
		choose.addListener(SWT.Selection, event -> choose());
		words = new Text(labelled(body, "new.text"), SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		for (Control each : new Control[] { agency, respondent, day, scope }) {
			GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(each);
			each.addListener(SWT.Modify, event -> check());
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 180).applyTo(words);
		words.addListener(SWT.Modify, event -> {
			file = Optional.empty();
			read = null;
		});
		return body;
	}

	private static Composite labelled(Composite body, String key) {
		new Label(body, SWT.NONE).setText(InterviewWords.said(key));
		return body;
	}

	/** The first of I-01, I-02 … that is free. */
	private static String next(Study study) {
		for (int i = 1;; i++) {
			String name = String.format(Locale.ROOT, "I-%02d", i);
			if (study.getInterviews().stream().noneMatch(it -> name.toLowerCase(Locale.ROOT).equals(it.getId()))) {
				return name;
			}
		}
	}

	private void choose() {
		Path chosen = FileChoice.of(getShell(), InterviewWords.said("new.transcripts"), TranscriptKind.get(),
				FileKind.all()).opened().orElse(null);
		if (chosen == null) {
			return;
		}
		try {
			ReadTranscript transcript = new TranscriptFile().read(chosen);
			words.setText(transcript.text().file().replace(":\t", " : ").replace("\t", " "));
			file = Optional.of(chosen);
			read = transcript;
			setMessage(transcript.remarks().isEmpty() ? InterviewWords.said("new.message")
					: String.join(" ", transcript.remarks().stream().map(it -> it.in(Locale.getDefault())).toList()));
		} catch (IOException refused) {
			setErrorMessage(refused instanceof Explained explained ? explained.reason().in(Locale.getDefault()) : refused.getLocalizedMessage());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		String wrong = null;
		String name = respondent.getText().strip();
		if (!PSEUDONYM.matcher(name).matches()) {
			wrong = InterviewWords.said("new.no_pseudonym");
		} else if (session.study().getInterviews().stream().anyMatch(it -> name.toLowerCase(Locale.ROOT).equals(it.getId()))) {
			wrong = InterviewWords.said("new.taken", name);
		} else if (!day.getText().isBlank() && day().isEmpty()) {
			wrong = InterviewWords.said("new.no_day");
		}
		setErrorMessage(wrong);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wrong == null && agency.getSelectionIndex() >= 0);
		}
	}

	private Optional<LocalDate> day() {
		try {
			return day.getText().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.getText().strip()));
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	@Override
	protected void okPressed() {
		String name = respondent.getText().strip();
		id = name.toLowerCase(Locale.ROOT);
		Agency of = agencies.get(agency.getSelectionIndex());
		Optional<LocalDate> held = day();
		ConsentScope given = SCOPES.get(scope.getSelectionIndex());
		ReadTranscript transcript = read == null ? TranscriptFile.pasted(words.getText()) : read;
		String source = file.map(it -> String.valueOf(it.getFileName())).orElse(null);
		Study study = session.study();
		edit = new RecordedEdit(InterviewWords.both("edit.new", name), Root.list(study, Literals.STUDY__INTERVIEWS), () -> {
			Interview interview = PalierFactory.eINSTANCE.createInterview();
			interview.setId(id);
			interview.setAgency(of);
			interview.setHeldOn(held.orElse(null));
			Participant participant = PalierFactory.eINSTANCE.createParticipant();
			participant.setPseudonym(name);
			interview.getParticipants().add(participant);
			if (given != ConsentScope.NOT_RECORDED) {
				Consent consent = PalierFactory.eINSTANCE.createConsent();
				consent.setScope(given);
				interview.setConsent(consent);
			}
			if (transcript.text().length() > 0) {
				TranscriptStore.put(interview, transcript.text());
				interview.getTranscript().setSource(source);
			}
			study.getInterviews().add(interview);
		});
		super.okPressed();
	}

	/** Makes the interview; there once it was asked for. */
	RecordedEdit edit() {
		return edit;
	}

	/** Id of the interview that is made. */
	String id() {
		return id;
	}
}
