// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.palier.analysis.Analysis;
import org.palier.explore.Answer;
import org.palier.explore.AnswerChart;
import org.palier.explore.AnswerTables;
import org.palier.explore.Pivot;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.extensions.Contributions;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.SharesChart;
import org.palier.study.history.LookBack;
import org.palier.ui.explore.QuestionTree.Line;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.StudyEditor;
import org.palier.ui.tables.CountedAccountsChoice;
import org.palier.ui.tables.TablePage;

/**
 * Questions to a study: at the left what can be asked, under six headings; beside it the answer as a table with its drawing, and for a question of
 * fields the bar in which it is put together. Counted off the window’s thread, anew after each change of the study.
 */
public final class ExploreEditor extends StudyEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.explore.editor";
	/** Part of a study that it shows. */
	static final String PART = "explore";

	private static final String CHOSEN = "chosen";
	private static final int LEFT = 20;
	/** Columns of numbers that are drawn: more would leave no room for the numbers. */
	private static final int MOST_DRAWN = 6;
	/** Of a drawing, in pixels. */
	private static final int NARROW = 70;
	private static final int WIDE = 160;

	private final PartSelection selection = new PartSelection();
	private CountedAccountsChoice counted;
	private QuestionTree tree;
	private QuestionBar bar;
	private PictureMenu picture;
	private TablePage page;
	private Job counting;
	/** What is asked: the question, or where it is null the table of this indicator. */
	private Question question;
	private Indicator indicator;
	private Bilingual name;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new QuestionTree(sash, this::chosen, () -> page.setFocus());
		var right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
		sash.setWeights(LEFT, 100 - LEFT);
		bar = new QuestionBar(right, this::asked);
		picture = new PictureMenu(bar.control());
		page = new TablePage(right, (view, what) -> new StudyOpener(getSite().getWorkbenchWindow()).showCounted(session(), view, what));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		counted = new CountedAccountsChoice(right, this::studyChanged);
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				page.copy();
			}
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.tables");
		getSite().setSelectionProvider(selection);
		offerUndo();
		studyChanged();
	}

	@Override
	protected void studyChanged() {
		if (tree == null || tree.isDisposed()) {
			return;
		}
		selection.select(session().study());
		StudyView view = session().view(LookBack.NOW.counting(counted.chosen()));
		List<Indicator> known = analysis().indicators().stream().filter(it -> it.isAbout(view)).toList();
		tree.show(known, view, Objects.requireNonNullElse(memory().get(CHOSEN), ""));
		if (question == null && indicator == null) {
			String before = Objects.requireNonNullElse(memory().get(CHOSEN), "");
			tree.lines().stream().filter(it -> it.id().equals(before)).findFirst().or(() -> tree.lines().stream().findFirst()).ifPresent(this::take);
		}
		count(view);
	}

	private Analysis analysis() {
		return getSite().getService(Contributions.class).analysis();
	}

	private void chosen(Line line) {
		take(line);
		memory().put(CHOSEN, line.id());
		count(session().view(LookBack.NOW.counting(counted.chosen())));
	}

	private void take(Line line) {
		switch (line) {
		case Line.Asked it -> {
			question = it.ready().question();
			name = it.ready().name();
			indicator = null;
		}
		case Line.Told it -> {
			question = null;
			name = null;
			indicator = it.indicator();
		}
		}
	}

	/** A person put another question in the bar. */
	private void asked(Question other) {
		question = other;
		name = null;
		tree.chooseNothing();
		count(session().view(LookBack.NOW.counting(counted.chosen())));
	}

	private void count(StudyView view) {
		if (counting != null) {
			counting.cancel();
		}
		Question put = question;
		Bilingual called = name;
		Indicator told = indicator;
		Analysis analysis = analysis();
		counting = Job.create(ExploreMessages.asking, (IProgressMonitor monitor) -> {
			if (put != null) {
				var pivot = new Pivot(view);
				Told answer = answer(pivot, put, called, view);
				show(monitor, () -> {
					bar.show(put, pivot.fields());
					bar.setVisible(true);
					picture.show(answer.chart());
					page.show(answer.table(), view);
					draw(answer.table(), put);
				});
			} else if (told != null) {
				List<Table> tables = analysis.tables(view, told.id()::equals).stream().map(Table::told).toList();
				show(monitor, () -> {
					bar.setVisible(false);
					page.show(tables.isEmpty() ? null : tables.getFirst(), view);
				});
			}
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		});
		counting.schedule();
	}

	private void show(IProgressMonitor monitor, Runnable shown) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!monitor.isCanceled() && !tree.isDisposed()) {
				shown.run();
			}
		});
	}

	/** An answer as it is shown. @param chart empty where there is none */
	private record Told(Table table, Optional<SharesChart> chart) {
	}

	/** What cannot be asked is a table without rows that says why. */
	private static Told answer(Pivot pivot, Question put, Bilingual called, StudyView view) {
		try {
			Answer answer = pivot.answer(put);
			Bilingual title = called == null ? AnswerTables.title(answer) : called;
			return new Told(new AnswerTables(answer, title).crossed().withNotes(view.lookBack().notes()),
					Optional.of(new AnswerChart(answer, title).in(Locale.getDefault())));
		} catch (QuestionException refused) {
			return new Told(new Table(AnswerTables.ID, put.measure().label(), refused.reason(), put.measure().unit(), "", List.of(), List.of(), List.of()),
					Optional.empty());
		}
	}

	/** Draws the columns of numbers of an answer beside them. */
	private void draw(Table table, Question put) {
		int first = put.rows().size() + 1 + (put.columns().isEmpty() ? 0 : 1);
		int last = table.columns().size();
		if (last - first > MOST_DRAWN || last <= first) {
			return;
		}
		double end = put.showing() == Showing.COUNT ? largest(table, first, put) : 1;
		int width = Math.clamp(page.room() / (last - first), NARROW, WIDE);
		for (int i = first; i < last; i++) {
			page.draw(table.columns().get(i).title().in(Locale.getDefault()), width, new ShareColumn(i, first, width, end));
		}
	}

	/** The largest number of a line: the total of all would make bars of the others that nobody sees. */
	private static double largest(Table table, int first, Question put) {
		int lines = table.rows().size() - (put.rows().isEmpty() || table.rows().size() < 2 ? 0 : 1);
		return Math.max(1, table.rows().stream().limit(lines).flatMapToDouble(row -> row.subList(first, row.size()).stream()
				.flatMapToDouble(it -> it instanceof Value.Count count ? DoubleStream.of(count.number()) : DoubleStream.empty())).max().orElse(1));
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		if (counting != null) {
			counting.cancel();
		}
		super.dispose();
	}

	/** What can be asked, for tests. */
	QuestionTree tree() {
		return tree;
	}

	/** The bar, for tests. */
	QuestionBar bar() {
		return bar;
	}

	/** The picture, for tests. */
	PictureMenu picture() {
		return picture;
	}

	/** The answer, for tests; null before the first one. */
	Table table() {
		return page.table();
	}
}
