// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** Who wrote a post, as its source tells it; whose agency it is attribution finds. */
public enum AuthorRole {
	/** The source does not say. */
	NOT_TOLD(""),
	/** A public body. */
	AGENCY("agency"),
	/** Another body: press, association, company, elected person. */
	OTHER_BODY("other_body"),
	/** A private person. */
	CITIZEN("citizen");

	private final String id;

	AuthorRole(String id) {
		this.id = id;
	}

	/** As the corpus holds it; empty when not told. */
	public String id() {
		return id;
	}

	/** The role of an id; an unknown id tells nothing. */
	public static AuthorRole of(String id) {
		for (AuthorRole each : values()) {
			if (each.id.equals(id)) {
				return each;
			}
		}
		return NOT_TOLD;
	}
}
