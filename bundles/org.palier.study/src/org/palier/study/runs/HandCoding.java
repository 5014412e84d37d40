// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

/** Persons coded posts by hand; no run of a study, but its manifest holds what they gave, see {@link CodingSeals#byHand}. */
public record HandCoding() implements RunKind {
	@Override
	public String id() {
		return "hand-coding";
	}
}
