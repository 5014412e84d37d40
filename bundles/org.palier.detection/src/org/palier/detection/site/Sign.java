// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

/** A sign around a link that it is, or is not, an account of the body. */
enum Sign {
	/** The page says so to machines: rel=me, JSON-LD sameAs, twitter:site. */
	DECLARED,
	/** So declared, but of a person. */
	PERSON_DATA,
	/** In the head of the page, not of an article. */
	HEADER,
	/** In its foot. */
	FOOTER,
	/** In a menu. */
	NAV,
	/** Within a block whose name says social networks. */
	SOCIAL,
	/** Beside words that ask to follow. */
	FOLLOW,
	/** Beside links to other platforms, with few words between. */
	GROUP,
	/** A picture without words. */
	ICON,
	/** Its words are the platform’s name. */
	NAMED,
	/** Within a sentence. */
	MENTION,
	/** Within a stream of posts. */
	TIMELINE,
	/** Beside words that tell who made the site. */
	VENDOR,
	/** Under a heading of partners or other links. */
	PARTNER,
	/** Its words name an office or a person. */
	PERSON_LABEL,
	/** Under a heading of persons. */
	PERSON_HEADING,
	/** Only persons have such addresses. */
	PERSON_ADDRESS,
	/** The handle is the example of a template. */
	NOBODY,
	/** The handle is that of a program for sites. */
	MAKER,
	/** The handle resembles the name or address of the site. */
	RESEMBLES,
	/** Most pages of the site have a link to this account. */
	REPEATED
}
