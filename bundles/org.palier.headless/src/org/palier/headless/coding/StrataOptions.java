// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.coding.sets.PlanRequest.Kept;
import org.palier.coding.sets.PlanRequest.Strata;

import picocli.CommandLine.Option;

/** How posts are drawn at random. */
final class StrataOptions {

	@Option(names = "--by", paramLabel = "FIELD", split = ",")
	private List<String> by = List.of();

	@Option(names = "--allocation", paramLabel = "HOW")
	private String allocation;

	@Option(names = "--stratum", paramLabel = "KEY=N")
	private Map<String, Integer> byHand = new LinkedHashMap<>();

	@Option(names = "--variance", paramLabel = "FACET[=CODE]")
	private String variance;

	@Option(names = "--agencies", paramLabel = "N")
	private int agencies;

	@Option(names = "--merge-small")
	private boolean mergeSmall;

	@Option(names = "--after", paramLabel = "NAME")
	private String after;

	@Option(names = "--keep", paramLabel = "PART", defaultValue = "0.75")
	private double keep;

	Strata strata() {
		return new Strata(by, allocation, byHand, variance, agencies, mergeSmall, after == null ? null : new Kept(after, keep));
	}
}
