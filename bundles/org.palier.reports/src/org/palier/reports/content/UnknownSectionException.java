// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.util.List;

/** A section was chosen that the report of this study does not have. */
public final class UnknownSectionException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String section;
	private final transient List<String> known;

	UnknownSectionException(String section, List<String> known) {
		super(section + ": " + String.join(", ", known));
		this.section = section;
		this.known = List.copyOf(known);
	}

	/** What was chosen. */
	public String section() {
		return section;
	}

	/** Ids that could have been chosen. */
	public List<String> known() {
		return known;
	}
}
