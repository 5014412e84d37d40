// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.trained;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.study.runs.StudyFolder;

/**
 * A model that was learned from posts of a study. It comes with the codes that models gave to each of these posts without
 * having seen its fold, and those that they gave to all other posts (cross-prediction). The model is beside the study as
 * {@code models/RUN.palier-model}, its words as {@code models/RUN.held-out.csv} and those on other posts as
 * {@code models/RUN.unread.csv}: keys of posts and codes, no text. Immutable.
 *
 * @param run   id of the run that learned it
 * @param model SHA-256 of the model's file, in hexadecimal digits
 * @param words  by facet and key of the post: of all posts that it learned from, in whatever facet
 * @param others what was said of posts that it did not learn from; empty where nobody asked
 */
public record TrainedModel(String run, String model, Map<Facet, Map<Long, HeldOutWord>> words, Optional<UnreadWords> others) {

	/** Ends the names of models. */
	public static final String ENDING = ".palier-model";

	private static final Wording SENTENCES = new Wording(TrainedModel.class, "messages");
	private static final String FOLDER = "models";
	private static final String WORDS = ".held-out.csv";
	private static final String OTHERS = ".unread.csv";
	private static final String FIRST_LINE = "palier-held-out 1,";
	private static final String HEADER = "facet,post,linear,ensemble";
	/** Digits of a model's digest by which codings name it. */
	private static final int NAMED_BY = 12;

	/** Copies its maps. */
	public TrainedModel {
		words = words.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> Map.copyOf(it.getValue())));
	}

	/** A model without words on other posts. */
	public TrainedModel(String run, String model, Map<Facet, Map<Long, HeldOutWord>> words) {
		this(run, model, words, Optional.empty());
	}

	/** The path of the model of a run, whether it is there yet or not. */
	public static Path file(StudyFolder folder, String run) {
		return folder.path().resolve(FOLDER).resolve(run + ENDING);
	}

	/** The path of the words of a run, whether they are there yet or not. */
	public static Path words(StudyFolder folder, String run) {
		return folder.path().resolve(FOLDER).resolve(run + WORDS);
	}

	/** The path of the words on other posts, whether they are there yet or not. */
	public static Path others(StudyFolder folder, String run) {
		return folder.path().resolve(FOLDER).resolve(run + OTHERS);
	}

	/** Writes the words. @param file of {@link #words(StudyFolder, String)} @throws IOException when it cannot be written */
	public void write(Path file) throws IOException {
		List<String> lines = new ArrayList<>(List.of(FIRST_LINE + model, HEADER));
		new TreeMap<>(words).forEach((facet, here) -> new TreeMap<>(here)
				.forEach((post, word) -> lines.add(facet.id() + "," + post + "," + word.linear() + "," + word.ensemble())));
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.write(file, lines);
	}

	/** Reads the words of a run. @throws IOException when the file cannot be read or is damaged; the message names it */
	static TrainedModel read(String run, Path file) throws IOException {
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		try {
			if (lines.size() < 2 || !lines.get(0).startsWith(FIRST_LINE) || !lines.get(1).equals(HEADER)) {
				throw new IllegalArgumentException(HEADER);
			}
			String model = lines.getFirst().substring(FIRST_LINE.length());
			HexFormat.of().parseHex(model);
			Map<Facet, Map<Long, HeldOutWord>> words = new HashMap<>();
			for (String line : lines.subList(2, lines.size())) {
				String[] cells = line.split(",", -1);
				words.computeIfAbsent(new Facet(cells[0]), it -> new HashMap<>()).put(Long.valueOf(cells[1]), new HeldOutWord(cells[2], cells[3]));
			}
			Path others = file.resolveSibling(run + OTHERS);
			return new TrainedModel(run, model, words, Files.isRegularFile(others) ? Optional.of(new UnreadWords(others, model)) : Optional.empty());
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
			throw new IOException(file + ": " + damaged.getMessage(), damaged);
		}
	}

	/** The run whose words a file holds; empty for another file. */
	static String runOf(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(WORDS) ? name.substring(0, name.length() - WORDS.length()) : "";
	}

	/** The folder of the words of models. */
	static Path folder(StudyFolder study) {
		return study.path().resolve(FOLDER);
	}

	/**
	 * Whether a program's word comes from it.
	 *
	 * @param version of the program that coded: of ours that learn it ends in the first digits of the model's digest
	 */
	public boolean coded(String version) {
		return model.length() >= NAMED_BY && version.endsWith(model.substring(0, NAMED_BY));
	}

	/** Whether it learned from a post, in any facet. @param post its key */
	public boolean learnedFrom(long post) {
		return words.values().stream().anyMatch(it -> it.containsKey(post));
	}

	/** Keys of the posts that it was learned from, in any facet. */
	public SortedSet<Long> posts() {
		SortedSet<Long> posts = new TreeSet<>();
		words.values().forEach(it -> posts.addAll(it.keySet()));
		return posts;
	}

	/** How many posts that it was learned from are there no more: erased since, or of a run that does not count now. */
	public long missing(CorpusView view) throws CorpusException {
		Set<Long> posts = posts();
		return posts.size() - view.owners(posts, List.of()).size();
	}

	/**
	 * A warning for a model some of whose posts are gone, with what to do; empty when all are there.
	 *
	 * @throws CorpusException when posts cannot be read
	 */
	public Optional<Bilingual> lacking(CorpusView view) throws CorpusException {
		long missing = missing(view);
		return missing > 0 ? Optional.of(SENTENCES.text("lacking", run, missing, posts().size())) : Optional.empty();
	}
}
