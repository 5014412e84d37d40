// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.util.Optional;
import java.util.stream.Stream;

import org.palier.coding.sets.PlanRequest.Target;
import org.palier.coding.sets.Targeting;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;

import picocli.CommandLine.Option;

/** The targeted part of a set. */
final class TargetOptions {

	@Option(names = "--least-certain")
	private boolean leastCertain;

	@Option(names = "--diverse")
	private boolean diverse;

	@Option(names = "--disagreement")
	private boolean disagreement;

	@Option(names = "--search", paramLabel = "WORDS")
	private String search;

	@Option(names = "--random-part", paramLabel = "N")
	private Integer randomPart;

	Target target() throws RefusedException {
		if (Stream.of(leastCertain || diverse, disagreement, search != null).filter(it -> it).count() > 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("sample.one_target"));
		}
		if (search != null && search.isBlank()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("sample.no_words"));
		}
		Optional<Targeting> how = diverse ? Optional.of(Targeting.PlainTargeting.DIVERSE)
				: leastCertain ? Optional.of(Targeting.PlainTargeting.LEAST_CERTAIN)
				: disagreement ? Optional.of(Targeting.PlainTargeting.DISAGREEMENT) : Optional.ofNullable(search).map(Targeting.Search::new);
		return new Target(how, randomPart);
	}
}
