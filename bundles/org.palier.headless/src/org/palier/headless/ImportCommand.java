// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.core.StudyFolder;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.text.Bilingual;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palier run import STUDY FILE}: brings a file into a study. */
@Command(name = "import")
final class ImportCommand extends StudyCommand {

	private static final int SHOWN = 10;
	private static final int LONGEST = 200;

	@Spec
	private CommandSpec spec;

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

	@Option(names = "--strict")
	private boolean strict;

	ImportCommand(Console console) {
		super(console);
	}

	/** Adds the options of the installed importers, so that plug-ins bring theirs. */
	void addImporterOptions(CommandSpec target) {
		org.palier.extensions.Contributions.usable(console().contributions().importers()).stream()
				.flatMap(it -> it.options().stream()).filter(it -> target.findOption("--" + it.id()) == null)
				.forEach(it -> {
					if (target.findOption("--" + it.id()) == null) {
						target.addOption(OptionSpec.builder("--" + it.id()).type(String.class)
								.paramLabel(it.values().isEmpty() ? "TEXT" : String.join("|", it.values()))
								.description(it.description().in(console().locale())).build());
					}
				});
	}

	@Override
	ExitCode run() throws Exception {
		Map<String, String> options = new HashMap<>();
		for (OptionSpec option : spec.options()) {
			if (option.userObject() == null && option.getValue() instanceof String value) {
				options.put(option.longestName().substring(2), value);
			}
		}
		var request = new ImportRequest(file, charset(), delimiter(), options);
		StudyImport.Outcome outcome = new StudyImport(console(), StudyFolder.at(study)).run(kind, request);
		var counts = outcome.counts();
		answer().put("kind", outcome.kind()).put("read", counts.get("read")).put("accepted", counts.get("accepted"))
				.put("rejected", counts.get("rejected"))
				.put("rejectedFile", outcome.rejectedFile() == null ? null : outcome.rejectedFile().toString())
				.put("run", outcome.runId());
		if (counts.containsKey("posts")) {
			answer().put("posts", counts.get("posts"));
		}
		var remarks = answer().putArray("remarks");
		outcome.remarks().forEach(it -> remarks.add(it.in(console().locale())));
		report(outcome);
		return strict && counts.get("rejected") > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	private void report(StudyImport.Outcome outcome) {
		tell(done(outcome).in(console().locale()));
		outcome.remarks().stream().limit(SHOWN).forEach(it -> tell("  " + it.in(console().locale())));
		if (outcome.remarks().size() > SHOWN) {
			tell("  " + Console.text("import.more", outcome.remarks().size() - SHOWN).in(console().locale()));
		}
		for (Rejected row : outcome.rejected().subList(0, Math.min(SHOWN, outcome.rejected().size()))) {
			tell("  " + oneLine(Console.text("import.row", row.line(), row.column(), oneLine(row.value()), row.message())
					.in(console().locale())));
		}
		if (outcome.rejectedFile() != null) {
			tell(Console.text("import.rejected_file", outcome.rejectedFile()).in(console().locale()));
		}
	}

	/** A cell may hold megabytes, line ends and what a terminal takes for commands; the file of rejected rows has it whole. */
	private static String oneLine(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}

	static Bilingual done(StudyImport.Outcome outcome) {
		var counts = outcome.counts();
		return Console.text("import.done", outcome.kind(), counts.get("read"), counts.get("accepted"), counts.get("rejected"));
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
