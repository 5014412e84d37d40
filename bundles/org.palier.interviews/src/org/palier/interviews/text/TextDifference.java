// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/**
 * The difference of a text from an earlier one, as edits of its words, when it was changed elsewhere. Equal paragraphs
 * stay, and in others equal words (shortest edit script; Myers 1986). So passages can follow a text
 * that was changed outside of Palier.
 *
 * @param before the text to which places of passages belong
 * @param after  the text as it is now
 */
public record TextDifference(TranscriptText before, TranscriptText after) {

	private static final Pattern TOKEN = Pattern.compile("\\n|[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\n]");
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
				TextPosition at = block.from() < old.size() ? new TextPosition(block.from(), 0) : before.end();
				steps.add(new TextEdit(at, at, old.isEmpty() ? come : block.from() < old.size() ? come + "\n" : "\n" + come));
			} else if (block.to() < old.size()) {
				steps.add(new TextEdit(new TextPosition(block.from(), 0), new TextPosition(block.to(), 0), ""));
			} else {
				TextPosition from = block.from() == 0 ? new TextPosition(0, 0) : new TextPosition(block.from() - 1, old.get(block.from() - 1).length());
				steps.add(new TextEdit(from, before.end(), ""));
			}
		}
		return steps;
	}

	private void words(Block block, List<TextEdit> steps) {
		String old = joined(before.paragraphs().subList(block.from(), block.to()));
		List<String> was = tokens(old);
		List<String> is = tokens(joined(after.paragraphs().subList(block.begin(), block.end())));
		List<TextPosition> places = places(was, block.from());
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
	private static List<TextPosition> places(List<String> tokens, int paragraph) {
		List<TextPosition> places = new ArrayList<>();
		var at = new TextPosition(paragraph, 0);
		for (String token : tokens) {
			places.add(at);
			at = token.equals("\n") ? new TextPosition(at.paragraph() + 1, 0)
					: new TextPosition(at.paragraph(), at.codePoint() + token.codePointCount(0, token.length()));
		}
		places.add(at);
		return places;
	}

	/** The parts that differ, in order. The search needs memory in proportion to the texts, however much they differ. */
	private static <T> List<Block> changes(List<T> was, List<T> is, BiPredicate<T, T> same) {
		List<Block> changes = new ArrayList<>();
		for (AbstractDelta<T> delta : DiffUtils.diff(was, is, MyersDiffWithLinearSpace.<T>factory().create(same), null).getDeltas()) {
			Chunk<T> gone = delta.getSource();
			Chunk<T> come = delta.getTarget();
			var next = new Block(gone.getPosition(), gone.getPosition() + gone.size(), come.getPosition(), come.getPosition() + come.size());
			Block last = changes.isEmpty() ? next : changes.getLast();
			// The search divides the texts, so a part may come in pieces.
			if (last != next && last.to() == next.from() && last.end() == next.begin()) {
				changes.removeLast();
				next = new Block(last.from(), next.to(), last.begin(), next.end());
			}
			changes.add(next);
		}
		return changes;
	}
}
