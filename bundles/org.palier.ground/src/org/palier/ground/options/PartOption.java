// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.options;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import org.palier.ground.text.Bilingual;

/**
 * A choice that an importer or a classifier offers. Immutable.
 *
 * @param id           what the command line calls it: {@code --id}; lower-case words joined by hyphens
 * @param name         what a form calls it
 * @param description  what it changes, in one sentence
 * @param kind         which values it takes
 * @param defaultValue what holds when nobody chooses; the empty string where that is nothing
 */
public record PartOption(String id, Bilingual name, Bilingual description, OptionKind kind, String defaultValue) implements Serializable {

	/** Checks that the default is a value that the option takes. */
	public PartOption {
		Objects.requireNonNull(name);
		Objects.requireNonNull(description);
		Objects.requireNonNull(kind);
		if (id.isEmpty() || id.startsWith("-") || id.contains("=") || id.chars().anyMatch(Character::isWhitespace)) {
			throw new IllegalArgumentException("“" + id + "” cannot name an option");
		}
		if (!defaultValue.isEmpty() && !kind.takes(defaultValue)) {
			throw new IllegalArgumentException(id + " does not take its default " + defaultValue);
		}
	}

	/** Any text. */
	public static PartOption text(String id, Bilingual name, Bilingual description, String defaultValue) {
		return new PartOption(id, name, description, new OptionKind.Text(), defaultValue);
	}

	/** One of some values. @param values at least one, without the empty string */
	public static PartOption choice(String id, Bilingual name, Bilingual description, List<String> values, String defaultValue) {
		return new PartOption(id, name, description, new OptionKind.Choice(values), defaultValue);
	}

	/** One of some values that forms call by names. @param named names by value, in order; at least one, without the empty string */
	public static PartOption choice(String id, Bilingual name, Bilingual description, SequencedMap<String, Bilingual> named,
			String defaultValue) {
		return new PartOption(id, name, description, new OptionKind.Choice(List.copyOf(named.keySet()), List.copyOf(named.values())),
				defaultValue);
	}

	/** A whole number within bounds, both included. */
	public static PartOption whole(String id, Bilingual name, Bilingual description, long least, long most, long defaultValue) {
		return new PartOption(id, name, description, new OptionKind.Whole(least, most), Long.toString(defaultValue));
	}

	/** A number within bounds, both included; see {@link OptionKind.Decimal}. */
	public static PartOption number(String id, Bilingual name, Bilingual description, double least, double most, double defaultValue) {
		return new PartOption(id, name, description, new OptionKind.Decimal(least, most), OptionKind.Decimal.written(defaultValue));
	}

	/** Yes or no, see {@link OptionKind.Flag}. */
	public static PartOption flag(String id, Bilingual name, Bilingual description, boolean defaultValue) {
		return new PartOption(id, name, description, new OptionKind.Flag(), Boolean.toString(defaultValue));
	}

	/** A file that is read; none unless a person names one. A run lists it among its inputs, with its digest. */
	public static PartOption file(String id, Bilingual name, Bilingual description) {
		return new PartOption(id, name, description, new OptionKind.InputFile(), "");
	}

	/** The values to choose from; empty where they cannot be listed. */
	public List<String> values() {
		return kind.values();
	}

	/**
	 * The fault of a value, in one sentence that says what is allowed.
	 *
	 * @param value the empty string stands for nothing, and is right where the default is nothing
	 * @return nothing when the option takes it
	 */
	public Optional<Bilingual> wrong(String value) {
		boolean none = value.isEmpty() && (defaultValue.isEmpty() || kind instanceof OptionKind.Text);
		return none || kind.takes(value) ? Optional.empty()
				: Optional.of(OptionValues.WORDS.text("wrong_value", id, value, kind.allowed()));
	}
}
