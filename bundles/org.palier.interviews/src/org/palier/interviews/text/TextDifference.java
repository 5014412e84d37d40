// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The difference of a text from an earlier one, as edits of its words, when it was changed elsewhere. Equal paragraphs
 * stay, and in others equal words (longest common subsequence; Hunt and McIlroy 1976). So passages can follow a text
 * that was changed outside of Palier.
 *
 * @param before the text to which places of passages belong
 * @param after  the text as it is now
 */
public record TextDifference(TranscriptText before, TranscriptText after) {

	private static final Pattern TOKEN = Pattern.compile("\\n|[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\n]");
	/** Comparisons of one part above which it is taken as changed whole. */
	private static final long MOST = 25_000_000;

	/** A differing part: these things before, those after; one of them may be none. */
	private record Block(int from, int to, int begin, int end) {
	}

	/**
	 * The edits in the order in which they are applied: from the last to the first, so that the places of each are those of the text before.
	 */
	public List<TextEdit> steps() {
		List<TextEdit> steps = new ArrayList<>();
		List<Paragraph> old = before.paragraphs();
		List<Paragraph> now = after.paragraphs();
		for (Block block : changes(old, now, (one, other) -> one.words().equals(other.words())).reversed()) {
			if (block.from() < block.to() && block.begin() < block.end()) {
				words(block, steps);
			} else if (block.begin() < block.end()) {
				String come = joined(now.subList(block.begin(), block.end()));
				Place at = block.from() < old.size() ? new Place(block.from(), 0) : before.end();
				steps.add(new TextEdit(at, at, old.isEmpty() ? come : block.from() < old.size() ? come + "\n" : "\n" + come));
			} else if (block.to() < old.size()) {
				steps.add(new TextEdit(new Place(block.from(), 0), new Place(block.to(), 0), ""));
			} else {
				Place from = block.from() == 0 ? new Place(0, 0) : new Place(block.from() - 1, old.get(block.from() - 1).length());
				steps.add(new TextEdit(from, before.end(), ""));
			}
		}
		return steps;
	}

	private void words(Block block, List<TextEdit> steps) {
		String old = joined(before.paragraphs().subList(block.from(), block.to()));
		List<String> was = tokens(old);
		List<String> is = tokens(joined(after.paragraphs().subList(block.begin(), block.end())));
		List<Place> places = places(was, block.from());
		for (Block change : changes(was, is, String::equals).reversed()) {
			steps.add(new TextEdit(places.get(change.from()), places.get(change.to()), String.join("", is.subList(change.begin(), change.end()))));
		}
	}

	private static String joined(List<Paragraph> paragraphs) {
		return paragraphs.stream().map(Paragraph::words).collect(Collectors.joining("\n"));
	}

	private static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		Matcher each = TOKEN.matcher(text);
		while (each.find()) {
			tokens.add(each.group());
		}
		return tokens;
	}

	/** Where each token begins, and where the last one ends. */
	private static List<Place> places(List<String> tokens, int paragraph) {
		List<Place> places = new ArrayList<>();
		var at = new Place(paragraph, 0);
		for (String token : tokens) {
			places.add(at);
			at = token.equals("\n") ? new Place(at.paragraph() + 1, 0)
					: new Place(at.paragraph(), at.codePoint() + token.codePointCount(0, token.length()));
		}
		places.add(at);
		return places;
	}

	/** The parts that differ, in order. */
	private static <T> List<Block> changes(List<T> was, List<T> is, BiPredicate<T, T> same) {
		int head = 0;
		while (head < Math.min(was.size(), is.size()) && same.test(was.get(head), is.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(was.size(), is.size()) - head && same.test(was.get(was.size() - 1 - tail), is.get(is.size() - 1 - tail))) {
			tail++;
		}
		List<T> old = was.subList(head, was.size() - tail);
		List<T> now = is.subList(head, is.size() - tail);
		if (old.isEmpty() && now.isEmpty()) {
			return List.of();
		}
		if ((long) old.size() * now.size() > MOST) {
			return List.of(new Block(head, head + old.size(), head, head + now.size()));
		}
		return within(old, now, same, head);
	}

	private static <T> List<Block> within(List<T> old, List<T> now, BiPredicate<T, T> same, int head) {
		int[][] common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int k = now.size() - 1; k >= 0; k--) {
				common[i][k] = same.test(old.get(i), now.get(k)) ? common[i + 1][k + 1] + 1 : Math.max(common[i + 1][k], common[i][k + 1]);
			}
		}
		List<Block> changes = new ArrayList<>();
		int i = 0;
		int k = 0;
		int from = 0;
		int begin = 0;
		while (i < old.size() && k < now.size()) {
			if (same.test(old.get(i), now.get(k))) {
				add(changes, from, i, begin, k, head);
				from = ++i;
				begin = ++k;
			} else if (common[i + 1][k] >= common[i][k + 1]) {
				i++;
			} else {
				k++;
			}
		}
		add(changes, from, old.size(), begin, now.size(), head);
		return changes;
	}

	private static void add(List<Block> changes, int from, int to, int begin, int end, int head) {
		if (from < to || begin < end) {
			changes.add(new Block(head + from, head + to, head + begin, head + end));
		}
	}
}
