// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

/** Posts or codes were handed out. Commands, windows and interviews do such runs; this is the lowest room that they share. */
public record Export() implements RunKind {
	@Override
	public String id() {
		return "export";
	}
}
