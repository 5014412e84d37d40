// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.List;

/**
 * The names of things of one kind, such as the views of a study. Each thing has a name of its own, and two spellings of one name are the
 * same name.
 *
 * @param names   of the things that are there
 * @param longest how many characters a name may have
 */
public record OwnNames(List<String> names, int longest) {

	/** Copies its list. */
	public OwnNames {
		names = List.copyOf(names);
	}

	/** Whether a text is a name at all: it holds a letter or a digit, stands on one line, and is not too long. */
	public boolean isName(String text) {
		return !NameKey.of(text).isEmpty() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
	}

	/** Whether one of the things has a name. */
	public boolean isTaken(String name) {
		String key = NameKey.of(name);
		return names.stream().anyMatch(it -> NameKey.of(it).equals(key));
	}
}
