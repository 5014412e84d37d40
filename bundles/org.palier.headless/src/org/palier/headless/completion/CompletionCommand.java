// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code palier run completion}: prints a script by which a shell completes the commands, or writes their manual pages. */
@Command(name = "completion")
public final class CompletionCommand extends StudyCommand {

	@Option(names = "--shell", paramLabel = "SHELL")
	private Shell shell;

	@Option(names = "--man", paramLabel = "DIR")
	private Path man;

	@Option(names = "--all", paramLabel = "DIR")
	private Path all;

	private final TypedLine typed;

	public CompletionCommand(Console console, TypedLine typed) {
		super(console);
		this.typed = typed;
	}

	@Override
	protected ExitCode run() throws Exception {
		if (Stream.of(shell, man, all).filter(Objects::nonNull).count() != 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("completion.which"));
		}
		if (shell != null) {
			String script = script(shell);
			answer().put("shell", shell.toString()).put("script", script);
			tell(script.stripTrailing());
		} else if (man != null) {
			Path folder = man.toAbsolutePath().normalize();
			List<Path> pages = pages(folder);
			written(folder, pages);
			tell(Console.text("completion.man", pages.size(), folder).in(console().locale()));
		} else {
			Path folder = all.toAbsolutePath().normalize();
			List<Path> files = everything(folder);
			written(folder, files);
			tell(Console.text("completion.all", files.size(), folder).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private String script(Shell of) {
		return of.script(new PalierLine(console().contributions(), typed).line());
	}

	private List<Path> pages(Path folder) throws IOException {
		return new ManPages(typed, Edition.of(console().version(), console().clock())).write(folder);
	}

	/** Writes the files that the product ships. */
	private List<Path> everything(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.createDirectories(folder);
		for (Shell each : Shell.values()) {
			files.add(Files.writeString(folder.resolve(each.file()), script(each), StandardCharsets.UTF_8));
		}
		files.addAll(pages(folder.resolve("man")));
		return files;
	}

	private void written(Path folder, List<Path> files) {
		answer().put("folder", folder.toString());
		files.forEach(it -> answer().withArray("files").add(folder.relativize(it).toString().replace('\\', '/')));
	}
}
