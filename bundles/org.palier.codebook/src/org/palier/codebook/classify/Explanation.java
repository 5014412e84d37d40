// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;

/**
 * The reasons why a program gave a post its code, quoted from the post itself, the heaviest first. Programs keep spans, never words, so
 * that a text that changed since quotes nothing. Immutable.
 *
 * @param coding   the program's last word in a facet
 * @param evidence what it kept beside the code
 * @param reasons  the heaviest first; those of one weight in the order of the text
 */
public record Explanation(Coding coding, CodingEvidence evidence, List<Reason> reasons) {

	/**
	 * One thing that spoke for a code.
	 *
	 * @param rule   id of the rule or feature, see {@link Classifier#explain}
	 * @param code   id of the code that it speaks for
	 * @param weight its weight, in the classifier's own measure
	 * @param quoted words of the post; empty where the reason is not in the text, or where the text changed since
	 */
	public record Reason(String rule, String code, double weight, String quoted) {
	}

	/** Copies its list. */
	public Explanation {
		reasons = List.copyOf(reasons);
	}

	/**
	 * One for each facet that a program coded, the usage first.
	 *
	 * @param codings of the post, in the order of the log
	 */
	public static List<Explanation> of(StoredPost post, List<Coding> codings) {
		Map<Facet, Coding> last = new TreeMap<>();
		codings.stream().filter(it -> it.kind() == CoderKind.MACHINE).forEach(it -> last.put(it.facet(), it));
		List<Explanation> all = new ArrayList<>();
		last.values().stream().sorted(Comparator.comparing((Coding it) -> !it.facet().isUsage())).forEach(it -> all.add(of(post, it)));
		return List.copyOf(all);
	}

	private static Explanation of(StoredPost post, Coding coding) {
		CodingEvidence evidence = CodingEvidence.of(coding);
		boolean same = coding.details().textVersion() == post.textVersion();
		return new Explanation(coding, evidence,
				evidence.evidence().stream().sorted(Comparator.comparingDouble(Evidence::weight).reversed().thenComparingInt(Evidence::start))
						.map(it -> new Reason(it.rule(), it.code(), it.weight(), same ? quoted(post.post(), it) : "")).toList());
	}

	private static String quoted(Post post, Evidence evidence) {
		String words = post.words();
		return evidence.end() <= words.length() ? words.substring(evidence.start(), evidence.end()) : "";
	}
}
