// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

/** The kind of coding by hand. It is no run of a study, but manifests have digests of its codes, see {@link CodingSeals#byHand}. */
public record HandCoding() implements RunKind {
	@Override
	public String id() {
		return "hand-coding";
	}
}
