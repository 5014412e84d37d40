// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.util.List;

import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SetException;
import org.palier.model.Study;
import org.palier.study.filter.Where;

import picocli.CommandLine.Option;

/** Which posts can be drawn. */
final class FrameOptions {

	@Option(names = "--from", paramLabel = "DAY")
	private String from;

	@Option(names = "--until", paramLabel = "DAY")
	private String until;

	@Option(names = "--platforms", paramLabel = "ID", split = ",")
	private List<String> platforms = List.of();

	@Option(names = "--languages", paramLabel = "CODE", split = ",")
	private List<String> languages = List.of();

	@Option(names = "--kinds", paramLabel = "KIND", split = ",")
	private List<String> kinds = List.of();

	@Option(names = "--authors", paramLabel = "WHO")
	private String authors;

	@Option(names = "--where", paramLabel = "FILTER")
	private String where;

	/** @throws org.palier.study.filter.WhereException when the part is none, or names what the study does not have */
	FrameFilter filter(Study study) throws SetException {
		return FrameFilter.of(from, until, platforms, languages, kinds, authors).within(Where.of(where == null ? "" : where).in(study));
	}
}
