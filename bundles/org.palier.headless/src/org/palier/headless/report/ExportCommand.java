// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.palier.core.census.AccountRegister;
import org.palier.core.runs.StudyFolder;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.reports.data.RegisterFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run export STUDY --parquet DIR}: posts and codings for R, Python and Spark; {@code --register FILE}: the official
 * accounts as a register that another body can import.
 */
@Command(name = "export")
public final class ExportCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--parquet", paramLabel = "DIR")
	private Path target;

	@Option(names = "--register", paramLabel = "FILE")
	private Path register;

	public ExportCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (target == null && register == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("export.nothing"));
		}
		FileEnding.check(register, "csv", "json");
		if (register != null) {
			register();
		}
		if (target == null) {
			return ExitCode.OK;
		}
		try (var study = Console.toRead(StudyFolder.at(path), false)) {
			var posts = study.postsNeeded();
			posts.exportParquet(target.toAbsolutePath());
			answer().put("posts", posts.posts()).put("folder", target.toAbsolutePath().toString());
			tell(Console.text("export.done", posts.posts(), target.toAbsolutePath()).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private void register() throws Exception {
		try (var study = Console.toRead(StudyFolder.at(path), true)) {
			var accounts = new AccountRegister(study.study(), LocalDate.ofInstant(console().clock().instant(), ZoneOffset.UTC));
			Path file = register.toAbsolutePath();
			RegisterFile.write(file, accounts);
			answer().put("accounts", accounts.rows().size()).put("register", file.toString());
			tell(Console.text("export.register", accounts.rows().size(), file).in(console().locale()));
		}
	}
}
