// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.nio.file.Path;

import org.palier.coding.handout.PackageRun;
import org.palier.coding.sets.CodingSets;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.interviews.InterviewCoders;
import org.palier.headless.study.HandedFile;
import org.palier.headless.study.OutgoingChoice;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run package STUDY --set NAME --coder NAME --out FILE}: hands out a set to a coder. */
@Command(name = "package")
public final class PackageCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = { "--set", "--sample" }, paramLabel = "NAME", required = true)
	private String set;

	@Option(names = "--coder", paramLabel = "NAME", required = true)
	private String coder;

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out;

	@Mixin
	private OutgoingChoice outgoing;

	public PackageCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		Outgoing going = outgoing.of(folder);
		if (InterviewCoders.has(folder, set)) {
			new InterviewCoders(console(), folder, answer(), this::tell).handOut(set, coder, out, going);
			return ExitCode.OK;
		}
		try (StudyOnDisk open = console().toWrite(folder, "package")) {
			CodingSet of = new CodingSets(open.study()).named(set);
			Coder person = CodingSets.coder(of, coder);
			var run = new PackageRun(open.study(), of, person, open.postsNeeded(), console().contributions().addressForms(), out);
			PackageRun.Outcome given = open.run(run, console().clock().instant(), new ConsoleProgress(console()));
			answer().put("set", of.getName()).put("coder", person.getId()).put("posts", given.posts()).put("file", given.file().toString())
					.put("digest", given.digest()).put("release", given.release());
			tell(Console.text("package.done", given.posts(), of.getName(), person.getName(), given.file()).in(console().locale()));
			tell(Console.text("package." + given.release()).in(console().locale()));
			new HandedFile(console(), folder, going, answer(), this::tell).enter(given.run(), PackageRun.KIND.id(),
					ReleasedForm.of(ReleasedForm.POSTS, "part", given.release()), given.file(),
					ToldInReport.ofPosts(open.study()));
		}
		return ExitCode.OK;
	}
}
