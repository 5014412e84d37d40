// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
import org.palier.headless.runs.RepeatableKind;
import org.palier.headless.study.HandedFile;
import org.palier.headless.study.OutgoingChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.headless.study.ReleaseChoice;
import org.palier.headless.study.RunRecorder;
import org.palier.numbers.maturity.AgencyEvaluation;
import org.palier.numbers.maturity.AgencyLookup;
import org.palier.numbers.maturity.Peers;
import org.palier.numbers.maturity.RefusedTargetException;
import org.palier.numbers.maturity.TargetProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ReleasedTables;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run evaluate-agency STUDY AGENCY}: where an agency stands. Reads the study and changes nothing of it. */
@Command(name = "evaluate-agency")
public final class EvaluateAgencyCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY", index = "0")
	private Path study;

	@Parameters(paramLabel = "AGENCY", index = "1")
	private String agency;

	@Option(names = "--peers", paramLabel = "both|category|size|all")
	private Peers peers = Peers.BOTH;

	@Option(names = "--target", paramLabel = "LEVEL=PERCENT,…")
	private String target;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private ReleaseChoice release;

	@Mixin
	private OutgoingChoice outgoing;

	@Option(names = "--out", paramLabel = "FILE")
	private Path out;

	public EvaluateAgencyCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		FileEnding.check(out, "json");
		StudyFolder folder = StudyFolder.at(study);
		Outgoing going = outgoing.of(folder, out);
		try (var open = Console.toReadLong(folder, posts.leftOut())) {
			posts.tell(answer());
			StudyView view = ReleasedTables.view(open.study(), StudyView.of(open, console().contributions().addressForms(), LookBack.NOW),
					release.isIdentified());
			TheoryView theory = view.theories().stream().filter(TheoryView::ordered).findFirst()
					.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("agency.no_levels")));
			int position = find(view);
			ReleasedTables released = ReleasedTables.of(new AgencyEvaluation(view, theory, position).tables(peers, target(theory)), open.study(),
					release.isIdentified());
			List<Table> tables = released.tables();
			String id = view.agencies().get(position).id();
			JsonTables.write(tables, answer().put("agency", id).put("peers", peers.id()));
			tables.forEach(it -> tell(new TextTable(it, new Typography(console().locale())).lines()));
			release.tell(released.words(), this::tell, console().locale(), answer());
			if (out != null) {
				ScenarioOutput.json(tables, out);
				tell(Console.text("scenario.written", out).in(console().locale()));
			}
			var parameters = new TreeMap<>(Map.of("agency", id, "peers", peers.id()));
			release.tell(parameters);
			String run = new RunRecorder(console(), folder).repeatable(RepeatableKind.EVALUATE_AGENCY, spec(), open, view,
					parameters, List.of(), List.of(), out);
			answer().put("run", run);
			new HandedFile(console(), folder, going, answer(), this::tell).enterNumbers(run, RepeatableKind.EVALUATE_AGENCY, out, open.study(),
					release.isIdentified());
		}
		return ExitCode.OK;
	}

	private int find(StudyView view) throws RefusedException {
		var lookup = new AgencyLookup(view);
		var found = lookup.find(agency);
		if (found.isPresent()) {
			return found.getAsInt();
		}
		String near = lookup.near(agency).stream().map(it -> it.name().in(console().locale()) + " [" + it.id() + "]")
				.collect(Collectors.joining("; "));
		throw new RefusedException(ExitCode.USAGE,
				near.isEmpty() ? Console.text("agency.no_such_at_all", agency) : Console.text("agency.no_such", agency, near));
	}

	private Optional<TargetProfile> target(TheoryView theory) throws RefusedException {
		try {
			return target == null ? Optional.empty() : Optional.of(TargetProfile.of(target, theory));
		} catch (RefusedTargetException refused) {
			throw new RefusedException(ExitCode.USAGE, refused.reason());
		}
	}
}
