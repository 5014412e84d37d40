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
 * The description of a program in its {@code part.properties}. Immutable.
 *
 * @param kind        classifier, indicator or importer
 * @param id          lower-case words joined by dots, two at least
 * @param version     that its author gives it
 * @param name        what readers see
 * @param description what it does, in one sentence; may be empty
 * @param command     by which it is started in its folder: a program and its arguments
 * @param batch       of a classifier: how many posts it is given a line, from 1
 * @param seconds     how long it may take to answer one line
 * @param endings     of an importer: how the names of its files end, in lower case; empty where it must be asked for
 * @param options     in the order in which they are shown
 */
public record ProgramTerms(String kind, String id, String version, Bilingual name, Bilingual description, List<String> command, int batch,
		int seconds, List<String> endings, List<PartOption> options) implements Serializable {

	/** The file, in UTF-8, that makes a folder a program. */
	public static final String FILE = "part.properties";
	/** A program that codes posts. */
	public static final String CLASSIFIER = "classifier";
	/** A program that counts. */
	public static final String INDICATOR = "indicator";

	/** A program that reads files of posts. */
	public static final String IMPORTER = "importer";

	private static final Pattern KINDS = Pattern.compile(CLASSIFIER + "|" + INDICATOR + "|" + IMPORTER);
	private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]+(\\.[a-z0-9]+)*");
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
		endings = List.copyOf(endings);
		options = List.copyOf(options);
	}

	/**
	 * Reads those of a folder.
	 * @throws ProgramException naming the key that is wrong, and what is allowed
	 * @throws IOException when it cannot be read
	 */
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
		String kind = part.text("kind", KINDS, "allowed.kind");
		long batch = kind.equals(CLASSIFIER) ? part.whole("batch", 1, MOST_POSTS, POSTS) : 1;
		var terms = new ProgramTerms(kind, part.text("id", ID, "allowed.id"), part.text("version", VERSION, "allowed.version"),
				part.name("name"), part.both("description"), command(part), Math.toIntExact(batch),
				Math.toIntExact(part.whole("seconds", 1, MOST_SECONDS, SECONDS)), kind.equals(IMPORTER) ? endings(part) : List.of(),
				options);
		part.complete();
		if (terms.kind().equals(INDICATOR) && !options.isEmpty()) {
			throw PartProperties.wrong("options", part.text("options"), ProgramWords.WORDS.text("allowed.no_options"));
		}
		return terms;
	}

	private static List<String> endings(PartProperties part) throws ProgramException {
		List<String> endings = Arrays.stream(part.text("endings").split("[\\s,]+")).filter(it -> !it.isEmpty()).toList();
		if (!endings.stream().allMatch(it -> ENDING.matcher(it).matches())) {
			throw PartProperties.wrong("endings", String.join(" ", endings), ProgramWords.WORDS.text("allowed.endings"));
		}
		return endings;
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
