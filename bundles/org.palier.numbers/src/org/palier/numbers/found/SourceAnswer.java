// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.found;

import java.util.List;

import org.palier.ground.text.Bilingual;

/**
 * The answer of a source to a view: findings, and faults of the source. Immutable.
 *
 * @param source   id of who was asked
 * @param findings that are in order
 * @param faults   what was left out and why, one sentence each
 */
public record SourceAnswer(String source, List<ContributedFinding> findings, List<Bilingual> faults) {

	/** Copies its lists. */
	public SourceAnswer {
		findings = List.copyOf(findings);
		faults = List.copyOf(faults);
	}
}
