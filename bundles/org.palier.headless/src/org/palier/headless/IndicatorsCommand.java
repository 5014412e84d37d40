// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.nio.file.Path;
import java.util.List;

import org.palier.core.Analysis;
import org.palier.core.StudyFolder;
import org.palier.core.indicators.Indicator;
import org.palier.core.table.Table;
import org.palier.core.text.Typography;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run indicators STUDY}: counts. Reads the study and changes nothing of it. */
@Command(name = "indicators")
final class IndicatorsCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--id", paramLabel = "ID")
	private List<String> ids = List.of();

	IndicatorsCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(study);
		Analysis analysis = console().contributions().analysis();
		List<String> known = analysis.indicators().stream().map(Indicator::id).toList();
		for (String id : ids) {
			if (!known.contains(id)) {
				throw new RefusedException(ExitCode.USAGE, Console.text("indicators.no_such", id, String.join(", ", known)));
			}
		}
		List<Table> tables;
		try (var open = new CensusAndPosts(folder)) {
			tables = ids.isEmpty() ? analysis.tables(open.view()) : analysis.tables(open.view(), ids::contains);
		}
		JsonTables.write(tables, answer());
		tables.forEach(it -> tell(new TextTable(it, new Typography(console().locale())).lines()));
		new RunRecorder(console(), folder).indicators(ids.isEmpty() ? known : ids);
		return ExitCode.OK;
	}
}
