// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;

/**
 * A program that counts a census and its posts, in a process of its own for each table. It gets the counts that indicators see, and no
 * post. It takes no part in the draws of a scenario, because it would be started thousands of times.
 */
public final class ProgramIndicator implements Indicator {

	private final Program program;

	/** @param program of kind indicator */
	public ProgramIndicator(Program program) {
		this.program = program;
	}

	@Override
	public String id() {
		return program.terms().id();
	}

	@Override
	public Bilingual title() {
		return program.terms().name();
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	/**
	 * @throws org.palier.ground.PluginFailedException when the program answers otherwise than agreed
	 * @throws UncheckedIOException when it cannot be started
	 */
	@Override
	public Table compute(StudyView view) {
		ProgramTerms terms = program.terms();
		try (var process = new ProgramProcess(program.folder(), terms)) {
			new CountedLines(terms, view).forEach(process::send);
			process.endInput();
			String line = process.receive();
			Table table = table(line, view, process);
			process.finish();
			return table;
		} catch (IOException unwilling) {
			throw new UncheckedIOException(unwilling);
		}
	}

	private Table table(String line, StudyView view, ProgramProcess process) {
		try {
			return new TableLine(program.terms(), view).read(line);
		} catch (WrongAnswer wrong) {
			throw process.wrong(wrong.what());
		}
	}
}
