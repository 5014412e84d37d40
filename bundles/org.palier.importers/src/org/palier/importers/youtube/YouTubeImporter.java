// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.youtube;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.FileRecord;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordSample;
import org.palier.ground.text.Wording;
import org.palier.importers.records.MarkedUpText;
import org.palier.importers.records.RecordImporter;
import org.palier.importers.records.RecordedPosts;

/**
 * Reads answers of the YouTube Data API, as pages, a list or one a line. They contain videos (also as items of playlists and
 * search results), threads of comments with their answers, and comments. A comment is a post of another author in the thread
 * of its video.
 */
public final class YouTubeImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(YouTubeImporter.class, "messages");
	private static final String WATCH = "https://www.youtube.com/watch?v=";
	private static final String CHANNEL = "https://www.youtube.com/channel/";
	private static final Set<String> NO_VIDEOS = Set.of("youtube#channel", "youtube#playlist", "youtube#subscription");

	/** See the class. */
	public YouTubeImporter() {
		super("youtube-json", "youtube", Set.of("items"), WORDS);
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		return sample.any(it -> isOne(it) || isOne(it.at("items.0")));
	}

	private static boolean isOne(JsonValue item) {
		JsonValue snippet = item.get("snippet");
		return item.text("kind").startsWith("youtube#") && snippet.isObject() || snippet.has("channelId", "publishedAt", "title")
				|| snippet.get("topLevelComment").isObject();
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue item = record.value();
		JsonValue snippet = item.get("snippet");
		if (snippet.get("topLevelComment").isObject()) {
			var posts = new ArrayList<Post>();
			JsonValue top = snippet.get("topLevelComment");
			String video = snippet.first("videoId", "topLevelComment.snippet.videoId");
			posts.add(comment(top, video, "", record.number(), reading, snippet.get("totalReplyCount")));
			item.at("replies.comments").items()
					.forEach(it -> posts.add(comment(it, video, top.text("id"), record.number(), reading, JsonValue.NONE)));
			return posts;
		}
		if (snippet.has("textDisplay") || snippet.has("textOriginal")) {
			return List.of(comment(item, snippet.text("videoId"), snippet.text("parentId"), record.number(), reading, JsonValue.NONE));
		}
		String within = item.first("id.videoId", "contentDetails.videoId", "snippet.resourceId.videoId");
		String id = within.isEmpty() ? item.text("id") : within;
		if (id.isEmpty() || NO_VIDEOS.contains(item.text("kind"))) {
			reading.pass(WORDS.text("others"));
			return List.of();
		}
		if (!snippet.has("title")) {
			throw new RowRejection("snippet", "", "no_video", WORDS.text("no_video"));
		}
		return List.of(video(item, id, record.number(), reading));
	}

	private static Post video(JsonValue item, String id, long number, RecordedPosts reading) {
		JsonValue snippet = item.get("snippet");
		String about = snippet.text("description");
		String channel = snippet.first("videoOwnerChannelId", "channelId");
		PostBuilder post = reading.post(id, number).accountId(channel).accountHandle(reading.account())
				.accountUrl(channel.isEmpty() ? "" : CHANNEL + channel)
				.author(snippet.first("videoOwnerChannelTitle", "channelTitle")).text(snippet.text("title") + (about.isBlank() ? "" : "\n\n" + about))
				.language(snippet.first("defaultLanguage", "defaultAudioLanguage")).url(WATCH + id).threadId(id)
				.medium(Medium.Kind.VIDEO, WATCH + id, "");
		reading.date(post, number, item.first("contentDetails.videoPublishedAt", "snippet.publishedAt"));
		JsonValue counts = item.get("statistics");
		reading.count(post, number, "views", counts.get("viewCount"));
		reading.count(post, number, "likes", counts.get("likeCount"));
		reading.count(post, number, "comments", counts.get("commentCount"));
		return post.build();
	}

	private static Post comment(JsonValue comment, String video, String parent, long number, RecordedPosts reading, JsonValue replies) {
		JsonValue snippet = comment.get("snippet");
		String plain = snippet.text("textOriginal");
		String thread = video.isEmpty() ? snippet.text("videoId") : video;
		PostBuilder post = reading.post(comment.text("id"), number).accountId(snippet.text("authorChannelId.value"))
				.accountUrl(snippet.text("authorChannelUrl"))
				.author(snippet.text("authorDisplayName")).text(plain.isEmpty() ? MarkedUpText.of(snippet.text("textDisplay")) : plain).threadId(thread)
				.replyTo(parent.isEmpty() ? thread : parent).url(thread.isEmpty() ? "" : WATCH + thread + "&lc=" + comment.text("id"));
		reading.date(post, number, snippet.text("publishedAt"));
		if (!snippet.text("updatedAt").equals(snippet.text("publishedAt"))) {
			post.editedAt(reading.moment(snippet.text("updatedAt")));
		}
		reading.count(post, number, "likes", snippet.get("likeCount"));
		reading.count(post, number, "comments", replies);
		return post.build();
	}
}
