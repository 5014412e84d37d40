// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import java.util.Arrays;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * The meaning of a page's link for a census of accounts. Only {@link #ACCOUNT}, {@link #FEED} and {@link #BLOG} are the
 * body's own presence; every other link is reported with the reason why it is not.
 */
public enum LinkClass {
	/** An account of the body whose page it is, or of one of its services. */
	ACCOUNT("account"),
	/** A feed of the page, as RSS or Atom. */
	FEED("feed"),
	/** A blog of the body. */
	BLOG("blog"),
	/** A button by which readers share the page. */
	SHARE("share"),
	/** One post, photo or event, not the account that published it. */
	POST("post"),
	/** A part of the page that the platform draws: a timeline, a button “like”, its scripts. */
	WIDGET("widget"),
	/** A video, played in the page or on the platform. */
	VIDEO("embed_or_video"),
	/** A search, a hashtag, a list, an album: many posts, of nobody in particular. */
	LIST("list"),
	/** An image or script that counts visitors. */
	PIXEL("pixel"),
	/** An address that names nobody: the platform’s own pages, an empty handle, the example of a template. */
	PLACEHOLDER("placeholder"),
	/** An account of somebody else: another body, a person, the maker of the site. */
	OTHER_BODY("other_body"),
	/** The page could not be read. */
	UNREADABLE("unreadable");

	private final String id;

	LinkClass(String id) {
		this.id = id;
	}

	/** The name in files and scripts; it never changes. */
	public String id() {
		return id;
	}

	/** True for what makes a body present. */
	public boolean isPresence() {
		return this == ACCOUNT || this == FEED || this == BLOG;
	}

	/** In a few words. */
	public Bilingual label() {
		return LinkForms.WORDS.text("class." + id);
	}

	/** The class of this id; empty when there is none. */
	static Optional<LinkClass> of(String id) {
		return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
	}
}
