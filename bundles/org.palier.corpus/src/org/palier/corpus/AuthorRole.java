// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** The kind of author of a post, as its source states it. The attribution finds the agency. */
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

	/** The id that the corpus keeps; empty when the source does not say. */
	public String id() {
		return id;
	}

	/** The role of an id; {@link #NOT_TOLD} for an unknown id. */
	public static AuthorRole of(String id) {
		for (AuthorRole each : values()) {
			if (each.id.equals(id)) {
				return each;
			}
		}
		return NOT_TOLD;
	}
}
