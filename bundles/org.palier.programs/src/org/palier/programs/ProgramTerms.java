// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.options.OptionKind;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/**
 * What the {@code part.properties} of a program says of it. Immutable.
 *
 * @param kind        classifier or indicator
 * @param id          lower-case words joined by dots, two at least
 * @param version     that its author gives it
 * @param name        what readers see
 * @param description what it does, in one sentence; may be empty
 * @param command     by which it is started in its folder: a program and its arguments
 * @param batch       of a classifier: how many posts it is given a line, from 1
 * @param seconds     how long it may take to answer one line
 * @param options     in the order in which they are shown
 */
public record ProgramTerms(String kind, String id, String version, Bilingual name, Bilingual description, List<String> command, int batch, int seconds,
		List<PartOption> options) implements Serializable {

	/** The file, in UTF-8, that makes a folder a program. */
	public static final String FILE = "part.properties";
	/** A program that codes posts. */
	public static final String CLASSIFIER = "classifier";
	/** A program that counts. */
	public static final String INDICATOR = "indicator";

	private static final Pattern KINDS = Pattern.compile(CLASSIFIER + "|" + INDICATOR);
	private static final Pattern ID = Pattern.compile("(?!org\\.palier\\.)[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
	private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,39}");
	private static final Pattern OPTION = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
	private static final int MOST_POSTS = 512;
	private static final int POSTS = 50;
	private static final int MOST_SECONDS = 600;
	private static final int SECONDS = 60;
	private static final double BOUND = 1e9;

	/** Copies its lists. */
	public ProgramTerms {
		command = List.copyOf(command);
		options = List.copyOf(options);
	}

	/** Reads those of a folder. @throws ProgramException naming the key that is wrong, and what is allowed @throws IOException when it cannot be read */
	static ProgramTerms read(Path folder) throws IOException {
		var part = new PartProperties(folder);
		List<PartOption> options = new ArrayList<>();
		for (String id : part.text("options").split("[\\s,]+")) {
			if (!id.isEmpty()) {
				options.add(option(part, id));
			}
		}
		try {
			OptionValues.defaults(options);
		} catch (IllegalArgumentException twice) {
			throw PartProperties.wrong("options", part.text("options"), ProgramWords.WORDS.text("allowed.options"));
		}
		var terms = new ProgramTerms(part.text("kind", KINDS, "allowed.kind"), part.text("id", ID, "allowed.id"),
				part.text("version", VERSION, "allowed.version"), part.name("name"), part.both("description"), command(part),
				Math.toIntExact(part.whole("batch", 1, MOST_POSTS, POSTS)), Math.toIntExact(part.whole("seconds", 1, MOST_SECONDS, SECONDS)), options);
		part.complete();
		if (terms.kind().equals(INDICATOR) && !options.isEmpty()) {
			throw PartProperties.wrong("options", part.text("options"), ProgramWords.WORDS.text("allowed.no_options"));
		}
		return terms;
	}

	private static List<String> command(PartProperties part) throws ProgramException {
		List<String> words = new ArrayList<>();
		String command = part.text("command");
		Matcher word = WORD.matcher(command);
		while (word.find()) {
			words.add(word.group(1) == null ? word.group(2) : word.group(1));
		}
		if (words.isEmpty() || !WORD.matcher(command).replaceAll("").isBlank()) {
			throw PartProperties.wrong("command", command, ProgramWords.WORDS.text("allowed.command"));
		}
		return words;
	}

	private static PartOption option(PartProperties part, String id) throws ProgramException {
		if (!OPTION.matcher(id).matches()) {
			throw PartProperties.wrong("options", id, ProgramWords.WORDS.text("allowed.options"));
		}
		String key = "option." + id + ".";
		String value = part.text(key + "default");
		try {
			return new PartOption(id, part.name(key + "name"), part.both(key + "description"), kind(part, key), value);
		} catch (IllegalArgumentException refused) {
			throw PartProperties.wrong(key + "default", value, ProgramWords.WORDS.text("allowed.default"));
		}
	}

	private static OptionKind kind(PartProperties part, String key) throws ProgramException {
		String kind = part.text(key + "kind");
		try {
			return switch (kind) {
			case "text" -> new OptionKind.Text();
			case "flag" -> new OptionKind.Flag();
			case "file" -> new OptionKind.InputFile();
			case "choice" -> new OptionKind.Choice(Arrays.stream(part.text(key + "values").split("[\\s,]+")).toList());
			case "whole" -> new OptionKind.Whole(part.whole(key + "least", Long.MIN_VALUE, Long.MAX_VALUE, (long) -BOUND),
					part.whole(key + "most", Long.MIN_VALUE, Long.MAX_VALUE, (long) BOUND));
			case "number" -> new OptionKind.Decimal(part.number(key + "least", -BOUND), part.number(key + "most", BOUND));
			default -> throw PartProperties.wrong(key + "kind", kind, ProgramWords.WORDS.text("allowed.option_kind"));
			};
		} catch (IllegalArgumentException refused) {
			throw PartProperties.wrong(key + "kind", kind, ProgramWords.WORDS.text("allowed.bounds"));
		}
	}
}
