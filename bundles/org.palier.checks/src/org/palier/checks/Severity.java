// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

/** The severity of a finding, the gravest first. */
public enum Severity {
	/** The study contradicts itself or cannot be true. */
	ERROR,
	/** Probably a mistake; a person should look. */
	WARNING,
	/** Worth knowing; may be as meant. */
	INFO
}
