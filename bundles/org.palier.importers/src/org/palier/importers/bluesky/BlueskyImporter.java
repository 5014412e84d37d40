// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.bluesky;

import java.util.List;
import java.util.Set;

import org.palier.corpus.Post;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.FileRecord;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordSample;
import org.palier.ground.text.Wording;
import org.palier.importers.records.RecordImporter;
import org.palier.importers.records.RecordedPosts;

/**
 * Reads posts of Bluesky as JSON, a list or one a line: what {@code getAuthorFeed}, {@code getPosts} and {@code searchPosts}
 * give, pages of them, and records of {@code app.bsky.feed.post} as {@code listRecords} gives them.
 */
public final class BlueskyImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(BlueskyImporter.class, "messages");

	/** See the class. */
	public BlueskyImporter() {
		super("bluesky", "bluesky", Set.of("feed", "posts", "records"), WORDS);
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		return sample.any(it -> FeedPost.isOne(it) || FeedPost.isOne(it.at("feed.0")) || FeedPost.isOne(it.at("posts.0"))
				|| FeedPost.isOne(it.at("records.0")));
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		if (!FeedPost.isOne(record.value())) {
			throw new RowRejection("", "", "no_post", WORDS.text("no_post"));
		}
		return List.of(FeedPost.of(record.value(), record.number(), reading));
	}
}
