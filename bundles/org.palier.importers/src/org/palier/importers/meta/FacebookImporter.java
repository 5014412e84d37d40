// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.meta;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.corpus.Medium;
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
 * Reads what Facebook gives of an account or page to its owner: the zip, or its files of posts and comments. They have
 * neither ids nor addresses nor counts, and do not say whose they are: the option {@code account} does. An entry without
 * text, link or picture is no post.
 */
public final class FacebookImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(FacebookImporter.class, "messages");
	private static final String COMMENTS = "comments_v2";
	private static final Pattern POSTS = Pattern.compile("(?:.*/)?(?:your_posts|profile_posts|posts)[^/]*\\.json|(?:.*/)?comments\\.json");

	/** See the class. */
	public FacebookImporter() {
		super("facebook-download", "facebook", Set.of(COMMENTS), WORDS);
	}

	@Override
	protected boolean takes(String path) {
		return POSTS.matcher(path.toLowerCase(Locale.ROOT)).matches();
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		return sample.any(it -> isEntry(it) || isEntry(it.at(COMMENTS + ".0")));
	}

	private static boolean isEntry(JsonValue value) {
		return value.get("timestamp").count().isPresent() && !value.has("id")
				&& (value.at("data.0").isObject() && (value.at("data.0.post").exists() || value.at("data.0.update_timestamp").exists()
						|| value.at("data.0.comment").isObject()) || value.at("attachments.0.data").isList());
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue entry = record.value();
		if (entry.get("timestamp").count().isEmpty()) {
			throw new RowRejection("timestamp", entry.text("timestamp"), "no_entry", WORDS.text("no_entry"));
		}
		String said = entry.get("data").items().stream().map(it -> it.first("post", "comment.comment")).filter(it -> !it.isEmpty())
				.map(EscapedText::repaired).collect(Collectors.joining("\n\n"));
		JsonValue comment = entry.at("data.0.comment");
		PostBuilder post = reading.post("", record.number()).text(said).author(EscapedText.repaired(comment.text("author")));
		if (reading.account().matches("\\d+")) {
			post.accountId(reading.account());
		} else {
			post.accountHandle(reading.account());
		}
		reading.date(post, record.number(), entry.text("timestamp"));
		entry.get("attachments").items().forEach(it -> it.get("data").items().forEach(each -> attached(post, each)));
		Post built = post.build();
		if (said.isEmpty() && built.details().media().isEmpty()) {
			reading.pass(WORDS.text("entries"));
			return List.of();
		}
		return List.of(built);
	}

	private static void attached(PostBuilder post, JsonValue attached) {
		JsonValue link = attached.get("external_context");
		JsonValue medium = attached.get("media");
		if (link.exists()) {
			post.medium(Medium.Kind.LINK, link.text("url"), EscapedText.repaired(link.text("name")));
		} else if (medium.isObject()) {
			String uri = medium.text("uri");
			post.medium(MediaFile.kind(uri), uri, EscapedText.repaired(medium.text("description")));
		}
	}
}
