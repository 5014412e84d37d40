// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.io.Serializable;

import org.palier.core.text.Bilingual;
import org.palier.corpus.Post;

/**
 * Decides which usage of the codebook a post is. Stateless, thread-safe and pure: the same post gives the
 * same verdict, whatever came before and on whatever machine. Serializable, so that the executors of a
 * cluster can be sent one; an implementation keeps what cannot be sent transient and makes it anew.
 */
public interface Classifier extends Serializable {

	/** Stable id, e.g. rules: what {@code --classifier} takes and codings name as their coder. */
	String id();

	/** What readers see. */
	Bilingual name();

	/** How it decides, in one sentence. */
	Bilingual description();

	/**
	 * What the post does. A classifier that cannot tell abstains; it does not guess. One that cannot work, e.g. since a
	 * service does not answer, throws or says {@link Abstention#FAILURE}: the post then keeps the code that it had, and a
	 * run in which more than 5 posts of 100 fail is refused as a whole.
	 *
	 * @param post never null
	 * @return never null; its usages are ids of the codebook, its spans lie within the post's text
	 */
	Verdict classify(Post post);

	/**
	 * What a rule looks for, in a few words, for those who read its evidence.
	 *
	 * @param rule id from an {@link Evidence}
	 * @return empty when the classifier has nothing to say of it
	 */
	default Bilingual explain(String rule) {
		return Bilingual.EMPTY;
	}
}
