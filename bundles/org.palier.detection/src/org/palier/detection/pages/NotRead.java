// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

/** The reason why a page was not read. A fault of a server must not be reported as a fact about the public body. */
public enum NotRead {
	/** The site asks programs not to read it (robots.txt). */
	REFUSED("refused_by_robots"),
	/** The site answers, and what it asks of programs cannot be had: it is not asked then. */
	RULES_UNKNOWN("robots_unknown"),
	/** Nobody answered: no such host, no connection, no certificate, silence. */
	UNANSWERED("unanswered"),
	/** The answer is no page that can be read, or nothing may be asked there. */
	OTHER("not_a_page");

	private final String id;

	NotRead(String id) {
		this.id = id;
	}

	/** The name in manifests; it never changes. */
	public String id() {
		return id;
	}
}
