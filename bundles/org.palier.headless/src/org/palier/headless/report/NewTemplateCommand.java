// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.reports.template.ReportTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code palier run new-template FOLDER}: copies the shipped report template, for an agency to make its own. */
@Command(name = "new-template")
public final class NewTemplateCommand extends StudyCommand {

	@Parameters(paramLabel = "FOLDER")
	private Path folder;

	public NewTemplateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
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
