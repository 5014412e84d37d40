// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.ground.table.Table;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.ScenarioOutput;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.runs.RepeatableKind;
import org.palier.headless.study.HandedFile;
import org.palier.headless.study.OutgoingChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.headless.study.ReleaseChoice;
import org.palier.headless.study.RunRecorder;
import org.palier.model.Scenario;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ReleasedScenario;
import org.palier.scenario.outcome.ComparisonTables;
import org.palier.scenario.outcome.MainTable;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.scenario.outcome.Simulation;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run compare STUDY A B}: draws scenarios with one seed and shows how each differs from the first. Reads the study and
 * changes nothing of it.
 */
@Command(name = "compare")
public final class CompareCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY", index = "0")
	private Path study;

	@Parameters(paramLabel = "ID", index = "1..*", arity = "2..*")
	private List<String> ids;

	@Mixin
	private DrawOptions options;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private ReleaseChoice release;

	@Mixin
	private OutgoingChoice outgoing;

	@Option(names = "--out", paramLabel = "FILE")
	private Path out;

	public CompareCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		FileEnding.check(out, "csv", "json");
		StudyFolder folder = StudyFolder.at(study);
		Outgoing going = outgoing.of(folder, out);
		try (var open = Console.toReadLong(folder, posts.leftOut())) {
			posts.tell(answer());
			List<Scenario> scenarios = new ArrayList<>();
			for (String id : ids) {
				scenarios.add(Draws.find(open.study(), id));
			}
			Draws draws = options.resolve(console());
			long seed = draws.seed(scenarios.stream().filter(Objects::nonNull).findFirst().orElse(null));
			StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), LookBack.NOW, new ConsoleProgress(console()));
			ReleasedScenario released = ReleasedScenario.of(open.study(), view, draws.indicators(), release.isIdentified());
			List<Table> tables = new ArrayList<>();
			Map<Table, Table> told = new IdentityHashMap<>();
			Simulation first = null;
			Set<String> contributed = new TreeSet<>();
			for (Scenario scenario : scenarios) {
				Simulation simulation = draws.run(console(), open.study(), released, scenario, seed);
				contributed.addAll(simulation.scenario().contributed());
				if (scenario != null) {
					tables.add(ScenarioTables.assumptions(scenario, open.study(), released.view()));
				}
				if (draws.target().isPresent() && scenario != null) {
					tables.add(draws.tornado(simulation));
				}
				if (first != null) {
					Table all = ComparisonTables.of(first, simulation);
					told.put(all, MainTable.of(first, simulation));
					tables.add(all);
				}
				first = first == null ? simulation : first;
			}
			JsonTables.write(tables, answer().put("scenarios", String.join(",", ids)).put("draws", first.draws()).put("seed", seed));
			var typography = new Typography(console().locale());
			tables.forEach(it -> tell(new TextTable(told.getOrDefault(it, it), typography).lines()));
			release.tell(released.words(), this::tell, console().locale(), answer());
			tell(ScenarioOutput.written(tables, console().locale(), out));
			SortedMap<String, String> parameters = draws.parameters(String.join(",", ids), seed);
			release.tell(parameters);
			String run = new RunRecorder(console(), folder).repeatable(RepeatableKind.COMPARE, spec(), open, view,
					parameters, draws.ids(), contributed, out);
			answer().put("run", run);
			new HandedFile(console(), folder, going, answer(), this::tell).enterNumbers(run, RepeatableKind.COMPARE, out, open.study(),
					release.isIdentified());
		}
		return ExitCode.OK;
	}
}
