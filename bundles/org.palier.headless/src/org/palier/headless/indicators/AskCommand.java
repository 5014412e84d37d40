// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.explore.Answer;
import org.palier.explore.AnswerTables;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.study.DateChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.numbers.view.StudyView;
import org.palier.reports.data.TableCsv;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run ask STUDY}: a question put together of fields and a measure. Reads the study and changes nothing of it. */
@Command(name = "ask")
public final class AskCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--rows", paramLabel = "FIELD", split = ",")
	private List<String> rows = List.of();

	@Option(names = "--columns", paramLabel = "FIELD", split = ",")
	private List<String> columns = List.of();

	@Option(names = "--measure", paramLabel = "MEASURE")
	private String measure = Measure.POSTS.id();

	@Option(names = "--show", paramLabel = "SHOWING")
	private String showing = Showing.COUNT.id();

	@Option(names = "--csv")
	private boolean csv;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private DateChoice dates;

	public AskCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Measure counted = one(Measure.values(), Measure::id, Measure::label, measure, "--measure");
		Showing shown = one(Showing.values(), Showing::id, Showing::label, showing, "--show");
		var question = new Question(rows, columns, counted, shown);
		// A window or another command may hold the posts; who asks of the census alone need not wait for it.
		boolean asksPosts = counted == Measure.POSTS;
		try (var open = Console.toRead(StudyFolder.at(study), posts.leftOut() || !asksPosts)) {
			LookBack from = dates.lookBack().of(open.study());
			StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), from, new ConsoleProgress(console()));
			posts.tell(answer());
			DateChoice.tell(from, answer());
			answer(new Pivot(view).answer(question), view);
		} catch (QuestionException refused) {
			throw new RefusedException(ExitCode.USAGE, refused.reason());
		}
		return ExitCode.OK;
	}

	private void answer(Answer told, StudyView view) throws Exception {
		var tables = new AnswerTables(told);
		JsonTables.write(List.of(noted(tables.listed(), view)), answer(), view.posts().agencies());
		if (csv) {
			var text = new StringWriter();
			new TableCsv(console().locale()).write(tables.listed(), text);
			tell(text.toString().stripTrailing());
		} else {
			tell(new TextTable(noted(tables.crossed(), view), new Typography(console().locale())).lines());
		}
	}

	private static Table noted(Table table, StudyView view) {
		return table.withNotes(view.lookBack().notes());
	}

	/** What a word of the command line means, in either language. */
	private static <T> T one(T[] all, Function<T, String> id, Function<T, Bilingual> name, String written, String option) throws RefusedException {
		String word = NameKey.of(written);
		return Arrays.stream(all).filter(it -> Stream.of(id.apply(it), name.apply(it).fr(), name.apply(it).en()).anyMatch(each -> NameKey.of(each).equals(word)))
				.findFirst().orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("ask.no_word", option, written,
						Arrays.stream(all).map(id).collect(Collectors.joining(", ")))));
	}
}
