// SPDX-License-Identifier: EPL-2.0
package org.palier.core.table;

import org.palier.core.text.Bilingual;

/** What is counted: every indicator names its unit. */
public enum Unit {
	/** A public body. */
	AGENCY("agency", new Bilingual("organisme", "agency")),
	/** An agency on a platform, however many accounts it has there. */
	PRESENCE("presence", new Bilingual("présence (organisme × plateforme)", "presence (agency × platform)")),
	/** A usage observed at a presence; a presence may show several. */
	PRESENCE_USAGE("presence_usage", new Bilingual("usage observé d’une présence", "usage observed at a presence")),
	/** One communication on a platform. */
	POST("post", new Bilingual("publication", "post")),
	/** A text, value, example list or place of a thing of a codebook or theory. */
	CODEBOOK_PART("codebook_part", new Bilingual("élément de la grille ou d’une théorie", "part of a codebook or theory")),
	/** What one agency told of its practice. */
	INTERVIEW("interview", new Bilingual("entretien", "interview")),
	/** An agency of a sample. */
	CASE("case", new Bilingual("cas (organisme choisi)", "case (agency selected)")),
	/** A number that a scenario supposes. */
	ASSUMPTION("assumption", new Bilingual("hypothèse", "assumption"));

	private final String id;
	private final Bilingual label;

	Unit(String id, Bilingual label) {
		this.id = id;
		this.label = label;
	}

	/** Stable id for scripts. */
	public String id() {
		return id;
	}

	/** What readers see. */
	public Bilingual label() {
		return label;
	}
}
