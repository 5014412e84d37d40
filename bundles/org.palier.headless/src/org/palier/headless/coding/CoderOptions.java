// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.util.List;

import org.palier.coding.sets.PlanRequest.Coding;

import picocli.CommandLine.Option;

/** The options that say who codes what of a set. */
final class CoderOptions {

	@Option(names = "--overlap", paramLabel = "SHARE")
	private double overlap = 1;

	@Option(names = "--coders", paramLabel = "NAME", split = ",")
	private List<String> coders = List.of();

	@Option(names = "--facets", paramLabel = "FACET", split = ",")
	private List<String> facets = List.of();

	@Option(names = "--suggestions")
	private boolean suggestions;

	@Option(names = "--identified")
	private boolean identified;

	Coding coding() {
		return new Coding(overlap, coders, facets, suggestions, identified);
	}
}
