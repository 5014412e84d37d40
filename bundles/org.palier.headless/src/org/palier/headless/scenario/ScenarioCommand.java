// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.RefusedException;
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
import org.palier.reports.content.ReleasedTables;
import org.palier.scenario.outcome.MainTable;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.scenario.outcome.Simulation;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run scenario STUDY ID}: draws a scenario and counts. Reads the study and changes nothing of it. */
@Command(name = "scenario")
public final class ScenarioCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY", index = "0")
	private Path study;

	@Parameters(paramLabel = "ID", index = "1", arity = "0..1")
	private String id;

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

	@Option(names = "--observed")
	private boolean observed;

	public ScenarioCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		FileEnding.check(out, "csv", "json");
		if (outgoing.isRelease() && (observed || id == null)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("scenario.no_release"));
		}
		StudyFolder folder = StudyFolder.at(study);
		Outgoing going = outgoing.of(folder, out);
		try (var open = Console.toReadLong(folder, posts.leftOut())) {
			posts.tell(answer());
			if (observed && id != null) {
				throw new RefusedException(ExitCode.USAGE, Console.text("scenario.observed"));
			}
			if (observed) {
				observed(open);
				return ExitCode.OK;
			}
			if (id == null) {
				list(open);
				return ExitCode.OK;
			}
			Scenario scenario = Draws.find(open.study(), id);
			if (scenario == null) {
				throw new RefusedException(ExitCode.USAGE, Console.text("scenario.base"));
			}
			Draws draws = options.resolve(console());
			long seed = draws.seed(scenario);
			StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), LookBack.NOW, new ConsoleProgress(console()));
			ReleasedScenario released = ReleasedScenario.of(open.study(), view, draws.indicators(), release.isIdentified());
			Simulation simulation = draws.run(console(), open.study(), released, scenario, seed);
			List<Table> tables = new ArrayList<>(List.of(ScenarioTables.assumptions(scenario, open.study(), released.view())));
			if (draws.target().isPresent()) {
				tables.add(draws.tornado(simulation));
			}
			tables.add(released.told(ScenarioTables.outcomes(simulation)));
			JsonTables.write(tables, answer().put("scenario", id).put("draws", simulation.draws()).put("seed", seed));
			var typography = new Typography(console().locale());
			tables.subList(0, tables.size() - 1).forEach(it -> tell(new TextTable(it, typography).lines()));
			tell(new TextTable(MainTable.of(simulation), typography).lines());
			release.tell(released.words(), this::tell, console().locale(), answer());
			tell(ScenarioOutput.written(tables, console().locale(), out));
			SortedMap<String, String> parameters = draws.parameters(id, seed);
			release.tell(parameters);
			String run = new RunRecorder(console(), folder).repeatable(RepeatableKind.SCENARIO, spec(), open, view,
					parameters, draws.ids(), simulation.scenario().contributed(), out);
			answer().put("run", run);
			new HandedFile(console(), folder, going, answer(), this::tell).enterNumbers(run, RepeatableKind.SCENARIO, out, open.study(),
					release.isIdentified());
		}
		return ExitCode.OK;
	}

	/** Shows the values that assumptions can take from the study. No run is recorded, as nothing is drawn. */
	private void observed(StudyOnDisk open) throws Exception {
		StudyView now = StudyView.of(open, console().contributions().addressForms(), LookBack.NOW);
		ReleasedTables released = ReleasedScenario.observed(open.study(), now, release.isIdentified());
		Table table = released.tables().getFirst();
		JsonTables.write(List.of(table), answer());
		tell(new TextTable(table, new Typography(console().locale())).lines());
		release.tell(released.words(), this::tell, console().locale(), answer());
		if (out != null) {
			tell(ScenarioOutput.written(List.of(table), console().locale(), out));
		}
	}

	private void list(StudyOnDisk open) {
		var scenarios = answer().putArray("scenarios");
		for (Scenario it : open.study().getScenarios()) {
			Bilingual name = Bilingual.of(it.getName());
			var node = scenarios.addObject().put("id", it.getId()).put("fr", name.fr()).put("en", name.en());
			node.put("base", it.getBase() == null ? Draws.BASE : it.getBase().getId());
			tell(it.getId() + "  " + name.in(console().locale()));
		}
		if (open.study().getScenarios().isEmpty()) {
			tell(Console.text("scenario.none").in(console().locale()));
		}
	}
}
