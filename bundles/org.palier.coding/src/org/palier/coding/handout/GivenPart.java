// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskTerms;

/**
 * The part of a package that its coder is given: the coder, the plan, the codebook and the posts. Nothing in it changes
 * once it was written. Immutable.
 *
 * @param study    id of the study
 * @param terms    coder, set, and whether they see suggestions or learn
 * @param plan     how the set was drawn, as its run tells it, and who handed it out where somebody said so
 * @param codebook that is followed
 * @param keys     of codes on the keyboard, as {@link org.palier.coding.desk.CodingDesk#keys()}; most often none
 * @param posts    in the order in which they are coded
 */
public record GivenPart(String study, DeskTerms terms, Map<String, String> plan, DeskCodebook codebook, Map<String, Character> keys,
		List<GivenPost> posts) {

	/** In the plan: who handed it out. */
	static final String SENDER = "handed_out_by";


	/**
	 * A post that was given.
	 *
	 * @param place  in the set, by which it is known again
	 * @param desk   as the desk shows it; its key is the place in the set, its place the one in the queue of this coder
	 * @param thread all posts of its thread that are there, that post among them
	 */
	public record GivenPost(int place, DeskPost desk, List<DeskPost.ThreadPost> thread) {
		/** Copies its list. */
		public GivenPost {
			thread = List.copyOf(thread);
		}
	}

	/** Copies its collections. */
	public GivenPart {
		plan = Map.copyOf(new TreeMap<>(plan));
		keys = Map.copyOf(keys);
		posts = List.copyOf(posts);
	}

	/** This part as bytes of a file. */
	public byte[] bytes() throws IOException {
		return new GivenJson().write(this);
	}

	/** SHA-256 of the content of a file, in hexadecimal digits. */
	static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has SHA-256", never);
		}
	}
}
