// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The unit of a count; every indicator names its own. */
public enum Unit {
	/** A public body. */
	AGENCY("agency"),
	/** An account, however many agencies it serves. */
	ACCOUNT("account"),
	/** An agency on a platform, however many accounts it has there. */
	PRESENCE("presence"),
	/** An agency on a platform, whether it is there or not. */
	CELL("cell"),
	/** A usage observed at a presence; a presence may show several. */
	PRESENCE_USAGE("presence_usage"),
	/** One communication on a platform. */
	POST("post"),
	/** A text, value, example list or place of a thing of a codebook or theory. */
	CODEBOOK_PART("codebook_part"),
	/** An interview: one agency on its own practice. */
	INTERVIEW("interview"),
	/** An agency of a sample. */
	CASE("case"),
	/** A number that a scenario supposes. */
	ASSUMPTION("assumption"),
	/** A number that an indicator counts. */
	NUMBER("number"),
	/** A number that somebody's own expression gives: the expression says of what. */
	EXPRESSION("expression"),
	/** Something that several coders coded, of which nothing else is known. */
	CODED_UNIT("coded_unit"),
	/** Something that should be done. */
	RECOMMENDATION("recommendation");

	private final String id;
	private final Bilingual label;

	Unit(String id) {
		this.id = id;
		this.label = new Wording(Unit.class, "units").text(id);
	}

	/** Stable id for scripts. */
	public String id() {
		return id;
	}

	/** The name that readers see. */
	public Bilingual label() {
		return label;
	}
}
