// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.options;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WrittenNumber;

/**
 * The kind of values that an option takes. Values are texts everywhere (command line, form, manifest, process of an isolated part), so that
 * all of them read the same.
 */
public sealed interface OptionKind extends Serializable {

	/** True when a value is one of the kind. @param value not empty */
	boolean takes(String value);

	/** The values that the kind takes, as part of a sentence. */
	Bilingual allowed();

	/** A value as programs read it and manifests keep it: one way of writing for each. @param value one that it takes, or empty */
	default String kept(String value) {
		return value;
	}

	/** The values to choose from; empty where they cannot be listed. */
	default List<String> values() {
		return List.of();
	}

	/** The text that a form shows for a value: its name where it has one. */
	default Bilingual shown(String value) {
		return Bilingual.same(value);
	}

	/** The placeholder for a value in the help of the command line. */
	default String placeholder() {
		return values().isEmpty() ? "TEXT" : String.join("|", values());
	}

	/** Any text. */
	record Text() implements OptionKind {

		@Override
		public boolean takes(String value) {
			return true;
		}

		@Override
		public Bilingual allowed() {
			return OptionValues.WORDS.text("allowed.text");
		}
	}

	/** One of some values. @param values at least one, none of them empty @param names what forms call them, in the same order */
	record Choice(List<String> values, List<Bilingual> names) implements OptionKind {

		/** Values that are called what they are. */
		public Choice(List<String> values) {
			this(values, values.stream().map(Bilingual::same).toList());
		}

		/** Copies its lists. */
		public Choice {
			values = List.copyOf(values);
			names = List.copyOf(names);
			if (names.size() != values.size()) {
				throw new IllegalArgumentException(names.size() + " names of " + values);
			}
			if (values.isEmpty() || values.contains("")) {
				throw new IllegalArgumentException("a choice between " + values);
			}
		}

		@Override
		public boolean takes(String value) {
			return values.contains(value);
		}

		@Override
		public Bilingual shown(String value) {
			return names.get(values.indexOf(value));
		}

		@Override
		public Bilingual allowed() {
			return OptionValues.WORDS.text("allowed.choice", String.join(", ", values));
		}
	}

	/** A whole number. @param least allowed @param most allowed */
	record Whole(long least, long most) implements OptionKind {

		/** Checks the bounds. */
		public Whole {
			if (least > most) {
				throw new IllegalArgumentException("no number from " + least + " to " + most);
			}
		}

		@Override
		public boolean takes(String value) {
			try {
				long number = Long.parseLong(value);
				return number >= least && number <= most;
			} catch (NumberFormatException none) {
				return false;
			}
		}

		@Override
		public Bilingual allowed() {
			return OptionValues.WORDS.text("allowed.whole", Long.toString(least), Long.toString(most));
		}

		@Override
		public String placeholder() {
			return "NUMBER";
		}
	}

	/**
	 * A number, written with a point, or with a comma as in French: in either language, since an option is copied from one
	 * machine to another. Where a comma may also part thousands, as in 1,500, it is taken for neither. 40 % is 0.4.
	 *
	 * @param least allowed
	 * @param most  allowed
	 */
	record Decimal(double least, double most) implements OptionKind {

		private static final Pattern COMMA = Pattern.compile("([+-]?\\d*),(\\d+)");
		private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

		/** Checks the bounds. */
		public Decimal {
			if (!(least <= most) || Double.isInfinite(least) || Double.isInfinite(most)) {
				throw new IllegalArgumentException("no number from " + least + " to " + most);
			}
		}

		@Override
		public boolean takes(String value) {
			try {
				double number = new BigDecimal(kept(value)).doubleValue();
				return number >= least && number <= most;
			} catch (NumberFormatException none) {
				return false;
			}
		}

		@Override
		public Bilingual allowed() {
			return OptionValues.WORDS.text("allowed.decimal", bound(least), bound(most));
		}

		@Override
		public String kept(String value) {
			if (WrittenNumber.isPercent(value)) {
				return WrittenNumber.of(value, null).map(it -> it.stripTrailingZeros().toPlainString()).orElse(value);
			}
			Matcher comma = COMMA.matcher(value);
			return comma.matches() && !THOUSANDS.matcher(value).matches() ? comma.group(1) + "." + comma.group(2) : value;
		}

		private static Bilingual bound(double number) {
			return new Bilingual(written(number).replace('.', ','), written(number));
		}

		@Override
		public String placeholder() {
			return "NUMBER";
		}

		static String written(double number) {
			return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
		}
	}

	/** Yes or no, as programs write it and as a person does, in either language. */
	record Flag() implements OptionKind {

		private static final List<String> BOTH = List.of("true", "false");
		private static final Map<String, String> WRITTEN = Map.of("true", "true", "yes", "true", "oui", "true", "false", "false", "no", "false",
				"non", "false");

		@Override
		public boolean takes(String value) {
			return WRITTEN.containsKey(value.toLowerCase(Locale.ROOT));
		}

		@Override
		public Bilingual allowed() {
			return OptionValues.WORDS.text("allowed.flag");
		}

		@Override
		public String kept(String value) {
			return WRITTEN.getOrDefault(value.toLowerCase(Locale.ROOT), value);
		}

		@Override
		public List<String> values() {
			return BOTH;
		}

		@Override
		public String placeholder() {
			return "yes|no";
		}
	}

	/** The path of a file that can be read. */
	record InputFile() implements OptionKind {

		@Override
		public boolean takes(String value) {
			try {
				Path file = Path.of(value);
				return Files.isRegularFile(file) && Files.isReadable(file);
			} catch (InvalidPathException notAPath) {
				return false;
			}
		}

		@Override
		public Bilingual allowed() {
			return OptionValues.WORDS.text("allowed.file");
		}

		@Override
		public String placeholder() {
			return "FILE";
		}
	}
}
