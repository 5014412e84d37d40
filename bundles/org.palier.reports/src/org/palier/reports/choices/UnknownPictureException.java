// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.choices;

import java.util.List;

/** A report was asked for a pyramid view or for marks that are not installed. */
public final class UnknownPictureException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String id;
	private final List<String> known;

	UnknownPictureException(String id, List<String> known) {
		super(id);
		this.id = id;
		this.known = List.copyOf(known);
	}

	/** Returns the id that was asked for. */
	public String id() {
		return id;
	}

	/** Ids of what is installed. */
	public List<String> known() {
		return known;
	}
}
