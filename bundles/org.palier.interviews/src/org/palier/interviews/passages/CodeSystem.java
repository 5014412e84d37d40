// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.passages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.model.Code;
import org.palier.model.Study;

/** The codes of a study's interviews, in the order in which they are shown: a code before those below it. */
public final class CodeSystem {

	private static final String KEYS = "123456789";
	/**
	 * Colours that are safe for colour-blind readers, dark enough to be read as text on white (contrast of 4.5 and
	 * more).
	 */
	private static final List<String> COLORS = List.of("#0b4f6c", "#a64200", "#007a5a", "#a03a7c", "#7d5c00", "#0066a8", "#5b3fa0", "#9b1c1c");

	private CodeSystem() {
	}

	/** All codes, each before those below it. */
	public static List<Code> all(Study study) {
		List<Code> all = new ArrayList<>();
		study.getCodes().forEach(it -> add(it, all));
		return all;
	}

	private static void add(Code code, List<Code> all) {
		all.add(code);
		code.getCodes().forEach(it -> add(it, all));
	}

	/** The colour of a code: its own, else that of the nearest above it, else one by its place among the highest. #rrggbb. */
	public static String color(Code code) {
		if (code.getColor() != null) {
			return code.getColor();
		}
		if (code.eContainer() instanceof Code above) {
			return color(above);
		}
		int place = code.eContainer() instanceof Study study ? study.getCodes().indexOf(code) : 0;
		return COLORS.get(Math.floorMod(place, COLORS.size()));
	}

	/** Which key gives which code: the keys that codes have of their own, then 1 to 9 for the first others that lie lowest. */
	public static Map<Character, Code> keys(Study study) {
		return keys(study, List.of());
	}

	/** Assigns keys to the codes of the study, then to codes that reading can begin with. */
	public static Map<Character, Code> keys(Study study, List<Code> starting) {
		Map<Character, Code> keys = new LinkedHashMap<>();
		List<Code> all = all(study);
		for (Code code : all) {
			String own = code.getShortcut();
			if (own != null && own.length() == 1) {
				keys.putIfAbsent(Character.toLowerCase(own.charAt(0)), code);
			}
		}
		List<Code> others = Stream.concat(all.stream(), starting.stream()).filter(it -> it.getCodes().isEmpty() && !keys.containsValue(it))
				.toList();
		int next = 0;
		for (char key : KEYS.toCharArray()) {
			if (!keys.containsKey(key) && next < others.size()) {
				keys.put(key, others.get(next++));
			}
		}
		return keys;
	}

	/** The code of a name in either language, case aside; empty when there is none. */
	public static Optional<Code> named(Study study, String name) {
		return all(study).stream().filter(it -> {
			Bilingual both = Bilingual.of(it.getName());
			return both.fr().equalsIgnoreCase(name.strip()) || both.en().equalsIgnoreCase(name.strip());
		}).findFirst();
	}
}
