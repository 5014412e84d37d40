// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.PluginFailedException;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.ImportingChild;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;

/**
 * {@code palier run isolated-importer}: the other side of {@code import --isolate}, for Palier itself. Reads and writes
 * what {@link ImportingChild} says and is of no use to a person.
 */
@Command(name = IsolatedImporterCommand.NAME, hidden = true)
public final class IsolatedImporterCommand implements Callable<Integer>, ImportingChild.Installed {

	public static final String NAME = "isolated-importer";

	private final Contributions contributions;

	public IsolatedImporterCommand(Console console) {
		this.contributions = console.contributions().isolated();
	}

	@Override
	public Integer call() throws IOException {
		// System.out is the error stream by now, so that nothing a plug-in prints gets between the answers.
		try (var answers = new FileOutputStream(FileDescriptor.out)) {
			new ImportingChild(this).serve(System.in, answers);
		}
		return ExitCode.OK.number();
	}

	@Override
	public Importer importer(String id) {
		return switch (contributions.of(PartKind.IMPORTERS).find(id).orElse(null)) {
		case Usable<Importer> usable -> usable.part();
		case Broken<Importer> broken -> throw new PluginFailedException(broken.reason());
		case null -> throw new PluginFailedException(Console.text("import.no_such_kind", id, ""));
		};
	}

	@Override
	public CensusDirectory directory(Path study) throws IOException {
		return new CensusDirectory(StudyFolder.at(study).file().load(), contributions.addressForms());
	}
}
