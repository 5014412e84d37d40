// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.mastodon;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.palier.corpus.Post;
import org.palier.files.csv.RowRejection;
import org.palier.files.packed.Part;
import org.palier.files.records.FileRecord;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordFile;
import org.palier.files.records.RecordSample;
import org.palier.ground.text.Wording;
import org.palier.importers.records.RecordImporter;
import org.palier.importers.records.RecordedPosts;

/**
 * Reads posts of Mastodon. It takes the archive of an account (zip or tar.gz: the posts are in {@code outbox.json}, the
 * owner in {@code actor.json}) or an outbox alone. It also takes statuses from a server's interface, as a list or one a
 * line.
 */
public final class MastodonImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(MastodonImporter.class, "messages");
	private static final String ITEMS = "orderedItems";
	private static final Pattern BESIDE = Pattern.compile("(?:.*/)?(?:actor|likes|bookmarks)\\.json");

	/** See the class. */
	public MastodonImporter() {
		super("mastodon", "mastodon", Set.of(ITEMS), WORDS);
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		JsonValue first = sample.first();
		boolean outbox = first.text("type").startsWith("OrderedCollection") && OutboxActivity.isOne(first.at(ITEMS + ".0"));
		return !BESIDE.matcher(path).matches() && (outbox || sample.any(OutboxActivity::isOne) || sample.any(ServerStatus::isOne));
	}

	@Override
	protected boolean triedOnRealFiles(RecordSample sample) {
		return sample.first().has(ITEMS);
	}

	@Override
	protected void prepare(RecordFile file, RecordedPosts reading) throws IOException {
		for (Part part : file.parts()) {
			if (!file.isAlone() && part.fileName().equals("actor.json")) {
				reading.keep(file.whole(part));
			}
		}
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue value = record.value();
		if (ServerStatus.isOne(value)) {
			return List.of(ServerStatus.of(value, record.number(), reading));
		}
		if (!OutboxActivity.isOne(value)) {
			throw new RowRejection("", "", "no_status", WORDS.text("no_status"));
		}
		reading.countedIn(record.head().get("totalItems"));
		if (!Set.of("Create", "Announce").contains(value.text("type"))) {
			reading.pass(WORDS.text("activities"));
			return List.of();
		}
		return List.of(OutboxActivity.of(value, reading.kept(), record.number(), reading));
	}
}
