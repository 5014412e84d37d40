// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

import org.palier.reports.ReportTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code palier run new-template FOLDER}: copies the shipped report template, for an agency to make its own. */
@Command(name = "new-template")
final class NewTemplateCommand extends StudyCommand {

	@Parameters(paramLabel = "FOLDER")
	private Path folder;

	NewTemplateCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() throws Exception {
		Path absolute = folder.toAbsolutePath().normalize();
		try {
			ReportTemplate.copyStandard(absolute);
		} catch (FileAlreadyExistsException there) {
			throw new RefusedException(ExitCode.USAGE, Console.text("template.exists", there.getFile()));
		}
		answer().put("folder", absolute.toString());
		tell(Console.text("template.done", absolute, ReportTemplate.PROPERTIES).in(console().locale()));
		return ExitCode.OK;
	}
}
