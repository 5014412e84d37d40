// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Locale;

import org.palier.explore.PivotField.Subject;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;

/** The things that a question counts. */
public enum Measure {
	/** Bodies of the census that count, wherever they are. */
	BODIES(Unit.AGENCY),
	/** Bodies with a page: as a share, of those that somebody looked for. */
	PRESENT(Unit.AGENCY),
	/** Pages: a body on a platform, however many accounts it has there. */
	PAGES(Unit.PRESENCE),
	/** Usages seen on pages: a page counts once for each. */
	USAGES(Unit.PRESENCE_USAGE),
	/** Posts that bodies of the study wrote. */
	POSTS(Unit.POST);

	private final Unit unit;

	Measure(Unit unit) {
		this.unit = unit;
	}

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name that readers see. */
	public Bilingual label() {
		return ExploreWords.WORDS.text("measure." + id());
	}

	/** The unit that is counted. */
	public Unit unit() {
		return unit;
	}

	/** Whether it can be told apart by a field. */
	public boolean takes(PivotField field) {
		return switch (this) {
		case BODIES -> field.subject() == Subject.BODY;
		case PRESENT -> field.subject() == Subject.BODY || field.subject() == Subject.PAGE;
		case PAGES -> field.subject() == Subject.BODY || field.subject() == Subject.PAGE || field.id().equals(PivotFields.USAGE);
		case USAGES -> field.subject() != Subject.POST;
		case POSTS -> true;
		};
	}

	/** Whether one of them can be in several groups of a field. */
	boolean repeatsBy(PivotField field) {
		return switch (this) {
		case BODIES, USAGES -> false;
		case PRESENT -> field.subject() == Subject.PAGE;
		case PAGES -> field.isCode();
		// A post has one usage, and may have several codes of its own in a theory.
		case POSTS -> field.isCode() && !field.id().equals(PivotFields.USAGE);
		};
	}

	/** Whether its numbers rest on what somebody read, and not on whether somebody looked for a body. @param fields of the question */
	boolean isRead(List<PivotField> fields) {
		return this == POSTS || this == USAGES || fields.stream().anyMatch(PivotField::isCode);
	}

	/** Whether its shares are of the bodies that were looked for, and not of a row or a column. */
	boolean isOfChecked() {
		return this == PRESENT;
	}
}
