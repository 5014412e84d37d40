// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.trained;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.corpus.Facet;

/**
 * The words of the models of folds on posts that nobody had coded. Each post has the word of the one model that had seen
 * nothing of its body. Where no post of its body was learned from, it has the words of all models, whose mean counts. Read
 * when an estimate asks.
 *
 * @param file  of the words
 * @param model SHA-256 of the model that was learned of all folds, in hexadecimal digits
 */
public record UnreadWords(Path file, String model) {

	private static final String FIRST_LINE = "palier-unread 1,";
	private static final String HEADER = "facet,post,linear,ensemble";
	private static final String APART = "|";

	/**
	 * The words of a facet, by key of the post.
	 *
	 * @throws IOException when the file cannot be read or is damaged; the message names it
	 */
	Map<Long, List<HeldOutWord>> of(Facet facet) throws IOException {
		Map<Long, List<HeldOutWord>> words = new HashMap<>();
		Map<String, List<HeldOutWord>> known = new HashMap<>();
		try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			if (!(FIRST_LINE + model).equals(lines.readLine()) || !HEADER.equals(lines.readLine())) {
				throw new IOException(file + ": " + FIRST_LINE + model);
			}
			String own = facet.id() + ',';
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith(own)) {
					int end = line.indexOf(',', own.length());
					words.put(Long.valueOf(line.substring(own.length(), end)), known.computeIfAbsent(line.substring(end + 1), UnreadWords::words));
				}
			}
			return words;
		} catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
			throw new IOException(file + ": " + damaged.getMessage(), damaged);
		}
	}

	private static List<HeldOutWord> words(String cells) {
		int comma = cells.indexOf(',');
		List<String> linear = apart(cells.substring(0, comma));
		List<String> ensemble = apart(cells.substring(comma + 1));
		List<HeldOutWord> words = new ArrayList<>();
		for (int i = 0; i < Math.max(linear.size(), ensemble.size()); i++) {
			words.add(new HeldOutWord(linear.get(Math.min(i, linear.size() - 1)), ensemble.get(Math.min(i, ensemble.size() - 1))));
		}
		return List.copyOf(words);
	}

	private static List<String> apart(String cell) {
		return Arrays.asList(cell.split("\\|", -1));
	}

	/** Writes words to a file, post after post. @param model SHA-256 of the model that was learned of all folds */
	public static Writing write(Path file, String model) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		var out = new Writing(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
		out.line(FIRST_LINE + model);
		out.line(HEADER);
		return out;
	}

	/** A file that is being written. For one thread. */
	public static final class Writing implements Closeable {

		private final BufferedWriter out;

		private Writing(BufferedWriter out) {
			this.out = out;
		}

		/** Adds the words on a post. @param words one, or those of all models */
		public void add(Facet facet, long post, List<HeldOutWord> words) throws IOException {
			line(facet.id() + ',' + post + ',' + cell(words.stream().map(HeldOutWord::linear).toList()) + ','
					+ cell(words.stream().map(HeldOutWord::ensemble).toList()));
		}

		/** A word that all models say is written once. */
		private static String cell(List<String> said) {
			return said.stream().distinct().count() == 1 ? said.getFirst() : said.stream().collect(Collectors.joining(APART));
		}

		private void line(String line) throws IOException {
			out.write(line);
			out.write('\n');
		}

		@Override
		public void close() throws IOException {
			out.close();
		}
	}
}
