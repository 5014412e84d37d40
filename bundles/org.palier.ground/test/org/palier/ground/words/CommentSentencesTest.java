// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * Comments are sentences that one reads once: CONTRIBUTING has the rule. How many of each room break it stands in
 * {@code releng/settings/comments}, and may only fall. A room that is not named there breaks it nowhere.
 */
class CommentSentencesTest {

	/** These words begin a sentence that has no subject, or one whose subject has to be looked for. */
	private static final Pattern WITHOUT_SUBJECT = Pattern.compile("(Of|That of|Whose|The same|Who|As|What)\\b.*");
	private static final int MOST_WORDS = 30;
	/** How far a ceiling may stand above what there is before somebody lowers it. */
	private static final int SLACK = 10;

	private static final Pattern COMMENT = Pattern.compile("/\\*\\*(?<doc>.*?)\\*/|(?<lines>(?:^[ \\t]*//[^\\n]*\\n)+)",
			Pattern.DOTALL | Pattern.MULTILINE);
	private static final Pattern TAGS = Pattern.compile("(^|\\s)@(param|return|throws|see)\\b.*", Pattern.DOTALL);
	/** A sentence ends with its mark, or where a paragraph or a point of a list begins or ends. */
	private static final Pattern END = Pattern.compile("\\s*</?(?:p|ul|ol|li)>\\s*|(?<=[.!?]) (?=[A-Z])");

	@Test
	void sentencesThatHaveToBeReadTwiceOnlyBecomeFewer() throws IOException {
		Map<String, Integer> ceilings = new TreeMap<>();
		for (String line : Files.readAllLines(Sources.ROOT.resolve("releng/settings/comments"))) {
			ceilings.put(line.split(" ")[0], Integer.valueOf(line.split(" ")[1]));
		}
		Map<String, List<String>> found = new TreeMap<>();
		ceilings.keySet().forEach(it -> found.put(it, new ArrayList<>()));
		for (Path file : Sources.files(it -> it.endsWith(".java"))) {
			String name = Sources.name(file);
			if (name.startsWith("bundles/")) {
				broken(Files.readString(file)).forEach(
						it -> found.computeIfAbsent(name.split("/")[1].replaceFirst("org\\.palier\\.", ""), room -> new ArrayList<>())
						.add(name.substring(name.lastIndexOf('/') + 1) + ": " + it));
			}
		}
		assertThat(found.values().stream().mapToInt(List::size).sum() + ceilings.size()).as("comments that were read").isPositive();
		var wrong = new ArrayList<String>();
		found.forEach((room, sentences) -> {
			int ceiling = ceilings.getOrDefault(room, 0);
			if (sentences.size() > ceiling) {
				wrong.add(room + " has " + sentences.size() + " where " + ceiling + " are allowed, one of these is new: " + sentences);
			} else if (sentences.size() < ceiling - SLACK) {
				wrong.add(room + " has " + sentences.size() + " left of " + ceiling + ": lower its line in releng/settings/comments");
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void aSentenceIsFoundByItsFirstWordAndByItsLength() {
		String long31 = "word ".repeat(30) + "end.";
		assertThat(broken("/** Whose word it is. It stands. */")).containsExactly("Whose word it is.");
		assertThat(broken("/**\n * The layout of a cube's cells.\n * What it is.\n */")).containsExactly("What it is.");
		assertThat(broken("\t// Of two threads\n\t// the first.\n\tint i;\n")).containsExactly("Of two threads the first.");
		assertThat(broken("/** " + long31 + " */")).hasSize(1);
		assertThat(broken("/** The first ends.\n * <p> Of the second the subject lacks. */")).containsExactly("Of the second the subject lacks.");
		assertThat(broken("/** Answers. @param it what of it */")).isEmpty();
		assertThat(broken("/** Assets of a study, {@code As} they are. */ String s = \"/* Of */\";")).isEmpty();
	}

	private static List<String> broken(String source) {
		var broken = new ArrayList<String>();
		for (Matcher comment = COMMENT.matcher(source); comment.find();) {
			String doc = comment.group("doc");
			String text = doc == null ? comment.group("lines").replace("//", " ") : TAGS.matcher(doc.replaceAll("\\n\\s*\\*", " ")).replaceFirst("");
			for (String sentence : END.split(text.replaceAll("\\{@\\w+ ([^}]*)\\}", "$1").replaceAll("\\s+", " ").strip())) {
				if (WITHOUT_SUBJECT.matcher(sentence).matches() || sentence.split(" ").length > MOST_WORDS) {
					broken.add(sentence);
				}
			}
		}
		return broken;
	}
}
