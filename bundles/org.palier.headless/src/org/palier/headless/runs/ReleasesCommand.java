// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OrderedBy;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.reports.StudyReport;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ToldGroup;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run releases STUDY [--strike ID --reason TEXT]}: lists the releases of a study, and strikes a release that did not happen.
 */
@Command(name = "releases")
public final class ReleasesCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--strike", paramLabel = "ID")
	private String strike;

	@Option(names = "--reason", paramLabel = "TEXT")
	private String reason;

	@Mixin
	private OrderedBy by;

	public ReleasesCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		if ((strike == null) != (reason == null || reason.isBlank())) {
			throw new RefusedException(ExitCode.USAGE, Console.text("releases.reason"));
		}
		if (strike == null) {
			// Refuses what is no study.
			folder.file().load();
		} else {
			strike(folder);
		}
		list(ReleaseLedger.of(folder).releases());
		return ExitCode.OK;
	}

	private void strike(StudyFolder folder) throws IOException, RefusedException {
		try (var study = console().censusToWrite(folder, "releases")) {
			var said = new Release.Strike(console().clock().instant(), by.name(), reason.strip());
			Optional<Release> struck = ReleaseLedger.of(study.folder()).strike(strike, said);
			if (struck.isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("releases.no_such", strike));
			}
		}
		answer().put("struck", strike);
	}

	private void list(List<Release> releases) {
		var array = answer().putArray("releases");
		for (Release it : releases) {
			var node = array.addObject().put("id", it.run()).put("at", it.at().toString()).put("kind", it.kind())
					.put("what", String.join(", ", it.form().ids())).put("by", it.by()).put("names", it.names()).put("interviews", it.interviews().size());
			var tables = node.putArray("tables");
			for (ToldGroup group : it.groups()) {
				tables.addObject().put("table", group.table()).put("group", group.group()).put("n", group.members().size());
			}
			it.struck().ifPresentOrElse(
					how -> node.putObject("struck").put("at", how.at().toString()).put("by", how.by()).put("reason", how.reason()),
					() -> node.putNull("struck"));
			tell(line(it));
		}
		if (releases.isEmpty()) {
			tell(Console.text("releases.none").in(console().locale()));
		}
	}

	private String line(Release it) {
		String day = new Typography(console().locale()).date(LocalDate.ofInstant(it.at(), console().clock().getZone()));
		String said = Console.text("releases.line", it.run(), day, it.by()).in(console().locale());
		String told = it.groups().stream().map(group -> Console.text("releases.group", group.table(), group.group(), group.members().size())
				.in(console().locale())).collect(Collectors.joining(", "));
		String whose = it.names() ? Console.text("releases.names").in(console().locale()) : told;
		String struck = it.struck().map(how -> Console.text("releases.struck", how.reason()).in(console().locale())).orElse("");
		String form = it.kind().equals(StudyReport.REPORT.id()) || it.kind().equals(StudyReport.INDICATORS.id()) || it.form().ids().isEmpty()
				? ""
				: Console.text("releases.what", it.form().text()).in(console().locale());
		String asked = it.interviews().isEmpty() ? "" : Console.text("releases.interviews", it.interviews().size()).in(console().locale());
		return List.of(said, form, whose, asked, struck).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}
}
