// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.coding.sets.CodingSets;
import org.palier.interviews.coders.CodingDifference;
import org.palier.interviews.coders.PassageDecisions;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.reading.SetDifferences;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.Interview;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.EditorPages;

/**
 * The editor for interviews that several people code, a set at a time. For an open set it shows who has coded what. For a closed set it
 * shows the differences side by side, with decisions by keys, and the agreement. Nothing that others coded is shown before.
 */
public final class CodersEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.interviews.coders.editor";
	/** Part of a study that it shows. */
	public static final String PART = "coders";

	private final Clock clock = Clock.systemUTC();
	private Combo sets;
	private Label told;
	private final List<Button> ofSet = new ArrayList<>();
	private Button close;
	private Table differences;
	private FittedColumns columns;
	private DifferencePane pane;
	private AgreementPane agreement;
	private List<CodingSet> known = List.of();
	private List<CodingDifference> shown = List.of();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(10, 6).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		sets = new Combo(head, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(sets);
		sets.addListener(SWT.Selection, event -> studyChanged());
		var jobs = new CoderJobs(getSite().getWorkbenchWindow(), session());
		button(head, "assign", jobs::assign);
		ofSet.add(button(head, "hand_out", () -> set().ifPresent(jobs::handOut)));
		button(head, "take_back", () -> StudyCommands.run(getSite().getService(IHandlerService.class), TakeBackInterviewsHandler.COMMAND));
		close = button(head, "close", () -> set().ifPresent(this::close));
		ofSet.add(close);
		told = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(10, 2).applyTo(told);
		var pages = new EditorPages(parent, getSite(), () -> {
			// Nothing is to be kept before a page is turned.
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		var sash = new SashForm(pages.control(), SWT.HORIZONTAL | SWT.SMOOTH);
		differences = new Table(sash, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		differences.setHeaderVisible(true);
		column("where");
		columns = new FittedColumns(differences, column("codes"));
		column("how");
		column("state");
		columns.refit();
		differences.addListener(SWT.Selection, event -> turn(differences.getSelectionIndex()));
		differences.addListener(SWT.KeyDown, event -> pane.key(event));
		pane = new DifferencePane(sash, session(), this::decide, () -> differences.setFocus());
		new GivingSash(sash, memory());
		pages.add(CodersWords.said("page.differences"), sash);
		agreement = new AgreementPane(pages.control());
		pages.add(CodersWords.said("page.agreement"), agreement);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages.control(), "org.palier.help.interview_coders");
		offerUndo();
		studyChanged();
	}

	private static Button button(Composite parent, String word, Runnable does) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(CodersWords.said(word));
		button.addListener(SWT.Selection, event -> does.run());
		return button;
	}

	private TableColumn column(String word) {
		var column = new TableColumn(differences, SWT.LEFT);
		column.setText(CodersWords.said("column." + word));
		return column;
	}

	private Optional<CodingSet> set() {
		return sets.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(known.get(sets.getSelectionIndex()));
	}

	private void close(CodingSet set) {
		boolean closed = set.getClosedOn() != null;
		session().execute(new RecordedEdit(CodersWords.both(closed ? "edit.reopen" : "edit.close", set.getName()), Root.itself(set),
				() -> set.setClosedOn(closed ? null : LocalDate.now(ZoneOffset.UTC))));
	}

	@Override
	protected void studyChanged() {
		if (differences == null || differences.isDisposed()) {
			return;
		}
		String chosen = set().map(CodingSet::getId).orElse("");
		known = new CodingSets(session().study()).ofInterviews();
		sets.setItems(known.stream().map(CodingSet::getName).toArray(String[]::new));
		sets.select(Math.max(known.isEmpty() ? -1 : 0, known.stream().map(CodingSet::getId).toList().indexOf(chosen)));
		ofSet.forEach(it -> it.setEnabled(set().isPresent()));
		int at = differences.getSelectionIndex();
		differences.removeAll();
		shown = List.of();
		try {
			if (set().isPresent()) {
				show(set().get());
			} else {
				told.setText(CodersWords.said("none"));
				pane.show(null, null);
				agreement.show(null, List.of());
			}
		} catch (IOException | RuntimeException unreadable) {
			told.setText(CodersWords.said("unreadable", String.valueOf(unreadable.getMessage())));
		}
		if (!shown.isEmpty()) {
			differences.setSelection(Math.clamp(at, 0, shown.size() - 1));
			turn(differences.getSelectionIndex());
		}
		told.getParent().layout();
	}

	private void show(CodingSet set) throws IOException {
		boolean closed = SetDifferences.areShown(set);
		close.setText(CodersWords.said(closed ? "reopen" : "close"));
		if (!closed) {
			told.setText(CodersWords.said("open", set.getInterviews().size(), progress(set)));
			pane.show(null, null);
			agreement.show(null, List.of());
			return;
		}
		CodedReading reading = CodedReading.of(session().study(), new TranscriptStore(session().folder())).only(set.getInterviews());
		shown = SetDifferences.of(set, reading).orElseThrow();
		var labels = ModelLabels.ofWorkbench();
		for (CodingDifference each : shown) {
			new TableItem(differences, SWT.NONE)
					.setText(new String[] { QuoteRules.who(each.interview()) + " ¶ " + (each.span().from().paragraph() + 1),
							String.join(", ", each.codes().stream().map(labels::text).toList()), each.kind().text().in(Locale.getDefault()),
							CodersWords.said("basis." + each.basis().name().toLowerCase(Locale.ROOT)) });
		}
		columns.refit();
		long open = shown.stream().filter(CodingDifference::isOpen).count();
		told.setText(CodersWords.said("closed", String.valueOf(set.getClosedOn()), shown.size(), open));
		if (shown.isEmpty()) {
			pane.show(null, null);
		}
		agreement.show(reading, set.getCoders());
	}

	private static String progress(CodingSet set) {
		List<String> said = new ArrayList<>();
		for (Coder coder : set.getCoders()) {
			long interviews = set.getInterviews().stream().filter(it -> coded(it, coder)).count();
			said.add(CodersWords.said("progress", coder.getName() == null ? coder.getId() : coder.getName(), interviews));
		}
		return String.join(" · ", said);
	}

	private static boolean coded(Interview interview, Coder coder) {
		return interview.getPassages().stream().anyMatch(it -> it.getCoder() == coder && it.getReason() == null && !it.getCodes().isEmpty());
	}

	private void turn(int at) {
		if (at >= 0 && at < shown.size()) {
			CodingDifference difference = shown.get(at);
			TranscriptStore.open(difference.interview()).or(() -> read(difference)).ifPresent(it -> pane.show(difference, it));
		}
	}

	private Optional<TranscriptText> read(CodingDifference difference) {
		try {
			return new TranscriptStore(session().folder()).of(difference.interview());
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** Takes it, and goes to the next that is open. */
	private void decide(PassageDecisions.Decision decision) {
		int at = differences.getSelectionIndex();
		session().execute(new PassageDecisions(session().study()).decide(decision, clock.instant()));
		int next = at;
		for (int i = 1; i <= shown.size(); i++) {
			if (shown.get((at + i) % shown.size()).isOpen()) {
				next = (at + i) % shown.size();
				break;
			}
		}
		if (next < shown.size()) {
			differences.setSelection(next);
			turn(next);
		}
		differences.setFocus();
	}

	/** The list, for tests. */
	public Table differences() {
		return differences;
	}

	/** The decision, for tests. */
	DifferencePane pane() {
		return pane;
	}

	/** The message, for tests. */
	public String told() {
		return told.getText();
	}

	@Override
	public void setFocus() {
		differences.setFocus();
	}
}
