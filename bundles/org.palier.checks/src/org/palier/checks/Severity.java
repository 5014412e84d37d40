// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

/** How much a finding matters, the gravest first. */
public enum Severity {
	/** The study contradicts itself or cannot be true. */
	ERROR,
	/** Probably a mistake; a person should look. */
	WARNING,
	/** Worth knowing; may be as meant. */
	INFO
}
