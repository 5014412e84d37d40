// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;

/** A program that reads a file of posts, in a process of its own for each file: it is given the path, and writes a line for each row. */
public final class ProgramImporter implements Importer {

	private final Program program;

	/** @param program of kind importer */
	public ProgramImporter(Program program) {
		this.program = program;
	}

	@Override
	public String id() {
		return program.terms().id();
	}

	@Override
	public Bilingual name() {
		return program.terms().name();
	}

	@Override
	public Bilingual description() {
		return program.terms().description();
	}

	@Override
	public List<PartOption> options() {
		return program.terms().options();
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	/** By the name of the file alone: the program is not started for it. */
	@Override
	public boolean recognises(ImportRequest request) {
		String name = String.valueOf(request.file().getFileName()).toLowerCase(Locale.ROOT);
		return program.terms().endings().stream().anyMatch(name::endsWith);
	}

	/** @throws org.palier.ground.PluginFailedException when the program says otherwise than agreed: the file is then not taken */
	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		ProgramTerms terms = program.terms();
		try (var process = new ProgramProcess(program.folder(), terms)) {
			var line = TalkLines.greeting(terms, OptionValues.of(terms.id(), terms.options(), request.options().all()))
					.put("file", request.file().toAbsolutePath().toString());
			line.put("encoding", request.encoding().map(it -> it.name()).orElse(null));
			process.send(line.toString());
			process.endInput();
			sink.header(PostLine.FIELDS);
			var reading = new PostLine(directory, String.valueOf(request.file().getFileName()));
			Optional<String> next = process.receive(progress);
			while (next.isPresent()) {
				try {
					sink.row(reading.read(next.get()));
				} catch (WrongAnswer wrong) {
					throw process.wrong(wrong.what());
				}
				progress.report(process.line(), -1);
				next = process.receive(progress);
			}
			process.endedWell();
		}
	}
}
