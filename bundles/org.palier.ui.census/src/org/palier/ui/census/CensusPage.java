// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Reconstruction;
import org.palier.numbers.view.SetAsideUsages;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridCounts;
import org.palier.register.grid.GridFilter;
import org.palier.register.grid.PresencePart;
import org.palier.study.filter.FilterField;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StepBack;
import org.palier.ui.study.StudySession;

/** The page of the census: filter, grid, the presence in the selected cell, and counts. */
final class CensusPage {

	/** Conditions that leave the census as it is. */
	private static final Set<FilterField> POSTS_ALONE = Set.of(FilterField.OFFICIAL, FilterField.PERIOD, FilterField.LANGUAGE,
			FilterField.AUTHOR, FilterField.CODERS);

	private final StudySession session;
	private final StudyFilters filters;
	private final IActionBars bars;
	private final Consumer<Agency> selected;
	private final Typography typography = new Typography(Locale.getDefault());
	private final Composite body;
	private final CensusSheet sheet;
	private final CensusFilterBar filterBar;
	private final Composite stack;
	private final Link empty;
	private final Composite full;
	private final Label counts;
	/** How many platforms are not shown, and the way to them. */
	private final Link hidden;
	/** The keys, or what a person is to be told: in place of each other, because a grid that moves closes the cell being edited. */
	private final Label said;
	private String problem = "";
	/** How many cells had usages set aside when the sentence was told. */
	private long aside;
	private CensusTable table;
	private SheetActions actions;
	private OpenStrip strip;
	private SheetFoot foot;
	private SheetSums sums;
	private SheetSpeech speech;

	/**
	 * @param site     of the part that shows it
	 * @param run      runs a command by its id
	 * @param selected told which agency is selected; null for none
	 */
	CensusPage(Composite parent, StudySession session, IWorkbenchPartSite site, IActionBars bars, Consumer<String> run,
			Consumer<Agency> selected) {
		this.session = session;
		this.bars = bars;
		this.selected = selected;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		sheet = new CensusSheet(session, this::tell);
		new RowMemory(sheet).recall(memory().rows());
		filters = StudyFilters.of(session);
		var bar = new FilterBar(body, filters, site, POSTS_ALONE);
		bar.countElsewhere();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filterBar = new CensusFilterBar(bar.beside(), this::filter, this::show);
		StudyFilters.Listener follows = this::look;
		filters.addListener(follows);
		body.addDisposeListener(event -> filters.removeListener(follows));
		stack = new Composite(body, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new Link(stack, SWT.WRAP);
		empty.setText("\n   " + CensusMessages.noAgencies);
		empty.addListener(SWT.Selection, event -> run.accept(event.text));
		full = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
		var line = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 4).spacing(12, 2).applyTo(line);
		counts = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		hidden = new Link(line, SWT.NONE);
		hidden.addListener(SWT.Selection, event -> {
			table.hiddenPlatforms().forEach(it -> table.hide(it, false));
			showState();
		});
		said = new Label(line, SWT.NONE);
		said.setText(CensusMessages.keys);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(said);
		said.setToolTipText(CensusMessages.keysTip);
		createTable();
		filterBar.offer(session.study());
		showState();
		look();
	}

	/** Follows the filter of the study. */
	private void look() {
		StudyFilter part = filters.filter();
		if (!part.equals(sheet.rows().filter().part())) {
			filterTo(sheet.rows().filter().within(part));
		}
		if (table.showOnly(part)) {
			showState();
		}
	}

	private ColumnMemory memory() {
		// Widths that suit one size of text cut the words of a larger one.
		var scale = TextScale.of(body);
		String of = session.study().getId() + (scale.isUsual() ? "" : " " + scale.line());
		return new ColumnMemory(InstanceScope.INSTANCE.getNode("org.palier.ui.census"), of);
	}

	private void createTable() {
		for (Control old : full.getChildren()) {
			old.dispose();
		}
		table = new CensusTable(full, sheet, memory(), this::selectionChanged, made -> {
			actions = new SheetActions(made);
			made.control().addConfiguration(new SheetKeys(made, actions, new SheetKeys.Keys() {

				@Override
				public void arrange() {
					CensusPage.this.arrange();
				}

				@Override
				public void search() {
					filterBar().search();
				}

				@Override
				public OpenStrip strip() {
					return strip;
				}

				@Override
				public void leave() {
					foldDetails();
				}
			}));
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.showOnly(filters.filter());
		new SheetMenu(table, actions);
		new SheetTips(table.control(), sheet, table::colours);
		new GlobalKeys(bars, table, actions);
		foot = new SheetFoot(full, table);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		sums = new SheetSums(table);
		speech = new SheetSpeech(table);
		boolean open = strip != null && strip.isOpen();
		sheet.codeUsages(false);
		strip = new OpenStrip(full, table, actions, this::knowsWhoCodes, this::showLetters);
		strip.unfold(open);
		full.layout(true, true);
	}

	/** Opens the strip of the selected cell below the grid, where its fields can be typed. */
	void unfoldDetails() {
		strip.open();
	}

	/** Leaves the strip: gives its room back to the grid, and letters are statuses. */
	void foldDetails() {
		if (strip.isOpen()) {
			strip.close();
		} else {
			tell(null);
		}
	}

	private CensusFilterBar filterBar() {
		return filterBar;
	}

	private void selectionChanged() {
		SheetCell anchor = table.anchor();
		strip.follow();
		details().show(anchor);
		showLetters();
		speech.speak();
		selected.accept(anchor == null ? null : sheet.agency(anchor.row()));
	}

	/** Follows a change of the study, whoever made it. */
	void studyChanged() {
		if (!sheet.columns().fit(session.study())) {
			int columns = sheet.getColumnCount();
			SheetCell anchor = table.anchor();
			sheet.follow();
			createTable();
			filterBar.offer(session.study());
			int last = sheet.getColumnCount() - 1;
			if (last >= columns && sheet.column(last) instanceof GridColumn.Own && sheet.getRowCount() > 0) {
				// A column that a person added lies behind all others, perhaps out of sight.
				table.select(anchor == null ? 0 : Math.min(anchor.row(), sheet.getRowCount() - 1), last);
			}
		} else {
			// The selection is an agency: it has to be asked for before the rows move.
			boolean moves = sheet.rows().moves(session.study());
			if (moves) {
				table.rowsChanged(sheet::follow);
				filterBar.offer(session.study());
			} else {
				sheet.follow();
				table.repaint();
			}
		}
		table.showNamed();
		// An undo gave usages back: what was said of them is no longer so.
		if (!problem.isEmpty() && setAside() < aside) {
			tell(null);
		}
		strip.studyChanged();
		details().show(table.anchor());
		foot.follow();
		showLetters();
		speech.speak();
		showState();
	}

	private void showState() {
		GridCounts now = sheet.rows().counts();
		((StackLayout) stack.getLayout()).topControl = now.total() == 0 ? empty : full;
		stack.layout();
		String all = now.total() == 1 ? CensusMessages.countsOne : CensusMessages.countsAll;
		String agencies = now.listed() == now.total() ? NLS.bind(all, typography.count(now.total()))
				: CountedSentence.bind(CensusMessages.counts, typography.count(now.listed()), typography.count(now.total()));
		// Where no platform has been looked at no cell is counted, and none would read as if all had been; of a reconstruction nobody can check
		// any.
		boolean made = Reconstruction.is(session.study());
		counts.setText(
				agencies + (made || now.notChecked() == 0 ? ""
						: " · " + CountedSentence.bind(now.notChecked() == 1 ? CensusMessages.emptyOne : CensusMessages.empty,
								typography.count(now.notChecked())))
				+ (sheet.isStale() ? " · " + CensusMessages.stale : ""));
		int away = table.hiddenPlatforms().size();
		hidden.setText(away == 0 ? ""
				: CountedSentence.bind(away == 1 ? CensusMessages.hiddenPlatform : CensusMessages.hiddenPlatforms, typography.count(away)));
		hidden.setVisible(away > 0);
		counts.getParent().layout();
	}

	private void tell(String sentence) {
		tell(sentence, sentence != null);
	}

	/** @param wrong whether the sentence tells of something that was refused or lost */
	private void tell(String sentence, boolean wrong) {
		aside = setAside();
		problem = sentence == null ? "" : sentence;
		said.setText(LegacyActionTools.escapeMnemonics(problem.isEmpty() ? keys() : problem));
		said.setToolTipText(problem.isEmpty() ? sheet.usages().map(UsageMode::legend).orElse(CensusMessages.keysTip) : problem);
		said.setForeground(wrong ? table.colours().warning() : counts.getForeground());
	}

	private long setAside() {
		return SetAsideUsages.count(Agencies.of(session.study()).toList());
	}

	private String keys() {
		return sheet.usages().map(it -> it.coder().isEmpty() ? CensusMessages.usages : NLS.bind(CensusMessages.usagesBy, it.coder()))
				.orElse(CensusMessages.keys);
	}

	/** The text of the line below the grid, for tests. */
	String said() {
		return said.getText();
	}

	/** Lists these agencies and no others; a part of the study that leaves one of them out is lifted. */
	void showAgencies(Set<String> ids) {
		filterTo(GridFilter.ALL.within(filters.filter()).withAgencies(ids));
		if (sheet.rows().listed().size() < ids.size()) {
			filters.lift();
		}
	}

	/** Looks at one government alone. */
	void showGovernment(Jurisdiction government) {
		filterTo(GridFilter.ALL.within(filters.filter()));
		filters.set(Where.of("government = '" + government.getId() + "'"));
	}

	/** Lists the agencies of a filter and says so in the filter bar. */
	void filterTo(GridFilter filter) {
		filterBar.show(filter);
		filter(filter);
	}

	private void filter(GridFilter filter) {
		if (!filter.equals(sheet.rows().filter())) {
			table.rowsChanged(() -> sheet.filter(filter));
			selectionChanged();
			showState();
		}
	}

	/** Lets cells show another part of presences. */
	void show(PresencePart part) {
		filterBar.show(part);
		table.control().commitAndCloseActiveCellEditor();
		sheet.show(part);
		table.repaint();
	}

	/** Has letters be usages of all selected pages, or statuses again. */
	void switchUsages() {
		strip.change();
	}

	/** Says in the status line of the window what letters are, where they are no statuses, and what the selected cells come to. */
	private void showLetters() {
		String selected = sums.text();
		bars.getStatusLineManager().setMessage(sheet.usages().isEmpty() ? selected
				: selected.isEmpty() ? CensusMessages.usagesOn : CensusMessages.usagesOn + " · " + selected);
	}

	/** Usages are kept with who coded them; that is asked once. */
	private boolean knowsWhoCodes() {
		var coder = new ChosenCoder(session);
		if (!coder.isChosen() && coder.isKnown()) {
			sheet.codeUsages(sheet.usages().isPresent());
		}
		return coder.isChosen();
	}

	private void arrange() {
		table.rowsChanged(sheet::arrange);
		showState();
	}

	/** Selects the name of an agency; a filter that leaves it out is cleared. */
	void reveal(Agency agency) {
		if (sheet.rows().row(agency) < 0 && sheet.rows().grouping() != null) {
			table.rowsChanged(() -> sheet.rows().unfold(agency));
		}
		if (sheet.rows().row(agency) < 0) {
			filterTo(GridFilter.ALL.within(filters.filter()));
		}
		if (sheet.rows().row(agency) < 0) {
			filters.lift();
		}
		int row = sheet.rows().row(agency);
		if (row >= 0) {
			table.select(row, 0);
		}
	}

	/** Names a step that was taken back or made again, and goes to what it changed where that is out of sight. */
	void steppedBack(StepBack step) {
		tell(step.sentence(), false);
		List<Changed> changed = step.written().stream().flatMap(it -> Changed.of(it, sheet).stream()).distinct().toList();
		if (!changed.isEmpty() && changed.stream().noneMatch(it -> table.isInSight(it.agency(), it.column()))) {
			Changed first = changed.getFirst();
			reveal(first.agency());
			int row = sheet.rows().row(first.agency());
			if (row >= 0) {
				table.select(row, first.column());
			}
		}
	}

	/** A cell that a step changed. @param column its index */
	private record Changed(Agency agency, int column) {

		/** The cell that an object stands in; empty for what is no part of an agency, or of one that the study has no more. */
		static Optional<Changed> of(EObject object, CensusSheet sheet) {
			int column = 0;
			for (EObject each = object; each != null; each = each.eContainer()) {
				if (each instanceof Presence presence) {
					column = Math.max(0, sheet.columns().all().indexOf(new OnPlatform(presence.getPlatform())));
				} else if (each instanceof Agency agency) {
					return agency.eContainer() == null ? Optional.empty() : Optional.of(new Changed(agency, column));
				}
			}
			return Optional.empty();
		}
	}

	boolean isDisposed() {
		return body.isDisposed();
	}

	void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == empty) {
			empty.setFocus();
		} else {
			table.control().setFocus();
		}
	}

	CensusTable table() {
		return table;
	}

	SheetActions actions() {
		return actions;
	}

	CensusSheet sheet() {
		return sheet;
	}

	/** The totals, for tests. */
	SheetFoot foot() {
		return foot;
	}

	/** The texts for screen readers, for tests. */
	SheetSpeech speech() {
		return speech;
	}

	CellDetails details() {
		return strip.details();
	}

	/** The text of the status line, for tests. */
	String countsText() {
		return counts.getText();
	}

	/** The message below the grid, for tests; empty when there is none. */
	String problemText() {
		return problem;
	}
}
