// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.nio.file.Path;
import java.util.Locale;

import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodebookFile;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run theory codebook STUDY --out FILE}: the codebook for coders and for other programs. */
@Command(name = "codebook")
public final class TheoryCodebookCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out;

	@Option(names = "--lang", paramLabel = "LANG")
	private String lang;

	public TheoryCodebookCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Locale locale = lang == null ? console().locale() : switch (lang.strip().toLowerCase(Locale.ROOT)) {
		case "fr" -> Locale.CANADA_FRENCH;
		case "en" -> Locale.CANADA;
		default -> throw new RefusedException(ExitCode.USAGE, Console.text("codebook.lang", lang));
		};
		FileEnding.check(out, "csv", "qdc", "docx", "pdf");
		Study study = StudyFolder.at(path).file().load();
		Codebook codebook = Codebook.of(study);
		if (codebook.facets().stream().allMatch(it -> it.codes().isEmpty())) {
			throw new RefusedException(ExitCode.USAGE, Console.text("codebook.empty", path));
		}
		Path file = out.toAbsolutePath().normalize();
		var written = new CodebookFile(codebook, locale);
		long codes = switch (FileEnding.of(file).orElse("csv")) {
		case "qdc" -> written.qdc(file, "Palier " + console().version());
		case "docx", "pdf" -> new CodebookDocument(study, codebook, locale, console().version(), console().clock().instant()).write(file);
		default -> written.csv(file);
		};
		answer().put("codes", codes).put("file", file.toString()).put("codebook", codebook.version());
		tell(Console.text("codebook.done", codes, file).in(console().locale()));
		tell(Console.text("codebook.loss").in(console().locale()));
		return ExitCode.OK;
	}
}
