// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.nio.file.Path;
import java.util.List;

import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.study.runs.StudyFolder;
import org.palier.verify.RepairStep;
import org.palier.verify.RepairedCorpus;
import org.palier.verify.RepairedCorpus.Outcome;
import org.palier.verify.StudyRepair;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run repair STUDY}: makes {@code corpus.duckdb} again. Posts come from the files that were imported,
 * codings by people from the log of the study. The command says what cannot be had, and then changes nothing, unless it
 * is asked to repair a part. The damaged corpus is kept beside the new one.
 */
@Command(name = "repair")
public final class RepairCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--input", paramLabel = "FILE")
	private List<Path> inputs = List.of();

	@Option(names = "--anew")
	private boolean anew;

	@Option(names = "--partly")
	private boolean partly;

	public RepairCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		RepairedCorpus repaired = new StudyRepair(folder, new InstalledParts(console()), inputs).run(anew, partly, console().clock().instant(),
				new ConsoleProgress(console()));
		answer().put("sound", repaired.outcome() == Outcome.SOUND).put("refused", repaired.outcome() == Outcome.REFUSED).put("whole",
				repaired.isWhole());
		if (repaired.outcome() == Outcome.SOUND) {
			tell(Console.text("repair.sound").in(console().locale()));
			return ExitCode.OK;
		}
		var steps = answer().putArray("steps");
		for (RepairStep step : repaired.steps()) {
			steps.addObject().put("run", step.run()).put("kind", step.kind()).put("made", step.made()).put("rows", step.rows())
					.put("fr", step.sentence().fr()).put("en", step.sentence().en());
			if (repaired.outcome() == Outcome.MADE || !step.made()) {
				tell(step.sentence().in(console().locale()));
			}
		}
		if (repaired.outcome() == Outcome.REFUSED) {
			tell(Console.text("repair.refused").in(console().locale()));
			return ExitCode.DATA;
		}
		repaired.damaged().ifPresent(it -> {
			answer().put("damaged", folder.path().relativize(it).toString());
			tell(Console.text("repair.kept", folder.path().relativize(it)).in(console().locale()));
		});
		tell(Console.text(repaired.isWhole() ? "repair.whole" : "repair.part").in(console().locale()));
		return repaired.isWhole() ? ExitCode.OK : ExitCode.FAULTS_FOUND;
	}
}
