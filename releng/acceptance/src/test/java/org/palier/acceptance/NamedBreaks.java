// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The breaks of the API that CHANGELOG names for a version, in lines such as {@code `a.Old` -> replaced by `b.New`}. What stands
 * before the arrow is a type, a member of one, or a package, which then stands for every type in it, but for none of the packages
 * beneath it. A line begins with such a name; others, and words, may stand between it and the arrow.
 *
 * @param old          names before the arrows
 * @param replacements packages and types of Palier after them, those of members by their type
 */
record NamedBreaks(Set<String> old, Set<String> replacements) {

	private static final Pattern NAME = Pattern.compile("`([\\w.$#]+)(?:\\([^`]*\\))?`");
	private static final Pattern LINE = Pattern.compile("^[*\\s-]*(`[^`]+`.*?)\\s*(?:->|→)\\s*(\\S.*)$", Pattern.MULTILINE);
	private static final Pattern TYPE = Pattern.compile("(org\\.palier(?:\\.[a-z]\\w*)+(?:\\.[A-Z]\\w*)*).*");

	/** @param version whose section counts: {@code ## 0.2.0}, whatever follows on that line, up to the next such line */
	static NamedBreaks of(String changelog, String version) {
		Set<String> old = new TreeSet<>();
		Set<String> replacements = new TreeSet<>();
		Matcher section = Pattern.compile("^## " + Pattern.quote(version) + "\\b.*?(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL)
				.matcher(changelog);
		if (section.find()) {
			for (Matcher line = LINE.matcher(section.group()); line.find();) {
				NAME.matcher(line.group(1)).results().forEach(it -> old.add(plain(it.group(1))));
				NAME.matcher(line.group(2)).results().map(it -> TYPE.matcher(plain(it.group(1)))).filter(Matcher::matches)
						.forEach(it -> replacements.add(it.group(1)));
			}
		}
		return new NamedBreaks(Set.copyOf(old), Set.copyOf(replacements));
	}

	/** @param type binary name of a type that differs; it is named by itself, by a type around it, by its package, or by a member of it */
	boolean name(String type) {
		String name = plain(type);
		int packageEnd = type.lastIndexOf('.');
		for (int end = name.length(); end >= packageEnd && end > 0; end = name.lastIndexOf('.', end - 1)) {
			if (old.contains(name.substring(0, end))) {
				return true;
			}
		}
		return old.stream().anyMatch(it -> it.startsWith(name + "."));
	}

	private static String plain(String name) {
		return name.replace('$', '.').replace('#', '.');
	}
}
