// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.palier.corpus.CorpusView;
import org.palier.corpus.PostCursor;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;

/**
 * The SHA-256 of all that sources state of the posts of a corpus, with their keys, in the order of their arrival. It differs when a post
 * came, went, or says something else, and with it what a classifier may read. It is of the posts as the study has them, whatever an
 * export hides. For one thread.
 */
public final class CorpusFingerprint {

	private final MessageDigest digest;
	private long posts;

	/** Begins without a post. */
	public CorpusFingerprint() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

	/** The fingerprint of all posts of a view. @throws IOException when they cannot be read */
	public static CorpusFingerprint of(CorpusView posts, Progress progress) throws IOException {
		var all = new CorpusFingerprint();
		try (PostCursor cursor = posts.read()) {
			while (cursor.hasNext()) {
				progress.checkCancelled();
				all.add(cursor.next());
			}
		}
		return all;
	}

	/** Adds the next post. @throws IOException never */
	public void add(StoredPost post) throws IOException {
		digest.update(PostLine.of(new ExportedPost(post), PostColumn::isStated).getBytes(StandardCharsets.UTF_8));
		digest.update((byte) '\n');
		posts++;
	}

	/** How many posts were added. */
	public long posts() {
		return posts;
	}

	/** The fingerprint, as 64 hexadecimal digits; nothing can be added afterwards. */
	public String hex() {
		return HexFormat.of().formatHex(digest.digest());
	}
}
