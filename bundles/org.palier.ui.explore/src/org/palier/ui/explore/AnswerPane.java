// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.palier.analysis.Analysis;
import org.palier.explore.Answer;
import org.palier.explore.AnswerChart;
import org.palier.explore.AnswerTables;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.PivotField;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.explore.expression.Expression;
import org.palier.explore.expression.ExpressionException;
import org.palier.explore.expression.Expressions;
import org.palier.explore.expression.StudyColumns;
import org.palier.extensions.IsolatedPalier;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.SharesChart;
import org.palier.ui.pictures.PictureMenu;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.pictures.tables.TablePage;

/**
 * An answer: the bar in which its question is put together, the table, and in the same rows a drawing of its numbers. Counted off the
 * window’s thread; who asks again meanwhile gets the later answer.
 */
final class AnswerPane {

	/** Columns of numbers that are drawn: more would leave no room for the numbers. */
	private static final int MOST_DRAWN = 6;
	/** The least width of a drawing, in pixels. */
	private static final int NARROW = 70;
	private static final int WIDE = 160;

	/** An answer as it is shown. @param answer empty where the question could not be put @param chart likewise */
	private record ShownAnswer(Table table, Optional<Answer> answer, Optional<SharesChart> chart) {
	}

	private final Composite body;
	private final Display display;
	private final Analysis analysis;
	private final QuestionBar bar;
	private final PictureMenu picture;
	private final ComparedRows comparing;
	private final ExpressionPane writing;
	private final Expressions expressions;
	private final Composite lower;
	private final TablePage page;
	private final BehindPane behind;
	private FieldsPane fields;
	private Job counting;
	/** The question to the latest view; used on any thread. */
	private volatile Pivot pivot;

	/**
	 * @param analysis that knows the indicators
	 * @param put      told the question that a person puts in the bar
	 * @param save     has the question kept
	 * @param drill    opens what a number of a view counts
	 * @param posts    of the part that is looked at
	 * @param write    told the expression that a person asks
	 * @param filter   writes a field into the filter
	 * @param services of the part that shows it
	 */
	AnswerPane(Composite parent, Analysis analysis, Consumer<Question> put, Runnable save, BehindPane.Opening drill,
			Supplier<StudyPosts> posts, Consumer<Expression> write, Consumer<PivotField> filter, IServiceLocator services) {
		this.analysis = analysis;
		this.expressions = new Expressions(IsolatedPalier.beside(AnswerPane.class).java(Part.EXPRESSION, Expressions.MEGABYTES));
		display = parent.getDisplay();
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		bar = new QuestionBar(body, put, filter);
		picture = new PictureMenu(bar.control());
		var keep = new Button(bar.control(), SWT.PUSH);
		keep.setText(ExploreMessages.save);
		keep.addListener(SWT.Selection, event -> save.run());
		comparing = new ComparedRows(bar.control(), services);
		writing = new ExpressionPane(body, write, () -> {
			stop();
			toldOfExpression(Optional.empty(), ExploreMessages.expressionStopped, null);
		}, save);
		lower = new Composite(body, SWT.NONE);
		lower.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lower);
		page = new TablePage(lower, this::showBehind);
		page.offer(comparing::fill);
		behind = new BehindPane(body, posts, drill, page::setFocus);
		raise(page.control());
	}

	private void showBehind(StudyView view, Counted counted) {
		behind.show(view, counted, page.chosenNumber());
	}

	private void raise(Composite shown) {
		((StackLayout) lower.getLayout()).topControl = shown;
		lower.layout();
	}

	/** The fields of a study, from which a question is put together; beside the questions that are ready. */
	void showFields(Composite parent) {
		fields = new FieldsPane(parent, bar::does);
	}

	private void noQuestion(Pivot pivot) {
		bar.know(pivot.fields());
		fields.show(pivot.fields(), new Question(List.of(), List.of(), Measure.POSTS, Showing.COUNT));
	}

	/** Answers. @param asked of the view */
	void show(StudyQuestion asked, StudyView view) {
		stop();
		behind.hide();
		counting = Job.create(ExploreMessages.asking, (IProgressMonitor monitor) -> {
			switch (asked) {
			case StudyQuestion.OfFields it -> {
				Pivot pivot = of(view);
				ShownAnswer told = told(pivot, it, view);
				later(monitor, () -> show(it.question(), pivot, told, view));
			}
			case StudyQuestion.OfTable it -> {
				List<Table> tables = analysis.tables(view, it.indicator().id()::equals).stream().map(Table::told).toList();
				Pivot pivot = of(view);
				later(monitor, () -> {
					noQuestion(pivot);
					writing.setVisible(false);
					raise(page.control());
					page.show(tables.isEmpty() ? null : tables.getFirst(), view);
				});
			}
			case StudyQuestion.Refused it -> {
				Pivot pivot = of(view);
				later(monitor, () -> {
					noQuestion(pivot);
					writing.setVisible(false);
					raise(page.control());
					page.show(new Table(AnswerTables.ID, it.name(), it.reason(), Unit.NUMBER, "", List.of(), List.of(), List.of()), view);
				});
			}
			case StudyQuestion.OfExpression it -> answer(it, view, monitor);
			}
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		});
		counting.schedule();
	}

	/** Answers an expression; one that is not written yet has its place to be written in. */
	private void answer(StudyQuestion.OfExpression asked, StudyView view, IProgressMonitor monitor) {
		var columns = new StudyColumns(view);
		boolean empty = asked.expression().sql().isEmpty();
		Pivot pivot = of(view);
		later(monitor, () -> {
			noQuestion(pivot);
			writing.show(asked.expression(), columns);
			writing.setVisible(true);
			writing.tell("");
			raise(page.control());
			page.show(unanswered(
					empty ? List.of(Bilingual.same(NLS.bind(ExploreMessages.expressionExample, ExpressionPane.EXAMPLE))) : List.of()),
					view);
			writing.working(!empty);
		});
		if (empty) {
			return;
		}
		Optional<Table> table = Optional.empty();
		String reason = "";
		try {
			Bilingual title = asked.name().isEmpty() ? Bilingual.same(ExploreMessages.expressionTitle) : asked.name();
			table = Optional.of(expressions.answer(asked.expression(), view, Locale.getDefault(), AnswerTables.ID, title,
					new JobProgress(monitor, ExploreMessages.asking)).withNotes(view.lookBack().notes()));
		} catch (ExpressionException refused) {
			reason = refused.reason().in(Locale.getDefault());
		} catch (CancellationException nobodyWaits) {
			return;
		}
		Optional<Table> told = table;
		String said = reason;
		later(monitor, () -> toldOfExpression(told, said, view));
	}

	private void toldOfExpression(Optional<Table> table, String reason, StudyView view) {
		writing.working(false);
		writing.tell(reason);
		page.show(table.orElseGet(() -> unanswered(List.of())), view);
	}

	private static Table unanswered(List<Bilingual> notes) {
		return new Table(AnswerTables.ID, Bilingual.same(ExploreMessages.expressionTitle), Bilingual.same(ExploreMessages.expressionHow),
				Unit.EXPRESSION, "", List.of(), List.of(), notes);
	}

	/** Fields of a hundred thousand bodies are told apart once for all questions to a view. */
	private Pivot of(StudyView view) {
		Pivot known = pivot;
		if (known == null || known.view() != view) {
			known = new Pivot(view);
			pivot = known;
		}
		return known;
	}

	/** Ends what is being counted. */
	void stop() {
		if (counting != null) {
			counting.cancel();
		}
	}

	private void later(IProgressMonitor monitor, Runnable shown) {
		// The pane may be gone by now.
		display.asyncExec(() -> {
			if (!monitor.isCanceled() && !body.isDisposed()) {
				shown.run();
			}
		});
	}

	/** A question that cannot be asked gives a table without rows that says why. */
	private static ShownAnswer told(Pivot pivot, StudyQuestion.OfFields asked, StudyView view) {
		try {
			Answer answer = pivot.answer(asked.question());
			Bilingual title = asked.name().isEmpty() ? AnswerTables.title(answer) : asked.name();
			return new ShownAnswer(new AnswerTables(answer, title).crossed().withNotes(view.lookBack().notes()), Optional.of(answer),
					Optional.of(new AnswerChart(answer, title, view).in(Locale.getDefault())));
		} catch (QuestionException refused) {
			Bilingual title = asked.name().isEmpty() ? asked.question().measure().label() : asked.name();
			return new ShownAnswer(new Table(AnswerTables.ID, title, refused.reason(), asked.question().measure().unit(), "", List.of(), List.of(),
					List.of()), Optional.empty(), Optional.empty());
		}
	}

	private void show(Question question, Pivot pivot, ShownAnswer told, StudyView view) {
		bar.show(question, pivot.fields());
		fields.show(pivot.fields(), question);
		bar.setVisible(true);
		writing.setVisible(false);
		picture.show(told.chart());
		// A table that is not in sight yet has no width that drawings could take.
		raise(page.control());
		page.show(told.table(), view);
		draw(told.table(), question);
		comparing.show(told.answer());
	}

	/** Draws the columns of numbers of an answer behind them. */
	private void draw(Table table, Question put) {
		int first = put.rows().size() + 1 + (put.columns().isEmpty() ? 0 : 1);
		int last = table.columns().size();
		if (last - first > MOST_DRAWN || last <= first) {
			return;
		}
		double end = put.showing() == Showing.COUNT ? largest(table, first, put) : 1;
		int width = Math.clamp(page.room() / (last - first), NARROW, WIDE);
		for (int i = first; i < last; i++) {
			page.draw(table.columns().get(i).title().in(Locale.getDefault()), width, new ShareColumn(i, first, end));
		}
	}

	/** The largest number of a line: the total of all would make bars of the others that nobody sees. */
	private static double largest(Table table, int first, Question put) {
		int lines = table.rows().size() - (put.rows().isEmpty() || table.rows().size() < 2 ? 0 : 1);
		return Math.max(1, table.rows().stream().limit(lines).flatMapToDouble(row -> row.subList(first, row.size()).stream()
				.flatMapToDouble(it -> it instanceof Value.Count count ? DoubleStream.of(count.number()) : DoubleStream.empty())).max().orElse(1));
	}

	/** All of it. */
	Composite control() {
		return body;
	}

	/** The table; null before the first answer. */
	Table table() {
		return page.table();
	}

	/** Puts the table into the clipboard. */
	void copy() {
		page.copy();
	}

	void setFocus() {
		if (writing.control().getVisible()) {
			writing.setFocus();
			return;
		}
		page.setFocus();
	}

	/** Where expressions are written. */
	ExpressionPane writing() {
		return writing;
	}

	/** The bar, for tests. */
	QuestionBar bar() {
		return bar;
	}

	/** The fields, for tests. */
	FieldsPane fields() {
		return fields;
	}

	/** The pane of the things behind a number, for tests. */
	BehindPane behind() {
		return behind;
	}

	/** The picture, for tests. */
	PictureMenu picture() {
		return picture;
	}
}
