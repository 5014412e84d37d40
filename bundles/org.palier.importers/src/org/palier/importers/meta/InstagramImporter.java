// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.meta;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.FileRecord;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordSample;
import org.palier.ground.text.Wording;
import org.palier.importers.records.RecordImporter;
import org.palier.importers.records.RecordedPosts;

/**
 * Reads what Instagram gives of an account to its owner: the zip, or its files of posts, reels and stories. They have
 * neither ids nor addresses nor counts, and do not say whose they are: the option {@code account} does.
 */
public final class InstagramImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(InstagramImporter.class, "messages");
	private static final Set<String> LISTS = Set.of("ig_reels_media", "ig_stories", "ig_other_media", "ig_archived_post_media");
	private static final Pattern POSTS = Pattern.compile("(?:.*/)?(?:posts|reels|stories|igtv_videos|other_content)(?:_\\d+)?\\.json");

	/** See the class. */
	public InstagramImporter() {
		super("instagram-download", "instagram", LISTS, WORDS);
	}

	@Override
	protected boolean takes(String path) {
		return POSTS.matcher(path.toLowerCase(Locale.ROOT)).matches();
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		return sample.any(it -> isEntry(it) || LISTS.stream().anyMatch(list -> isEntry(it.at(list + ".0"))));
	}

	private static boolean isEntry(JsonValue value) {
		return isMedium(value.at("media.0")) || isMedium(value);
	}

	private static boolean isMedium(JsonValue value) {
		return value.has("uri") && value.get("creation_timestamp").count().isPresent();
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue entry = record.value();
		if (!isEntry(entry)) {
			throw new RowRejection("", "", "no_medium", WORDS.text("no_medium"));
		}
		// The caption of a post with one picture is the picture's.
		String caption = EscapedText.repaired(entry.first("title", "media.0.title"));
		PostBuilder post = reading.post("", record.number()).accountHandle(reading.account()).text(caption);
		reading.date(post, record.number(), entry.first("creation_timestamp", "media.0.creation_timestamp"));
		List<JsonValue> media = entry.get("media").isList() ? entry.get("media").items() : List.of(entry);
		for (JsonValue each : media) {
			String words = EscapedText.repaired(each.text("title"));
			post.medium(MediaFile.kind(each.text("uri")), each.text("uri"), words.equals(caption) ? "" : words);
		}
		return List.of(post.build());
	}
}
