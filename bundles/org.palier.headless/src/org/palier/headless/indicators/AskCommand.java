// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.compare.Comparing;
import org.palier.compare.PartViews;
import org.palier.explore.Answer;
import org.palier.explore.AnswerTables;
import org.palier.explore.Comparison;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.SavedQuestions;
import org.palier.explore.Showing;
import org.palier.explore.expression.Expression;
import org.palier.explore.expression.ExpressionException;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.OptionWord;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.study.DateChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.model.SavedQuestion;
import org.palier.numbers.view.StudyView;
import org.palier.reports.data.TableCsv;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyWriting;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run ask STUDY}: a question put together of fields and a measure, or kept under a name; keeps one, takes one away, lists
 * those that are kept.
 */
@Command(name = "ask")
public final class AskCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--rows", paramLabel = "FIELD", split = ",")
	private List<String> rows = List.of();

	@Option(names = "--columns", paramLabel = "FIELD", split = ",")
	private List<String> columns = List.of();

	@Option(names = "--measure", paramLabel = "MEASURE")
	private String measure;

	@Option(names = "--show", paramLabel = "SHOWING")
	private String showing = Showing.COUNT.id();

	@Option(names = "--question", paramLabel = "NAME")
	private String named;

	@Option(names = "--save", paramLabel = "NAME")
	private String saved;

	@Option(names = "--remove", paramLabel = "NAME")
	private String removed;

	@Option(names = "--compare", paramLabel = "SIDE", arity = "2")
	private List<String> compared = List.of();

	@Option(names = "--csv")
	private boolean csv;

	@Mixin
	private ExpressionOptions written;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private DateChoice dates;

	public AskCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(study);
		Optional<Expression> expression = written.expression();
		boolean fields = !rows.isEmpty() || !columns.isEmpty() || measure != null;
		try {
			if (expression.isPresent() && (named != null || fields)) {
				throw new RefusedException(ExitCode.USAGE, Console.text("ask.sql_and_fields"));
			} else if (removed != null) {
				change(folder, it -> it.remove(it.get(removed)), "ask.removed", removed);
			} else if (!compared.isEmpty() && named == null && rows.isEmpty()) {
				compare(folder);
			} else if (written.listsViews()) {
				views(folder);
			} else if (expression.isEmpty() && named == null && !fields) {
				list(folder);
			} else {
				ask(folder, expression);
			}
		} catch (QuestionException refused) {
			throw new RefusedException(ExitCode.USAGE, refused.reason());
		} catch (ExpressionException refused) {
			throw new RefusedException(ExitCode.USAGE, refused.reason());
		}
		return ExitCode.OK;
	}

	private void ask(StudyFolder folder, Optional<Expression> typed) throws Exception {
		Optional<SavedQuestion> kept = named == null ? Optional.empty() : Optional.of(new SavedQuestions(folder.file().load()).get(named));
		Optional<Expression> expression = kept.isPresent() ? SavedQuestions.expression(kept.get()) : typed;
		if (expression.isPresent()) {
			answer(folder, expression.get());
			return;
		}
		Question put = kept.isPresent() ? SavedQuestions.question(kept.get()) : put();
		// Another window or command may have the posts open. A question about the census alone need not wait for it.
		boolean asksPosts = put.measure() == Measure.POSTS;
		Answer told;
		Where where;
		try (var open = Console.toRead(folder, posts.leftOut() || !asksPosts)) {
			StudyView view = view(open);
			where = view.lookBack().where();
			told = new Pivot(view).answer(put);
			answer(told, view);
		}
		if (saved != null) {
			change(folder, it -> it.add(saved, told.question(), where), "ask.saved", saved);
		}
	}

	/** The part that is asked: the one that was typed, else the one that the question was kept with. */
	private StudyView view(StudyOnDisk open) throws Exception {
		LookBack from = dates.lookBack();
		if (named != null && from.where().isEmpty()) {
			var questions = new SavedQuestions(open.study());
			from = from.only(questions.where(questions.get(named)));
		}
		from = from.of(open.study());
		StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), from, new ConsoleProgress(console()));
		posts.tell(answer());
		DateChoice.tell(from, answer());
		return view;
	}

	/** Answers an expression, and keeps it where that is wanted; one without an answer is not kept. */
	private void answer(StudyFolder folder, Expression expression) throws Exception {
		Where where;
		// Whatever reads posts has these letters.
		boolean asksPosts = expression.sql().toLowerCase(Locale.ROOT).contains("post");
		try (var open = Console.toRead(folder, posts.leftOut() || !asksPosts)) {
			StudyView view = view(open);
			where = view.lookBack().where();
			Bilingual title = named == null ? Console.text("ask.own")
					: Bilingual.same(SavedQuestions.nameOf(new SavedQuestions(open.study()).get(named)));
			Table table = noted(written.expressions().answer(expression, view, console().locale(), AnswerTables.ID, title,
					new ConsoleProgress(console())), view);
			JsonTables.write(List.of(table), answer());
			tell(table, table.withNotes(List.of(table.definition())));
		}
		if (saved != null) {
			change(folder, it -> it.add(saved, expression, where), "ask.saved", saved);
		}
	}

	private void views(StudyFolder folder) throws Exception {
		try (var open = Console.toRead(folder, true)) {
			tell(ExpressionOptions.views(StudyView.of(open.study()), console().locale(), answer().putArray("views")).stripTrailing());
		}
	}

	/** Two of anything: groups, years, saved views, scenarios, theories. */
	private void compare(StudyFolder folder) throws Exception {
		try (var open = Console.toRead(folder, posts.leftOut())) {
			LookBack from = dates.lookBack().of(open.study());
			var progress = new ConsoleProgress(console());
			PartViews parts = part -> StudyEstimates.view(open, console().contributions().addressForms(), from.only(part), progress);
			StudyView view = parts.of(from.where());
			posts.tell(answer());
			DateChoice.tell(from, answer());
			var comparing = new Comparing(open.study(), view, parts, console().contributions().changeKinds());
			Measure counted = measure == null ? comparing.measures().getFirst() : put().measure();
			new ComparedSides(console(), answer(), csv, it -> tell(it)).tell(comparing.of(comparing.sides().find(compared.getFirst()).side(),
					comparing.sides().find(compared.getLast()).side(), counted, progress));
		}
	}

	private Question put() throws RefusedException {
		OptionWord<Measure> measures = new OptionWord<>("--measure", Measure.values(), Measure::id, Measure::label);
		return new Question(rows, columns, measures.of(measure == null ? Measure.POSTS.id() : measure),
				new OptionWord<>("--show", Showing.values(), Showing::id, Showing::label).of(showing));
	}

	/** A change of the kept questions. */
	private interface Change {
		RecordedEdit of(SavedQuestions questions) throws QuestionException;
	}

	private void change(StudyFolder folder, Change change, String told, String name) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run ask", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			change.of(new SavedQuestions(writing.study())).run();
			writing.save();
		}
		answer().put(told.substring(told.indexOf('.') + 1), name);
		tell(Console.text(told, name).in(console().locale()));
	}

	private void list(StudyFolder folder) throws Exception {
		var array = answer().putArray("questions");
		for (SavedQuestion kept : new SavedQuestions(folder.file().load()).all()) {
			String name = SavedQuestions.nameOf(kept);
			ObjectNode node = array.addObject().put("id", kept.getId()).put("name", name).put("rows", kept.getRows())
					.put("columns", kept.getColumns())
					.put("measure", kept.getMeasure()).put("show", kept.getShowing()).put("where", kept.getWhere());
			Optional<Expression> expression = SavedQuestions.expression(kept);
			expression.ifPresent(it -> node.put("expression", it.sql()).put("meaning", it.meaning()));
			tell(expression.map(it -> Console.text("ask.line.sql", name, it.sql().replaceAll("\\s+", " ")))
					.orElseGet(() -> Console.text("ask.line", name, Objects.requireNonNullElse(kept.getRows(), "–"),
							Objects.requireNonNullElse(kept.getColumns(), "–"),
							kept.getMeasure(), kept.getShowing())).in(console().locale()));
		}
		if (array.isEmpty()) {
			tell(Console.text("ask.none").in(console().locale()));
		}
	}

	private void answer(Answer told, StudyView view) throws Exception {
		var tables = new AnswerTables(told);
		Table crossed = compared.isEmpty() ? tables.crossed()
				: Comparison.of(told, line(told, compared.getFirst()), line(told, compared.getLast())).table();
		Table listed = compared.isEmpty() ? tables.listed() : crossed;
		JsonTables.write(List.of(noted(listed, view)), answer(), view.posts().agencies());
		tell(listed, noted(crossed, view));
	}

	/** @param listed as CSV has it @param shown as a person reads it */
	private void tell(Table listed, Table shown) throws Exception {
		if (csv) {
			var text = new StringWriter();
			new TableCsv(console().locale()).write(listed, text);
			tell(text.toString().stripTrailing());
		} else {
			tell(new TextTable(shown, new Typography(console().locale())).lines());
		}
	}

	/** The line of a name or an id. */
	private static Answer.Line line(Answer told, String word) throws RefusedException {
		String key = NameKey.of(word);
		return told.lines().stream()
				.filter(it -> it.groups().stream().anyMatch(group -> group.id().equals(word) || NameKey.of(group.name().fr()).equals(key)
				|| NameKey.of(group.name().en()).equals(key))).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("option.no_word", "--compare",
						word, Bilingual.joined(told.lines().stream().map(Comparison::name).toList(), ", "))));
	}

	private static Table noted(Table table, StudyView view) {
		return table.withNotes(view.lookBack().notes());
	}
}
