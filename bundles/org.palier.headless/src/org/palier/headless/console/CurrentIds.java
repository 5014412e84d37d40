// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.palier.extensions.Contribution;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;

/** Ids as persons and manifests name them: an id that no plug-in contributes any more means its successor. */
public record CurrentIds(Console console) {

	/**
	 * The id that a contribution has now; says so when it was called otherwise.
	 *
	 * @param kind  as a plug-in's version names it, e.g. classifier
	 * @param known ids that are contributed
	 * @return the id itself when it is known, or nothing is known of it
	 */
	public String find(String kind, String id, Collection<String> known) {
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

	/** The ids that several have now. @param known the contributions there are */
	public List<String> all(String kind, List<String> ids, List<? extends Contribution<?>> known) {
		List<String> contributed = known.stream().map(it -> it.plugin().id()).toList();
		return ids.stream().map(it -> find(kind, it, contributed)).toList();
	}

	/** A number of a table as a person names it, by the id that its indicator has now. @return the parts of its name, parted by slashes */
	public List<String> number(String named) {
		List<String> parts = new ArrayList<>(List.of(named.split("/")));
		if (!parts.isEmpty()) {
			parts.set(0, all("indicator", parts.subList(0, 1), console.contributions().of(PartKind.INDICATORS).read()).getFirst());
		}
		return parts;
	}

	/** The sentence that says so. */
	static Bilingual renamed(String before, String now) {
		return Console.text("renamed", before, now);
	}
}
