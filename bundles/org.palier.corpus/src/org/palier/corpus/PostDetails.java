// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Details of a post that only some sources state. Most posts have none, {@link #NONE}. Immutable.
 *
 * @param authorRole who wrote it
 * @param quotes     the platform's id of the post that it quotes; empty for none
 * @param ownThread  whether it continues a thread of its own author; null when the source does not say
 * @param media      what it shows, in order
 * @param poll       the choices of its poll, in order; empty when it is none
 * @param editedAt   when its text became what it is, in UTC; null when it was not edited or the source does not say
 */
public record PostDetails(AuthorRole authorRole, String quotes, @Nullable Boolean ownThread, List<Medium> media, List<String> poll,
		@Nullable Instant editedAt) {

	/** No details. */
	public static final PostDetails NONE = new PostDetails(AuthorRole.NOT_TOLD, "", null, List.of(), List.of(), null);

	/** Complete on construction; copies its lists. */
	public PostDetails {
		Objects.requireNonNull(authorRole);
		Objects.requireNonNull(quotes);
		media = List.copyOf(media);
		poll = List.copyOf(poll);
	}

	/** True when there is nothing to keep. */
	boolean isNone() {
		return equals(NONE);
	}
}
