// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.ExplainedException;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.verify.CannotVerifyException;
import org.palier.verify.StudyVerification;
import org.palier.verify.Verified;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run verify STUDY/runs/ID.json}: makes again what a run wrote and compares it byte for byte. */
@Command(name = "verify")
public final class VerifyCommand extends StudyCommand {

	@Parameters(paramLabel = "MANIFEST")
	private Path file;

	@Option(names = "--input", paramLabel = "FILE")
	private List<Path> inputs = List.of();

	private final CommandLines lines;

	/** @param lines runs again the commands whose files are verified */
	public VerifyCommand(Console console, CommandLines lines) {
		super(console);
		this.lines = lines;
	}

	@Override
	protected ExitCode run() throws Exception {
		Verified verified = verified();
		var outcome = verified.outcome();
		answer().put("run", verified.manifest().id()).put("outputs", outcome.outputs()).put("same", verified.same());
		answer().put("grown", !outcome.growth().isEmpty());
		var differences = answer().putArray("differences");
		for (Difference it : outcome.differences()) {
			var node = differences.addObject().put("kind", it.kind().name().toLowerCase(Locale.ROOT)).put("name", it.name()).put("was", it.was())
					.put("is", it.is());
			if (!it.words().isEmpty()) {
				node.put("fr", it.words().fr()).put("en", it.words().en());
			}
			tell((it.words().isEmpty() ? "" : "  ") + Verified.sentence(it).in(console().locale()));
		}
		verified.codings().ifPresent(it -> answer().put("codings", it));
		verified.sealed().forEach(it -> tell(it.in(console().locale())));
		tell(verified.conclusion().in(console().locale()));
		return verified.same() ? ExitCode.OK : ExitCode.FAULTS_FOUND;
	}

	private Verified verified() throws IOException, ExplainedException {
		try {
			return StudyVerification.of(new InstalledParts(console())).with(new CommandVerification(console(), lines)).verify(file, inputs,
					new ConsoleProgress(console()));
		} catch (CannotVerifyException cannot) {
			if (cannot.lacksInput()) {
				throw new RefusedException(ExitCode.UNREADABLE, Console.text("verify.input_option", cannot.reason()));
			}
			throw cannot;
		}
	}
}
