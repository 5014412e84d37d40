// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The paper that a report is printed on; its style sheets name it by {@code var(--paper)} and, on its side, {@code var(--paper-side)}. */
public enum Paper {
	/** 216 by 279 mm, as in North America. */
	LETTER("8.5in 11in", "11in 8.5in"),
	/** 210 by 297 mm. */
	A4("210mm 297mm", "297mm 210mm");

	private final String upright;
	private final String side;

	Paper(String upright, String side) {
		this.upright = upright;
		this.side = side;
	}

	/** Returns the name in templates. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The paper of an id. */
	public static Optional<Paper> of(String id) {
		return Arrays.stream(values()).filter(it -> it.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** A style sheet with this paper in it. */
	public String into(String style) {
		return style.replace("var(--paper)", upright).replace("var(--paper-side)", side);
	}
}
