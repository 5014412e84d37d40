// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.palier.ground.table.Table;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.ScenarioOutput;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.forecast.AccountCounts;
import org.palier.scenario.forecast.Backtest;
import org.palier.scenario.forecast.BacktestTable;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run backtest [FILE|STUDY]}: shows how well numbers of accounts would have been forecast, by a list of
 * counts or by the history of a study. Without either it takes the counts of the Government of Canada. Writes nothing
 * but what it is asked to.
 */
@Command(name = "backtest")
public final class BacktestCommand extends StudyCommand {

	@Parameters(paramLabel = "FILE", index = "0", arity = "0..1")
	private Path list;

	@Option(names = "--months", split = ",", paramLabel = "N,…")
	private List<Integer> months;

	@Option(names = "--out", paramLabel = "FILE")
	private Path out;

	public BacktestCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		FileEnding.check(out, "csv", "json");
		Table table = table();
		JsonTables.write(List.of(table), answer());
		tell(new TextTable(table, new Typography(console().locale())).lines());
		if (out != null) {
			tell(ScenarioOutput.written(List.of(table), console().locale(), out));
		}
		return ExitCode.OK;
	}

	/** Returns the counts of a list, or of the history of a study. */
	private AccountCounts counts() throws Exception {
		if (!Files.isDirectory(list) && !list.endsWith(StudyFolder.STUDY_FILE)) {
			return AccountCounts.read(list);
		}
		try (var open = Console.toRead(StudyFolder.at(list), true)) {
			return AccountCounts.of(StudyView.of(open, console().contributions().addressForms(), LookBack.NOW));
		}
	}

	private Table table() throws Exception {
		if (list == null) {
			if (months != null) {
				throw new RefusedException(ExitCode.USAGE, Console.text("backtest.months_of_file"));
			}
			return BacktestTable.shipped();
		}
		List<Integer> ahead = months == null ? Backtest.MONTHS : months;
		if (ahead.stream().anyMatch(it -> it < 1)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("backtest.months"));
		}
		Table table = new Backtest(counts()).table(ahead);
		if (table.rows().isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("backtest.too_short", list));
		}
		return table;
	}
}
