// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/** A program that codes posts, in a process of its own for each run. */
public final class ProgramClassifier implements Classifier {

	private static final long serialVersionUID = 1L;

	private final String folder;
	private final ProgramTerms terms;
	private final String version;

	/** @param program of kind classifier */
	public ProgramClassifier(Program program) {
		this.folder = program.folder().toString();
		this.terms = program.terms();
		this.version = program.version();
	}

	@Override
	public String id() {
		return terms.id();
	}

	@Override
	public Bilingual name() {
		return terms.name();
	}

	@Override
	public Bilingual description() {
		return terms.description();
	}

	@Override
	public List<PartOption> options() {
		return terms.options();
	}

	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) throws IOException {
		return new RunningClassifier(new ProgramProcess(Path.of(folder), terms), new CodingTalk(terms, codebook), version, options);
	}
}
