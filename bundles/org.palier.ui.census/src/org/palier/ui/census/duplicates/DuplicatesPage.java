// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.text.Bilingual;
import org.palier.matching.Proposal;
import org.palier.matching.Thresholds;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.register.duplicates.AgencyMerge;
import org.palier.register.duplicates.Became;
import org.palier.register.duplicates.KeepApart;
import org.palier.register.duplicates.MergePreview;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/**
 * Proposals on the left; both sides of the chosen one, what would be after, and the reasons in the middle; what the merge
 * changes on the right. The list keeps the keyboard: F merges, D keeps two for good, S keeps the other name, Down leaves the
 * proposal for later. After an answer the next one is chosen.
 */
final class DuplicatesPage extends Composite {

	private final StudySession session;
	private final Consumer<Object> selected;
	private final Label heading;
	private final Button stop;
	private final ProposalSearch search;
	private final Table list;
	private final SashForm sash;
	private final Composite middle;
	private final Label explained;
	private final ComparisonTable comparison;
	private final ReasonsTable reasons;
	private final ConsequencesPane consequences;
	private final List<Button> answers = new ArrayList<>();
	private List<Proposal> proposals = List.of();
	private boolean swapped;
	/** Whether there is something to decide, or is looked for. */
	private boolean asked;

	/** @param selected hears of the agency that would stay */
	DuplicatesPage(Composite parent, StudySession session, Consumer<Object> selected) {
		super(parent, SWT.NONE);
		this.session = session;
		this.selected = selected;
		GridLayoutFactory.fillDefaults().applyTo(this);
		sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		Composite left = column(sash);
		var head = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		heading = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		stop = new Button(head, SWT.PUSH);
		search = new ProposalSearch(this, this::found, this::given);
		stop.addListener(SWT.Selection, event -> {
			if (search.isRunning()) {
				search.cancel();
			} else {
				refresh();
			}
		});
		list = new Table(left, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		TextScale.widen(new TableColumn(list, SWT.RIGHT), 52);
		TextScale.widen(new TableColumn(list, SWT.LEFT), 420);

		middle = column(sash);
		new Label(middle, SWT.NONE).setText(DuplicatesMessages.question);
		explained = new Label(middle, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(explained);
		comparison = new ComparisonTable(middle);
		new Label(middle, SWT.NONE).setText(DuplicatesMessages.reasons);
		reasons = new ReasonsTable(middle);
		buttons(middle);

		consequences = new ConsequencesPane(column(sash));
		sash.setWeights(20, 56, 24);
		list.addListener(SWT.Selection, event -> choose());
		list.addListener(SWT.KeyDown, this::key);
		refresh();
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(column);
		return column;
	}

	private void buttons(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		// In a narrow window buttons go to a second line rather than out of sight.
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		row.setLayout(new RowLayout(SWT.HORIZONTAL));
		button(row, DuplicatesMessages.merge, this::merge);
		button(row, DuplicatesMessages.apart, this::apart);
		button(row, DuplicatesMessages.became, this::became);
		button(row, DuplicatesMessages.later, this::later);
		button(row, DuplicatesMessages.swap, this::swap);
	}

	private void button(Composite row, String text, Runnable does) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			does.run();
			list.setFocus();
		}));
		answers.add(button);
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		switch (Character.toLowerCase(event.character)) {
		case 'f' -> answer(event, this::merge);
		case 'd' -> answer(event, this::apart);
		case 'b' -> answer(event, this::became);
		case 's' -> answer(event, this::swap);
		default -> {
			// Arrows are the list's own.
		}
		}
	}

	private void answer(Event event, Runnable does) {
		event.doit = false;
		does.run();
	}

	private Optional<Proposal> chosen() {
		int place = list.getSelectionIndex();
		return place < 0 ? Optional.empty() : Optional.of(swapped ? turned(proposals.get(place)) : proposals.get(place));
	}

	private static Proposal turned(Proposal it) {
		return new Proposal(it.staying(), it.going(), it.score(), it.reasons());
	}

	private Agency agency(String id) {
		return Agencies.of(session.study()).filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private void swap() {
		swapped = !swapped;
		show();
	}

	private void later() {
		int next = Math.min(list.getSelectionIndex() + 1, proposals.size() - 1);
		list.setSelection(next);
		choose();
	}

	private void apart() {
		chosen().ifPresent(it -> execute(
				new KeepApart(session.study(), agency(it.going()), agency(it.staying()), whoSays(), LocalDate.now()).edit()));
	}

	/** Asks for the day: the first on which anybody saw the second is proposed. */
	private void became() {
		chosen().ifPresent(it -> {
			Agency before = agency(it.going());
			Agency after = agency(it.staying());
			String day = Became.firstSeen(after).orElseGet(LocalDate::now).toString();
			var dialog = new InputDialog(getShell(), DuplicatesMessages.becameTitle,
					NLS.bind(DuplicatesMessages.becameWhen, name(before), name(after)), day, DuplicatesPage::noDay);
			if (dialog.open() == Window.OK) {
				execute(new Became(session.study(), before, after, whoSays(), LocalDate.parse(dialog.getValue().strip()), LocalDate.now()).edit());
			}
		});
	}

	private static String name(Agency agency) {
		return Bilingual.of(agency.getName()).in(Locale.getDefault());
	}

	private static String noDay(String text) {
		try {
			return LocalDate.parse(text.strip()) == null ? "" : null;
		} catch (DateTimeException none) {
			return DuplicatesMessages.becameBadDay;
		}
	}

	private String whoSays() {
		var coder = new ChosenCoder(session);
		return coder.isChosen() ? coder.name() : null;
	}

	private void merge() {
		chosen().ifPresent(it -> execute(new AgencyMerge(session.study(), agency(it.going()), agency(it.staying())).edit()));
	}

	/**
	 * The answer of the next proposal is then asked for at the same place of the list. An answered proposal leaves the list at once. Other
	 * effects of the answer show when the proposals are found again.
	 */
	private void execute(RecordedEdit edit) {
		Optional<Proposal> answered = chosen();
		int place = list.getSelectionIndex();
		session.execute(edit);
		answered.filter(it -> !isDisposed()).ifPresent(it -> {
			List<String> here = Agencies.of(session.study()).map(Agency::getId).toList();
			var left = new ArrayList<>(proposals);
			left.removeIf(each -> isOf(each, it) || !here.contains(each.going()) || !here.contains(each.staying()));
			list(left, place);
		});
	}

	private static boolean isOf(Proposal one, Proposal other) {
		return List.of(one.going(), one.staying()).containsAll(List.of(other.going(), other.staying()));
	}

	/** Finds the proposals anew, off this thread. */
	void refresh() {
		search.ask(session.study());
		head(DuplicatesMessages.searching, DuplicatesMessages.cancel);
		var here = Agencies.of(session.study()).map(Agency::getId).collect(Collectors.toSet());
		if (proposals.stream().anyMatch(it -> !here.contains(it.going()) || !here.contains(it.staying()))) {
			list(proposals.stream().filter(it -> here.contains(it.going()) && here.contains(it.staying())).toList(),
					Math.max(0, list.getSelectionIndex()));
		} else {
			choose();
		}
	}

	private void found(List<Proposal> anew) {
		Optional<Proposal> before = list.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(proposals.get(list.getSelectionIndex()));
		int place = Math.max(0, list.getSelectionIndex());
		boolean same = anew.equals(proposals);
		head(NLS.bind(DuplicatesMessages.toDecide, anew.size()), "");
		if (!same) {
			proposals = anew;
			list(anew, before.map(it -> places(it, place)).orElse(0));
		} else if (anew.isEmpty()) {
			choose();
		}
	}

	/** A person did not want to wait. */
	private void given() {
		head(DuplicatesMessages.cancelled, DuplicatesMessages.searchAgain);
		choose();
	}

	/** @param offered what the button does; empty for nothing */
	private void head(String said, String offered) {
		heading.setText(said);
		stop.setText(offered);
		stop.setVisible(!offered.isEmpty());
		heading.getParent().layout();
	}

	private void list(List<Proposal> shown, int place) {
		proposals = List.copyOf(shown);
		list.setRedraw(false);
		list.removeAll();
		var names = new HashMap<String, String>();
		Agencies.of(session.study()).forEach(it -> names.put(it.getId(), Bilingual.of(it.getName()).in(Locale.getDefault())));
		for (Proposal proposal : proposals) {
			var item = new TableItem(list, SWT.NONE);
			item.setText(new String[] { score(proposal.score()), names.get(proposal.going()) + "  =  " + names.get(proposal.staying()) });
		}
		list.setRedraw(true);
		if (!search.isRunning()) {
			head(NLS.bind(DuplicatesMessages.toDecide, proposals.size()), "");
		}
		if (!proposals.isEmpty()) {
			list.setSelection(Math.clamp(place, 0, proposals.size() - 1));
		}
		choose();
	}

	private int places(Proposal proposal, int otherwise) {
		for (int i = 0; i < proposals.size(); i++) {
			if (proposals.get(i).going().equals(proposal.going()) && proposals.get(i).staying().equals(proposal.staying())) {
				return i;
			}
		}
		return otherwise;
	}

	private void choose() {
		swapped = false;
		show();
	}

	private void show() {
		Optional<Proposal> chosen = chosen();
		answers.forEach(it -> it.setEnabled(chosen.isPresent()));
		frame(!proposals.isEmpty() || search.isRunning());
		if (chosen.isEmpty()) {
			explained.setText(search.isRunning() ? DuplicatesMessages.searching : DuplicatesMessages.none);
			comparison.clear();
			reasons.clear();
			consequences.clear();
		} else {
			Proposal proposal = chosen.get();
			Agency going = agency(proposal.going());
			Agency staying = agency(proposal.staying());
			var preview = MergePreview.of(session.study(), session.view(), going, staying);
			explained.setText(NLS.bind(DuplicatesMessages.explained, new Object[] { score(proposal.score()), score(Thresholds.OF_PALIER.taken()),
					score(Thresholds.OF_PALIER.proposed()) }));
			comparison.show(preview.fields());
			reasons.show(proposal);
			consequences.show(preview);
			selected.accept(staying);
		}
		layout(true, true);
	}

	/** Lists and answers are there when there is something to decide; else a sentence says that there is nothing. */
	private void frame(boolean something) {
		boolean keyboard = list.isFocusControl();
		asked = something;
		sash.setMaximizedControl(asked ? null : middle);
		for (Control each : middle.getChildren()) {
			boolean there = asked || each == explained;
			var place = each.getLayoutData() instanceof GridData given ? given : new GridData();
			place.exclude = !there;
			each.setLayoutData(place);
			each.setVisible(there);
		}
		if (keyboard && !asked) {
			setFocus();
		}
	}

	/** A score as readers of the workbench write it. */
	static String score(double score) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
		format.setMinimumFractionDigits(2);
		format.setMaximumFractionDigits(2);
		return format.format(score);
	}

	@Override
	public boolean setFocus() {
		// Where nothing is asked the page itself has the keyboard: without it no key of the window works.
		return asked ? list.setFocus() : forceFocus();
	}

	/** Whether proposals are being looked for, for tests. */
	boolean isSearching() {
		return search.isRunning();
	}

	/** The list, for tests. */
	Table list() {
		return list;
	}

	/** The table of both sides, for tests. */
	ComparisonTable comparison() {
		return comparison;
	}

	/** The table of reasons, for tests. */
	ReasonsTable reasons() {
		return reasons;
	}

	/** The effects of the merge in words, for tests. */
	String consequences() {
		return consequences.text();
	}
}
