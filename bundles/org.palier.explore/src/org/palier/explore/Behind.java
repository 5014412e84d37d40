// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;

import org.palier.corpus.CodedBy;
import org.palier.corpus.StoredPost;
import org.palier.ground.table.Counted;
import org.palier.ground.text.Bilingual;

/**
 * The things behind a number: its bodies, those with most first, and the first of its posts or pages. Immutable.
 *
 * @param counted the things that the number counts
 * @param number number of these posts or cells
 * @param byHand number of posts that people coded
 * @param bodies all bodies, each with its number; a post by no body of the study is in none
 * @param posts the first posts; none for a number of the census
 * @param pages the first cells of the bodies; none for a number of posts
 */
public record Behind(Counted counted, long number, long byHand, List<Body> bodies, List<Post> posts, List<Page> pages) {

	/** A body. @param number of its posts or cells */
	public record Body(String id, Bilingual name, long number) {
	}

	/**
	 * A post with what programs and people say of it.
	 *
	 * @param body     who wrote it; the empty text where nobody of the study did
	 * @param program  the usage that a program gave it last; the empty text where none did
	 * @param person   the usage that people gave it; the empty text where nobody read it
	 * @param codedBy  whose word counts
	 */
	public record Post(StoredPost stored, Bilingual body, Bilingual platform, Bilingual program, Bilingual person, CodedBy codedBy) {
	}

	/** A body on a platform. @param status what is known @param usages that were seen there, with commas between */
	public record Page(String agency, Bilingual body, Bilingual platform, Bilingual status, Bilingual usages) {
	}

	/** Copies its lists. */
	public Behind {
		bodies = List.copyOf(bodies);
		posts = List.copyOf(posts);
		pages = List.copyOf(pages);
	}
}
