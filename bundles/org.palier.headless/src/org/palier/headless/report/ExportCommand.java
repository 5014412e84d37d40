// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.nio.file.Path;

import org.palier.core.runs.StudyFolder;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run export STUDY --parquet DIR}: posts and codings for R, Python and Spark. */
@Command(name = "export")
public final class ExportCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--parquet", paramLabel = "DIR", required = true)
	private Path target;

	public ExportCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		try (var study = Console.toRead(StudyFolder.at(path), false)) {
			var posts = study.postsNeeded();
			posts.exportParquet(target.toAbsolutePath());
			answer().put("posts", posts.posts()).put("folder", target.toAbsolutePath().toString());
			tell(Console.text("export.done", posts.posts(), target.toAbsolutePath()).in(console().locale()));
		}
		return ExitCode.OK;
	}
}
