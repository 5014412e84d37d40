// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

/**
 * The kind of a run that handed out posts or codes. Commands, windows and interviews do such runs; this is the lowest room that they share.
 */
public record Export() implements RunKind {
	@Override
	public String id() {
		return "export";
	}
}
