// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Megabytes;
import org.palier.headless.console.OffersOptions;
import org.palier.headless.console.OptionClashes;
import org.palier.headless.console.PartArguments;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run import STUDY FILE}: brings a file into a study. */
@Command(name = "import")
public final class ImportCommand extends StudyCommand implements OffersOptions {

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path study;

	@Parameters(index = "1", paramLabel = "FILE")
	private Path file;

	@Option(names = "--kind", paramLabel = "ID")
	private String kind;

	@Option(names = "--encoding", paramLabel = "NAME")
	private String encoding;

	@Option(names = "--delimiter", paramLabel = "CHAR")
	private String delimiter;

	@Option(names = "--option", paramLabel = "ID=VALUE")
	private List<String> named;

	@Option(names = "--isolate", paramLabel = "MB", arity = "0..1", parameterConsumer = Megabytes.class)
	private Integer megabytes;

	/** The name of {@code --as-of} in version 0.1. */
	@Option(names = "--checked-on", paramLabel = "DATE", hidden = true)
	private String checkedOn;

	/** The name of {@code --complete} in version 0.1. */
	@Option(names = "--unlisted", paramLabel = "STATUS", hidden = true)
	private String unlisted;

	@Mixin
	private PrivacyOptions privacy;

	@Option(names = "--dry-run")
	private boolean dryRun;

	/** Needs neither study nor file. */
	@Option(names = "--list", help = true)
	private boolean list;

	@Option(names = "--strict")
	private boolean strict;

	private final ImportKinds kinds = ImportKinds.ofPalier();

	public ImportCommand(Console console) {
		super(console);
	}

	@Override
	public void offer(CommandSpec target, boolean isolated) {
		Contributions contributions = console().contributions();
		List<Contribution<Importer>> read = !isolated ? contributions.of(PartKind.IMPORTERS).read()
				: contributions.of(PartKind.IMPORTERS).declared().stream().map(Contribution::plugin).filter(it -> it.bundle().startsWith("org.palier."))
						.flatMap(it -> contributions.of(PartKind.IMPORTERS).find(it.id()).stream()).toList();
		var help = new ImportHelp(kinds, Contributions.usable(read), console().locale());
		// "import KIND --help" asks for the help of a kind, too: no study is needed for it.
		String first = study == null ? null : study.toString();
		help.offer(target, kind == null && file == null && help.knows(first) ? first : kind);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (list) {
			return formats();
		}
		var arguments = new PartArguments(spec());
		Map<String, String> options = arguments.chosen(named);
		options.putAll(arguments.unmatched());
		ImportKind asked = kinds.named(kind).orElseGet(() -> new ImporterKind(kind, megabytes));
		kinds.checkTaken(asked, spec().commandLine().getParseResult().matchedOptions());
		try {
			return asked.run(
					new ImportOrder(console(), StudyFolder.at(study), new UncheckedImport(file, charset(), delimiter(), options), privacy, dryRun, strict),
					new ImportAnswer(answer(), this::tell, console().locale()));
		} finally {
			// A value that went to the command may be why the part was refused.
			if (megabytes == null) {
				String id = kind == null ? answer().path("kind").asText() : kind;
				OptionClashes.ofImporter(spec(), console(), id).of(id).forEach(console()::say);
			}
		}
	}

	private ExitCode formats() {
		var formats = new ImportFormats(Contributions.usable(console().contributions().of(PartKind.IMPORTERS).read()));
		formats.write(answer().putArray("formats"), console().locale());
		formats.lines(console().locale()).forEach(this::tell);
		return ExitCode.OK;
	}

	private Optional<Charset> charset() throws RefusedException {
		try {
			return Optional.ofNullable(encoding).map(Charset::forName);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.no_such_encoding", encoding));
		}
	}

	private Optional<Character> delimiter() throws RefusedException {
		if (delimiter == null) {
			return Optional.empty();
		}
		String sign = delimiter.toLowerCase(Locale.ROOT).equals("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
		if (sign.length() != 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.no_such_delimiter", delimiter));
		}
		return Optional.of(sign.charAt(0));
	}
}
