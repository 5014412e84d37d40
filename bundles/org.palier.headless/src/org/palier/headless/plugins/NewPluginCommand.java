// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run new-plugin}: writes the project of an in-house plug-in that builds and passes its tests at once, or the folder of a
 * program that runs at once.
 */
@Command(name = "new-plugin")
public final class NewPluginCommand extends StudyCommand {

	@Parameters(paramLabel = "DIR")
	private Path folder;

	@Option(names = "--kind", paramLabel = "KIND", required = true)
	private PluginKind kind;

	@Option(names = "--brings", paramLabel = "WHAT")
	private PluginProject.Brings brings;

	@Option(names = "--id", paramLabel = "ID", required = true)
	private String id;

	@Option(names = "--language", paramLabel = "LANGUAGE")
	private ProgramProject.Language language;

	@Option(names = "--palier", paramLabel = "DIR")
	private Path palier;

	public NewPluginCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (!PluginProject.isId(id)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("plugin.bad_id", id));
		}
		if (Files.exists(folder) && !isEmptyFolder(folder)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("plugin.not_empty", folder));
		}
		if (brings != null && kind != PluginKind.IMPORTER) {
			throw new RefusedException(ExitCode.USAGE, Console.text("plugin.brings", kind.noun()));
		}
		if (brings != null && brings.isCensus() && language != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("plugin.program_brings"));
		}
		Bundle bundle = FrameworkUtil.getBundle(NewPluginCommand.class);
		if (language != null) {
			return program(bundle);
		}
		Path jars = jars();
		List<Path> files = new PluginProject(id, kind, brings == null ? PluginProject.Brings.CENSUS : brings, jars, bundle.getVersion())
				.write(bundle, folder);
		answer().put("folder", folder.toAbsolutePath().toString()).put("id", id).put("kind", kind.id()).put("palier", jars.toString());
		files.forEach(it -> answer().withArray("files").add(it.toString()));
		tell(Console.text("plugin.made", files.size(), folder, kind.noun(), id).in(console().locale()));
		return ExitCode.OK;
	}

	private ExitCode program(Bundle bundle) throws IOException, RefusedException {
		if (!ProgramProject.isOne(kind) || palier != null) {
			throw new RefusedException(ExitCode.USAGE, palier != null ? Console.text("plugin.program_palier")
					: Console.text("plugin.program_kind", kind.noun()));
		}
		var program = new ProgramProject(id, kind, language);
		List<Path> files = program.write(bundle, folder);
		answer().put("folder", folder.toAbsolutePath().toString()).put("id", id).put("kind", kind.id()).put("command", program.command());
		files.forEach(it -> answer().withArray("files").add(it.toString()));
		tell(Console.text("plugin.program_made", files.size(), folder, kind.noun(), id, program.command()).in(console().locale()));
		return ExitCode.OK;
	}

	/** The jars of the Palier that is named, or of the one that runs. */
	private Path jars() throws IOException, RefusedException {
		Path home = palier != null ? palier.toAbsolutePath().normalize() : Installation.folder();
		Path jars = home.resolve("plugins");
		if (Files.isDirectory(jars)) {
			try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, "org.palier.ground_*")) {
				if (found.iterator().hasNext()) {
					return jars;
				}
			}
		}
		throw new RefusedException(ExitCode.USAGE, Console.text("plugin.no_palier", home));
	}

	private static boolean isEmptyFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			return !entries.iterator().hasNext();
		}
	}
}
