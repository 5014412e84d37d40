// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.Collection;

import org.palier.core.text.Bilingual;

/** Ids as persons and manifests name them: one that nobody contributes any more stands for what it has become. */
record CurrentIds(Console console) {

	/**
	 * The id that a contribution has now; says so when it was called otherwise.
	 *
	 * @param kind  as a plug-in's version names it, e.g. classifier
	 * @param known ids that are contributed
	 * @return the id itself when it is known, or nothing is known of it
	 */
	String find(String kind, String id, Collection<String> known) {
		if (id == null || known.contains(id)) {
			return id;
		}
		String now = console.contributions().renamed().current(kind, id);
		if (now.equals(id) || !known.contains(now)) {
			return id;
		}
		console.say(renamed(id, now));
		return now;
	}

	/** The sentence that says so. */
	static Bilingual renamed(String before, String now) {
		return Console.text("renamed", before, now);
	}
}
