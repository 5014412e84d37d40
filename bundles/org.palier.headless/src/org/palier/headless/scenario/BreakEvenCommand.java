// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.ScenarioOutput;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.runs.RepeatableKind;
import org.palier.headless.study.HandedFile;
import org.palier.headless.study.OutgoingChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.headless.study.ReleaseChoice;
import org.palier.headless.study.RunRecorder;
import org.palier.model.Scenario;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ReleasedScenario;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.BreakEven.Mark;
import org.palier.scenario.outcome.BreakEven.Result;
import org.palier.scenario.outcome.BreakEven;
import org.palier.scenario.outcome.BreakEvenWords;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run break-even STUDY ID}: which value of an assumption takes a number to a goal. */
@Command(name = "break-even")
public final class BreakEvenCommand extends StudyCommand {

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path study;

	@Parameters(index = "1", paramLabel = "ID")
	private String id;

	@Option(names = "--assumption", required = true, paramLabel = "A")
	private String assumption;

	@Option(names = "--between", required = true, split = ",", arity = "1", paramLabel = "LOW,HIGH")
	private List<Double> between;

	@Option(names = "--goal", required = true, paramLabel = "KEY=VALUE")
	private String goal;

	@Option(names = "--limit", paramLabel = "KEY=VALUE")
	private String limit;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private ReleaseChoice release;

	@Mixin
	private OutgoingChoice outgoing;

	@Option(names = "--out", paramLabel = "FILE")
	private Path out;

	public BreakEvenCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		FileEnding.check(out, "json");
		if (between.size() != 2 || !(between.get(0) < between.get(1))) {
			throw new RefusedException(ExitCode.USAGE, Console.text("break_even.between"));
		}
		Mark wanted = mark(goal);
		Optional<Mark> within = limit == null ? Optional.empty() : Optional.of(mark(limit));
		StudyFolder folder = StudyFolder.at(study);
		Outgoing going = outgoing.of(folder, out);
		try (var open = Console.toReadLong(folder, posts.leftOut())) {
			posts.tell(answer());
			StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), LookBack.NOW, new ConsoleProgress(console()));
			Scenario scenario = Draws.find(open.study(), id);
			if (scenario == null) {
				throw new RefusedException(ExitCode.USAGE, Console.text("scenario.base"));
			}
			ReleasedScenario released = ReleasedScenario.of(open.study(), view, indicators(), release.isIdentified());
			ResolvedScenario resolved = Draws.resolved(console(), open.study(), released, scenario);
			int position = position(resolved);
			Optional<Bilingual> impossible = BreakEven.impossible(resolved, position, between.get(0), between.get(1));
			if (impossible.isPresent()) {
				throw new RefusedException(ExitCode.USAGE, impossible.get());
			}
			Result result = new BreakEven(resolved, released.indicators()).search(position, between.get(0), between.get(1), wanted,
					within, new ConsoleProgress(console()));
			Bilingual sentence = new BreakEvenWords(resolved, indicators(), position, between.get(0), between.get(1), wanted, within).tell(result);
			answer().put("scenario", id).put("assumption", assumption).put("goal", goal).put("found", result instanceof Result.Reached)
					.put("fr", sentence.fr()).put("en", sentence.en());
			switch (result) {
			case Result.Reached it -> answer().put("value", it.value()).put("number", it.number());
			case Result.TooMuch it -> answer().put("value", it.value()).put("number", it.number()).put("limited", it.limited());
			case Result.OutOfReach it -> answer().put("value", it.value()).put("nearest", it.nearest());
			case Result.NoNumber none -> answer().putNull("value");
			}
			JsonTables.write(List.of(ScenarioTables.assumptions(scenario, open.study(), released.view())), answer());
			tell(sentence.in(console().locale()));
			release.tell(released.words(), this::tell, console().locale(), answer());
			if (out != null) {
				ScenarioOutput.json(answer(), out);
				tell(Console.text("scenario.written", out).in(console().locale()));
			}
			List<String> counting = Stream.of(Optional.of(wanted), within).flatMap(Optional::stream).map(it -> it.key().indicator()).toList();
			var parameters = new TreeMap<>(Map.of("scenario", id, "between", between.get(0) + "," + between.get(1)));
			release.tell(parameters);
			String run = new RunRecorder(console(), folder).repeatable(RepeatableKind.BREAK_EVEN, spec(), open, view,
					parameters, counting,
					resolved.contributed(), out);
			answer().put("run", run);
			new HandedFile(console(), folder, going, answer(), this::tell).enterNumbers(run, RepeatableKind.BREAK_EVEN, out, open.study(),
					release.isIdentified());
		}
		return ExitCode.OK;
	}

	private List<Indicator> indicators() {
		return console().contributions().counting().indicators();
	}

	private int position(ResolvedScenario resolved) throws RefusedException {
		List<String> ids = resolved.assumptions().stream().map(ResolvedScenario.UsedAssumption::id).toList();
		int position = ids.indexOf(assumption);
		if (position < 0) {
			throw new RefusedException(ExitCode.USAGE,
					Console.text("break_even.no_assumption", assumption, ids.stream().collect(Collectors.joining(", "))));
		}
		return position;
	}

	/** A number by its indicator, row and column, and a bound for it. */
	private Mark mark(String text) throws RefusedException {
		int equals = text.lastIndexOf('=');
		List<String> parts = new CurrentIds(console()).number(text.substring(0, Math.max(0, equals)));
		try {
			double bound = Double.parseDouble(text.substring(equals + 1));
			if (parts.size() >= 3 && indicators().stream().anyMatch(it -> it.id().equals(parts.getFirst()))) {
				return new Mark(new CellKey(parts.getFirst(), parts.subList(1, parts.size() - 1), parts.getLast()), bound);
			}
		} catch (NumberFormatException noNumber) {
			// said below, with the form that is understood
		}
		throw new RefusedException(ExitCode.USAGE, Console.text("break_even.mark", text));
	}
}
