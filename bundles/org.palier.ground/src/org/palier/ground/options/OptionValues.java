// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.options;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Wording;

/**
 * The options of one part with a value each: those that a person chose, and the defaults of the others. All are checked.
 * Immutable.
 */
public final class OptionValues implements Serializable {

	static final Wording WORDS = new Wording(OptionValues.class, "messages");

	/** The values of a part without options. */
	public static final OptionValues NONE = new OptionValues(List.of(), new TreeMap<>());

	private static final long serialVersionUID = 1L;

	private final List<PartOption> options;
	private final TreeMap<String, String> values;

	private OptionValues(List<PartOption> options, TreeMap<String, String> values) {
		this.options = options;
		this.values = values;
	}

	/** All of them by default. @throws IllegalArgumentException when two have the same id: a defect of the part */
	public static OptionValues defaults(List<PartOption> options) {
		return of("", options, Map.of());
	}

	/**
	 * Checks what a person chose.
	 *
	 * @param part    id of the importer or classifier, for the sentence
	 * @param options those that it offers
	 * @param chosen  by id; those left out take their default
	 * @throws WrongOptionException when there is no such option, or it does not take that value: what is allowed
	 */
	public static OptionValues of(String part, List<PartOption> options, Map<String, String> chosen) {
		var values = new TreeMap<String, String>();
		for (PartOption option : options) {
			if (values.put(option.id(), option.defaultValue()) != null) {
				throw new IllegalArgumentException("two options " + option.id());
			}
		}
		for (Map.Entry<String, String> each : new TreeMap<>(chosen).entrySet()) {
			PartOption option = options.stream().filter(it -> it.id().equals(each.getKey())).findFirst()
					.orElseThrow(() -> unknown(part, options, each.getKey()));
			option.wrong(each.getValue()).ifPresent(it -> {
				throw new WrongOptionException(it);
			});
			values.put(option.id(), option.kind().kept(each.getValue()));
		}
		return new OptionValues(new ArrayList<>(options), values);
	}

	private static WrongOptionException unknown(String part, List<PartOption> options, String id) {
		return new WrongOptionException(options.isEmpty() ? WORDS.text("no_options", part, id)
				: WORDS.text("unknown_option", part, id, String.join(", ", options.stream().map(PartOption::id).toList())));
	}

	/**
	 * The value; a number with a decimal point, however it was written.
	 *
	 * @throws IllegalArgumentException for an option that the part does not declare: a defect
	 */
	public String text(PartOption option) {
		String value = values.get(option.id());
		if (value == null) {
			throw new IllegalArgumentException("no option " + option.id());
		}
		return value;
	}

	/** True when there is a value. */
	public boolean has(PartOption option) {
		return !text(option).isEmpty();
	}

	/** The value of an {@link OptionKind.Whole}. */
	public long whole(PartOption option) {
		return Long.parseLong(text(option));
	}

	/** The value of an {@link OptionKind.Decimal}. */
	public double number(PartOption option) {
		return Double.parseDouble(text(option));
	}

	/** The value of an {@link OptionKind.Flag}. */
	public boolean flag(PartOption option) {
		return Boolean.parseBoolean(text(option));
	}

	/** The value of an {@link OptionKind.InputFile}; nothing when none was named. */
	public Optional<Path> file(PartOption option) {
		return has(option) ? Optional.of(Path.of(text(option))) : Optional.empty();
	}

	/** The files that were named, in the order of the options: what a run lists among its inputs. */
	public List<Path> files() {
		return options.stream().filter(it -> it.kind() instanceof OptionKind.InputFile && has(it)).map(it -> Path.of(text(it))).toList();
	}

	/** Every value by the id of its option, defaults too: what a manifest keeps. */
	public SortedMap<String, String> all() {
		return Collections.unmodifiableSortedMap(values);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OptionValues it && it.values.equals(values);
	}

	@Override
	public int hashCode() {
		return values.hashCode();
	}

	@Override
	public String toString() {
		return values.toString();
	}
}
