// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.findings.recommendations.RecommendationRefusal;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.Recommendations;
import org.palier.findings.recommendations.ScenarioEffort;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.WrittenMoment;
import org.palier.ground.text.WrittenNumber;
import org.palier.model.Recommendation;
import org.palier.model.Scenario;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.study.StudySession;

/** The page on which a recommendation is written: what should be done, who does it by when, and what will show it. */
final class RecommendationDialog extends TitleAreaDialog {

	/** Of a field, in pixels. */
	static final int WIDTH = 420;
	private static final int TENTHS = 10;

	private final StudySession session;
	private final Contributions contributions;
	private final Recommendations recommendations;
	private final Optional<Recommendation> changed;
	private final Recommendation draft;
	private final List<Scenario> scenarios;
	private final Locale locale = Locale.getDefault();
	private Text french;
	private Text english;
	private Combo owner;
	private Text due;
	private Text hours;
	private Combo scenario;
	private IndicatorChoice indicator;
	private Text aim;
	private Text sign;
	private FindingChoice findings;
	private Text note;
	private RecordedEdit edit;

	/** @param changed the one that is changed; empty for a new one */
	RecommendationDialog(Shell parent, StudySession session, Contributions contributions, Optional<Recommendation> changed) {
		super(parent);
		this.session = session;
		this.contributions = contributions;
		this.changed = changed;
		recommendations = new Recommendations(session.study());
		draft = changed.map(recommendations::draft).orElseGet(() -> recommendations.draft(LocalDate.now()));
		scenarios = List.copyOf(session.study().getScenarios());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
	}

	private String title() {
		return changed.isPresent() ? RecommendationMessages.changeTitle : RecommendationMessages.newTitle;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title());
		setMessage(RecommendationMessages.message);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
		boolean inFrench = "fr".equals(locale.getLanguage());
		Bilingual text = Bilingual.of(draft.getText());
		Text first = lines(body, inFrench ? RecommendationMessages.french : RecommendationMessages.english, inFrench ? text.fr() : text.en());
		Text second = lines(body, inFrench ? RecommendationMessages.english : RecommendationMessages.french, inFrench ? text.en() : text.fr());
		french = inFrench ? first : second;
		english = inFrench ? second : first;
		owner(body);
		due = text(body, RecommendationMessages.due, draft.getDue() == null ? "" : draft.getDue().toString());
		scenario(body);
		hours(body);
		indicator = new IndicatorChoice(body, session, contributions, Objects.requireNonNullElse(draft.getIndicator(), ""), this::checkLater);
		aim = text(body, RecommendationMessages.aim, draft.getAim() == null ? "" : written(draft.getAim()));
		Bilingual inWords = Bilingual.of(draft.getSign());
		sign = text(body, RecommendationMessages.sign, inFrench ? inWords.fr() : inWords.en());
		findings = new FindingChoice(body, session.study(), draft.getFindings());
		note = text(body, RecommendationMessages.note, Objects.requireNonNullElse(draft.getNote(), ""));
		for (Text each : List.of(french, english, due, hours, aim, sign, note)) {
			each.addListener(SWT.Modify, event -> check());
		}
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.recommendations");
		first.setFocus();
		return body;
	}

	private void owner(Composite body) {
		label(body, RecommendationMessages.owner);
		owner = new Combo(body, SWT.DROP_DOWN);
		owner.setItems(session.study().getRecommendations().stream().map(Recommendation::getOwner).filter(it -> it != null && !it.isBlank())
				.distinct().sorted()
				.toArray(String[]::new));
		owner.setText(Objects.requireNonNullElse(draft.getOwner(), ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(owner);
		owner.addListener(SWT.Modify, event -> check());
	}

	private void scenario(Composite body) {
		label(body, RecommendationMessages.scenario);
		scenario = new Combo(body, SWT.READ_ONLY);
		scenario.add(RecommendationMessages.none);
		scenarios.forEach(it -> scenario.add(Bilingual.of(it.getName()).in(locale)));
		scenario.select(draft.getScenario() == null ? 0 : scenarios.indexOf(draft.getScenario()) + 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(scenario);
		scenario.addListener(SWT.Selection, event -> check());
	}

	private void hours(Composite body) {
		label(body, RecommendationMessages.hours);
		var line = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		hours = new Text(line, SWT.BORDER);
		hours.setText(draft.getHoursPerWeek() == null ? "" : new Typography(locale).number(draft.getHoursPerWeek(), 1));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hours);
		var from = new Link(line, SWT.NONE);
		from.setText("<a>" + RecommendationMessages.hoursFrom + "</a>");
		from.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> takeHours()));
	}

	/** The hours of the scenario, drawn a thousand times: half of the draws need more. */
	private void takeHours() {
		Scenario from = chosenScenario();
		if (from == null) {
			setErrorMessage(RecommendationMessages.hoursNone);
			return;
		}
		BusyIndicator.showWhile(getShell().getDisplay(), () -> {
			try {
				OptionalDouble median = ScenarioEffort.of(session.study(), session.view(), from, contributions.changeKinds(), Progress.NONE).median();
				if (median.isPresent()) {
					hours.setText(new Typography(locale).number(Math.round(median.getAsDouble() * TENTHS) / (double) TENTHS, 1));
				} else {
					setErrorMessage(RecommendationMessages.hoursNone);
				}
			} catch (ScenarioRefusedException refused) {
				setErrorMessage(refused.reason().in(locale));
			}
		});
	}

	private Scenario chosenScenario() {
		int at = scenario.getSelectionIndex() - 1;
		return at < 0 ? null : scenarios.get(at);
	}

	private String written(double number) {
		return indicator.shown().map(it -> it.written(number).in(locale)).orElseGet(() -> Double.toString(number));
	}

	private Text text(Composite body, String label, String text) {
		label(body, label);
		var made = new Text(body, SWT.BORDER);
		made.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(made);
		return made;
	}

	private static Text lines(Composite body, String label, String text) {
		label(body, label);
		var made = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		made.setText(text);
		made.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * made.getLineHeight()).applyTo(made);
		return made;
	}

	static void label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, changed.isPresent() ? RecommendationMessages.saveChange : RecommendationMessages.save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	/** The choice of a number speaks while the fields are made. */
	private void checkLater() {
		if (note != null) {
			check();
		}
	}

	/** Says what is wrong, and what a page would miss, only once something is written. */
	private void check() {
		edit = null;
		String fault = null;
		setMessage(RecommendationMessages.message);
		if (!french.getText().isBlank() || !english.getText().isBlank()) {
			try {
				fill();
				edit = changed.isPresent() ? recommendations.change(changed.get(), draft) : recommendations.add(draft);
				setMessage(RecommendationView.of(draft).unprintable().map(it -> it.in(locale)).orElse(RecommendationMessages.message));
			} catch (RecommendationRefusal refused) {
				fault = refused.reason().in(locale);
			} catch (UnreadField unread) {
				fault = unread.getMessage();
			}
		}
		setErrorMessage(fault);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(edit != null);
		}
	}

	/** A field that says nothing that could be read. */
	private static final class UnreadField extends Exception {

		private static final long serialVersionUID = 1L;

		UnreadField(String message) {
			super(message);
		}
	}

	private void fill() throws UnreadField {
		draft.setText(new Bilingual(french.getText().strip(), english.getText().strip()).toModel());
		draft.setOwner(filled(owner.getText()));
		draft.setDue(day(due.getText().strip()));
		draft.setHoursPerWeek(number(hours.getText(), RecommendationMessages.hoursUnread));
		draft.setScenario(chosenScenario());
		if (!indicator.chosen().equals(Objects.requireNonNullElse(draft.getIndicator(), ""))) {
			draft.setIndicator(filled(indicator.chosen()));
			draft.setBefore(indicator.value());
		}
		draft.setAim(number(aim.getText(), RecommendationMessages.aimUnread));
		if (draft.getAim() != null && indicator.shown().filter(it -> !it.mayBe(draft.getAim())).isPresent()) {
			throw new UnreadField(RecommendationMessages.aimShare);
		}
		Bilingual before = Bilingual.of(draft.getSign());
		boolean inFrench = "fr".equals(locale.getLanguage());
		String said = sign.getText().strip();
		draft.setSign(new Bilingual(inFrench ? said : before.fr(), inFrench ? before.en() : said).toModel());
		findings.write(draft);
		draft.setNote(filled(note.getText()));
	}

	private static String filled(String text) {
		return text.isBlank() ? null : text.strip();
	}

	private static LocalDate day(String text) throws UnreadField {
		if (text.isEmpty()) {
			return null;
		}
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException inWords) {
			return WrittenMoment.of(text).map(WrittenMoment::day).orElseThrow(() -> new UnreadField(RecommendationMessages.dueUnread));
		}
	}

	private Double number(String text, String otherwise) throws UnreadField {
		return text.isBlank() ? null : WrittenNumber.of(text, locale).orElseThrow(() -> new UnreadField(otherwise)).doubleValue();
	}

	/** What adds or changes it; empty when nothing was written. */
	Optional<RecordedEdit> edit() {
		return Optional.ofNullable(edit);
	}
}
