// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.palier.findings.FindingNow;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.findings.FindingRemarks;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.study.runs.LogCheck;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.StudyFolder;
import org.palier.verify.CannotVerifyException;
import org.palier.verify.RecordedRun;
import org.palier.verify.StudyVerification;
import org.palier.verify.Verified;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run verify STUDY/runs/ID.json}: makes again what a run wrote and compares it byte for byte, and posts
 * and codings with their digests. With {@code STUDY} alone it does so for each run of a study that can be verified.
 */
@Command(name = "verify")
public final class VerifyCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY|MANIFEST")
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
		StudyVerification verification = StudyVerification.of(new InstalledParts(console())).with(new CommandVerification(console(), lines));
		if (Files.isDirectory(file)) {
			return study(verification, StudyFolder.at(file));
		}
		try {
			Verified verified = verification.verify(file, inputs, new ConsoleProgress(console()));
			tell(verified, answer(), new HashSet<>());
			if (verified.same() && verified.refused().isPresent()) {
				throw verified.refused().get();
			}
			return verified.same() ? ExitCode.OK : ExitCode.FAULTS_FOUND;
		} catch (CannotVerifyException cannot) {
			if (cannot.lacksInput()) {
				throw new RefusedException(ExitCode.UNREADABLE, Console.text("verify.input_option", cannot.reason()));
			}
			throw cannot;
		}
	}

	/** Each run by itself; one that cannot be made again says why, and is no fault. */
	private ExitCode study(StudyVerification verification, StudyFolder folder) throws Exception {
		// Refuses what is no study; a bit that flipped is named before that.
		int changed = log(folder);
		folder.file().read();
		var runs = answer().putArray("runs");
		Set<Bilingual> told = new HashSet<>();
		int same = 0;
		int differing = 0;
		int refused = 0;
		List<RecordedRun> recorded = verification.runs(folder).reversed();
		StudyVerification together = verification.ofAll(recorded);
		for (RecordedRun run : recorded) {
			ObjectNode node = runs.addObject();
			tell(Console.text("verify.run", RunKinds.OF_PALIER.of(run.manifest()).name(), run.manifest().id()).in(console().locale()));
			try {
				Verified verified = together.verify(run.file(), inputs, new ConsoleProgress(console()));
				tell(verified, node, told);
				differing += verified.same() ? 0 : 1;
				refused += verified.same() && verified.refused().isPresent() ? 1 : 0;
				same += verified.same() && verified.refused().isEmpty() ? 1 : 0;
			} catch (CannotVerifyException cannot) {
				refused++;
				node.put("run", run.manifest().id()).put("refused", cannot.reason().in(console().locale()));
				tell("  " + cannot.reason().in(console().locale()));
			}
		}
		findings(folder);
		differing += changed;
		answer().put("same", differing == 0).put("compared", same + differing).put("refused", refused);
		tell(Console.text("verify.study", same + differing, differing, refused).in(console().locale()));
		return differing == 0 ? ExitCode.OK : ExitCode.FAULTS_FOUND;
	}

	/** Files that are not what the log of the study says. @return how many */
	private int log(StudyFolder folder) throws Exception {
		var array = answer().putArray("files");
		int changed = 0;
		for (LogCheck.Remark each : LogCheck.of(folder, console().clock().instant())) {
			changed += each.isSerious() ? 1 : 0;
			array.addObject().put("name", each.file()).put("changed", each.isSerious()).put("fr", each.sentence().fr()).put("en",
					each.sentence().en());
			tell(each.sentence().in(console().locale()));
		}
		return changed;
	}

	/** A finding whose number moved is no difference of a run: it is shown, and fails nothing. */
	private void findings(StudyFolder folder) throws Exception {
		var array = answer().putArray("findings");
		for (FindingNow each : new FindingRemarks(console()).of(folder)) {
			tell(Console.text("verify.finding", each.sentence()).in(console().locale()));
			var remarks = array.addObject().put("id", each.kept().getId()).putArray("remarks");
			each.remarks().forEach(it -> {
				tell("  " + it.in(console().locale()));
				remarks.addObject().put("fr", it.fr()).put("en", it.en());
			});
		}
	}

	/** @param before what other runs of the study told already: it is counted, and not said once more */
	private void tell(Verified verified, ObjectNode node, Set<Bilingual> before) {
		var outcome = verified.outcome();
		node.put("run", verified.manifest().id()).put("outputs", outcome.outputs()).put("same", verified.same());
		node.put("grown", !outcome.growth().isEmpty());
		var differences = node.putArray("differences");
		long again = 0;
		for (Difference it : outcome.differences()) {
			var each = differences.addObject().put("kind", it.kind().name().toLowerCase(Locale.ROOT)).put("name", it.name()).put("was", it.was())
					.put("is", it.is());
			if (!it.words().isEmpty()) {
				each.put("fr", it.words().fr()).put("en", it.words().en());
			}
			Bilingual sentence = Verified.sentence(it);
			if (before.add(sentence)) {
				tell((it.words().isEmpty() ? "" : "  ") + sentence.in(console().locale()));
			} else {
				again++;
			}
		}
		if (again > 0) {
			tell("  " + Console.text("verify.told", again).in(console().locale()));
		}
		verified.sealed().posts().ifPresent(it -> node.put("posts", it));
		verified.sealed().codings().ifPresent(it -> node.put("codings", it));
		verified.notes().forEach(it -> tell(it.in(console().locale())));
		verified.refused().ifPresent(it -> node.put("refused", it.reason().in(console().locale())));
		tell(verified.conclusion().in(console().locale()));
	}
}
