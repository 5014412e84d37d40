// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;
import org.palier.reports.words.ReportWords;

/** A section was chosen that the report of this study does not have. */
public final class UnknownSectionException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final String section;
	private final transient List<String> known;

	UnknownSectionException(String section, List<String> known) {
		super(section + ": " + String.join(", ", known));
		this.section = section;
		this.known = List.copyOf(known);
	}

	/** Returns the section that was chosen. */
	public String section() {
		return section;
	}

	@Override
	public Bilingual reason() {
		return ReportWords.all().text("section.unknown", section, String.join(", ", known));
	}

	/** Ids that could have been chosen. */
	public List<String> known() {
		return known;
	}

	@Override
	public FailureKind failure() {
		return FailureKind.USAGE;
	}
}
