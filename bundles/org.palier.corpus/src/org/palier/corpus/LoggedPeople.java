// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.chain.BesideFile;
import org.palier.corpus.chain.ChainFile;
import org.palier.corpus.chain.LogFault;
import org.palier.corpus.chain.LogFolder;
import org.palier.corpus.chain.LogLine;

/**
 * The data on people in the log of a study, read from its text alone. The last of several lines of a coding counts. Not
 * thread-safe.
 */
public final class LoggedPeople {

	/** A run that brought something of people. @param of what its rows are, as the table of runs names it */
	record LoggedRun(String id, String of, Instant at, long rows) {
	}

	/** A coding, of a post that a mark names. @param words mark of what was noted; empty for nothing */
	record LoggedCoding(Coding coding, String post, String words) {
	}

	/** A post of a set, which a mark names. @param row whose key of a post says nothing */
	record LoggedDraw(SetPost row, String post) {
	}

	private final Map<Long, LoggedCoding> codings = new TreeMap<>();
	private final Map<String, LoggedRun> runs = new LinkedHashMap<>();
	private final Map<String, Map<Integer, LoggedDraw>> draws = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> moves = new LinkedHashMap<>();
	private final Map<String, String> names = new TreeMap<>();
	private final Set<String> training = new LinkedHashSet<>();
	private final Map<String, List<String>> beside = new HashMap<>();
	private final List<LogFault> faults = new ArrayList<>();
	private long changedBeside;
	private long twice;

	private LoggedPeople() {
	}

	/** Reads it. A million codings take some seconds. @throws IOException when a file cannot be read */
	public static LoggedPeople read(LogFolder folder) throws IOException {
		var read = new LoggedPeople();
		for (BesideFile each : folder.besides()) {
			read.changedBeside += each.read(read.beside::put);
		}
		for (ChainFile file : folder.files()) {
			Lines lines = read.new Lines();
			read.faults.addAll(file.read(lines::take));
		}
		return read;
	}

	/** The lines of one file, of one writer. */
	private final class Lines {

		private final Map<String, String> books = new HashMap<>();
		private String coder = "";

		void take(LogLine line) {
			switch (line.kind()) {
			case "log" -> first(line);
			case PeopleLog.CODEBOOK -> books.put(line.get("id"), line.get("version"));
			case PeopleLog.CODING -> coding(line);
			case PeopleLog.RUN -> runs.put(line.get("id"),
					new LoggedRun(line.get("id"), line.get("of"), Instant.parse(line.get("at")), line.number("rows", 0)));
			case PeopleLog.DRAW -> draw(line);
			case PeopleLog.TRAIN -> training.add(line.get("set"));
			case PeopleLog.MOVE -> moves.computeIfAbsent(line.get("run"), it -> new TreeMap<>()).put(line.get("old"), line.get("new"));
			default -> {
				// Others write further kinds of lines in it, now or in a later release.
			}
			}
		}

		private void first(LogLine line) {
			coder = line.get(LogFolder.WRITER);
			if (!coder.isEmpty()) {
				names.putIfAbsent(coder, line.get("name").isEmpty() ? coder : line.get("name"));
			}
		}

		private void coding(LogLine line) {
			String words = line.get(PeopleLog.WORDS);
			List<String> said = beside.getOrDefault(words, List.of(PeopleLog.WORDS, "", ""));
			String by = line.get("by");
			var details = new CodingDetails((int) line.number("text", 1), line.get("set"), line.get("or"), said.get(1),
					line.get("seen").isEmpty() ? null : Boolean.valueOf(line.get("seen")));
			var coding = new Coding(line.number("id", 0), 0, new Facet(line.get("in")), CodeSet.parse(line.get("codes")), coder,
					by.isEmpty() ? CoderKind.HUMAN : CoderKind.valueOf(by.toUpperCase(Locale.ROOT)), Instant.parse(line.get("at")),
					books.getOrDefault(line.get("book"), ""), decimal(line.get("sure")), said.get(2), line.number("over", Coding.NEW),
					line.get("run"), line.get("tool"), details);
			LoggedCoding before = codings.put(coding.id(), new LoggedCoding(coding, line.get(PeopleLog.POST), words));
			if (before != null && !before.coding().coder().equals(coder)) {
				twice++;
			}
		}

		private void draw(LogLine line) {
			var row = new SetPost(line.get("set"), 0, (int) line.number("place", 0), SetPost.Part.of(line.get("part")), line.get("stratum"),
					decimal(line.get("first")), decimal(line.get("chance")));
			draws.computeIfAbsent(row.set(), it -> new TreeMap<>()).put(row.place(), new LoggedDraw(row, line.get(PeopleLog.POST)));
		}
	}

	private static @Nullable Double decimal(String text) {
		return text.isEmpty() ? null : Double.valueOf(text);
	}

	/** Returns the faults of its files. */
	public List<LogFault> faults() {
		return List.copyOf(faults);
	}

	/** Lines beside it that are not what was written: what they named is not known any more. */
	public long changedBeside() {
		return changedBeside;
	}

	/** Codings of two coders under one number: two copies of a study went on apart, and were put together. */
	public long twice() {
		return twice;
	}

	/** How many codings by people it knows, those of erased posts among them. */
	public long size() {
		return codings.size();
	}

	/** In the order of their ids. */
	Iterable<LoggedCoding> codings() {
		return Collections.unmodifiableCollection(codings.values());
	}

	Set<Long> ids() {
		return Collections.unmodifiableSet(codings.keySet());
	}

	Map<String, LoggedRun> runs() {
		return Collections.unmodifiableMap(runs);
	}

	Map<String, Map<Integer, LoggedDraw>> draws() {
		return Collections.unmodifiableMap(draws);
	}

	Map<String, Map<String, String>> moves() {
		return Collections.unmodifiableMap(moves);
	}

	Set<String> training() {
		return Collections.unmodifiableSet(training);
	}

	/** Returns the names of coders, by id. */
	Map<String, String> names() {
		return Collections.unmodifiableMap(names);
	}

	/**
	 * Returns the meaning of a mark of a post: platform, id or looks, account, and its place among posts that look the
	 * same. Null when it is gone, or is not what was written.
	 */
	@Nullable List<String> post(String mark) {
		List<String> values = beside.get(mark);
		return values == null || values.size() != 5 || !values.getFirst().equals(PeopleLog.POST) ? null : values.subList(1, 5);
	}

	/** True when a coding has a line, and its names are in the file beside. */
	boolean isWhole(long id) {
		LoggedCoding it = codings.get(id);
		return it != null && beside.containsKey(it.post()) && (it.words().isEmpty() || beside.containsKey(it.words()));
	}

	/** Whether it has codings that a corpus lacks though their posts were not erased. @param standing ids in the corpus */
	boolean missing(Set<Long> standing) {
		return codings.values().stream().anyMatch(it -> !standing.contains(it.coding().id()) && beside.containsKey(it.post()));
	}

	/** How many posts of a set it names. */
	long placesKnown(String set) {
		return draws.getOrDefault(set, Map.of()).values().stream().filter(it -> beside.containsKey(it.post())).count();
	}
}
