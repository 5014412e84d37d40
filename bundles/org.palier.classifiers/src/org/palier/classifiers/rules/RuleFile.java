// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;

/**
 * Reads rules. The file is UTF-8 text, a rule a block:
 * <pre>
 * # a comment
 * $weekday = lundi mardi mercredi
 *
 * [fr.event.01]
 * usage: event
 * weight: 0.6
 * fr: invitation
 * en: invitation
 * source: what its words were drawn from
 * example: a made-up post on which it speaks
 * when: not_relay question
 * unless: phrase that makes the rule void
 * - phrase
 * - another phrase
 * </pre>
 * A phrase is tokens apart by spaces. Case and accents do not count; apostrophes and hyphens part words.
 * {@code a|b} is either word, {@code #name} a tag, {@code ferm*} any word that begins so, {@code ..} up to six tokens of the same
 * sentence, {@code $name} any word of a list, {@code <number> <url> <mention> <tag> <emoji>} any token of the
 * kind, {@code <start>} and {@code <end>} the beginning and the end of the post. {@code unless} may be given
 * several times; {@code when} names conditions of {@link Rule.Condition}.
 */
final class RuleFile {

	private final Map<String, List<String>> lists = new HashMap<>();
	private final List<Rule> rules = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private @Nullable Block block;

	/** What has been read of the current rule. */
	private static final class Block {
		private final String id;
		private final Map<String, String> values = new HashMap<>();
		private final List<Phrase> phrases = new ArrayList<>();
		private final List<Phrase> unless = new ArrayList<>();

		Block(String id) {
			this.id = id;
		}

		Rule rule() {
			Set<Rule.Condition> conditions = EnumSet.noneOf(Rule.Condition.class);
			for (String name : value("when").split("\\s+")) {
				if (!name.isEmpty()) {
					conditions.add(Rule.Condition.valueOf(name.toUpperCase(Locale.ROOT)));
				}
			}
			return new Rule(id, value("usage"), Double.parseDouble(value("weight")),
					new Bilingual(value("fr"), value("en")), value("source"), value("example"),
					conditions, phrases, unless);
		}

		private String value(String key) {
			return values.getOrDefault(key, "");
		}
	}

	/**
	 * All rules, in order.
	 *
	 * @throws IllegalArgumentException naming the line that is wrong
	 */
	List<Rule> read(Iterable<String> lines) {
		int number = 0;
		for (String raw : lines) {
			number++;
			String line = raw.strip();
			try {
				line(line);
			} catch (RuntimeException problem) {
				throw new IllegalArgumentException("line " + number + ": " + problem.getMessage(), problem);
			}
		}
		finish();
		return rules;
	}

	private void line(String line) {
		Block current = block;
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		if (line.startsWith("[") && line.endsWith("]")) {
			finish();
			String id = line.substring(1, line.length() - 1);
			block = new Block(id);
			if (!ids.add(id)) {
				throw new IllegalArgumentException("second rule " + id);
			}
		} else if (line.startsWith("$")) {
			String[] parts = line.substring(1).split("\\s*=\\s*", 2);
			lists.put(parts[0], List.of(parts[1].split("\\s+")));
		} else if (current == null) {
			throw new IllegalArgumentException("belongs to no rule: " + line);
		} else if (line.startsWith("- ")) {
			current.phrases.add(Phrase.parse(line.substring(2), lists));
		} else {
			String[] parts = line.split(":\\s*", 2);
			switch (parts[0]) {
			case "unless" -> current.unless.add(Phrase.parse(parts[1], lists));
			case "usage", "weight", "fr", "en", "source", "example", "when" -> current.values.put(parts[0], parts[1]);
			default -> throw new IllegalArgumentException("unknown: " + line);
			}
		}
	}

	private void finish() {
		Block current = block;
		if (current != null) {
			rules.add(current.rule());
			block = null;
		}
	}
}
