// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.List;
import java.util.Optional;

import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.SetPost;
import org.palier.corpus.StoredPost;

/**
 * A post of a coding set with all that was said of it in that set. Immutable.
 *
 * @param said   in the set
 * @param stored the post
 */
public record CodedPost(PostCodings said, StoredPost stored) {

	/** How it came into the set. */
	public SetPost drawn() {
		return said.drawn();
	}

	/** From the set, in the order of the log, decisions among them. */
	public List<Coding> codings() {
		return said.codings();
	}

	/** The name of the post in files, beside its platform: the platform's id, or # and its key where the source gave none. */
	public String item() {
		return stored.post().itemId().isEmpty() ? "#" + stored.key() : stored.post().itemId();
	}

	/** See {@link PostCodings#words}. */
	public List<Coding> words(Facet facet) {
		return said.words(facet);
	}

	/** See {@link PostCodings#resolved}. */
	public InForce resolved(Facet facet) {
		return said.resolved(facet);
	}

	/** See {@link PostCodings#decision}. */
	public Optional<Coding> decision(Facet facet) {
		return said.decision(facet);
	}

	/** See {@link PostCodings#last}. */
	Optional<Coding> last(Facet facet) {
		return said.last(facet);
	}

	/** See {@link PostCodings#differs}. */
	public boolean differs(Facet facet) {
		return said.differs(facet);
	}
}
