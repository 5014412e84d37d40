// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.JsonValue;
import org.palier.ground.text.Wording;
import org.palier.importers.records.MarkedUpText;
import org.palier.importers.records.RecordedPosts;

/** Makes posts of an item of a feed: the item itself, and the comments below it when it is of a weblog. */
final class FeedPosts {

	private static final Wording WORDS = new Wording(FeedPosts.class, "messages");

	private final RecordedPosts reading;
	private boolean untried;

	FeedPosts(RecordedPosts reading) {
		this.reading = reading;
	}

	/** True when items were of a form of which no real file was at hand: Atom, WordPress. */
	boolean isUntried() {
		return untried;
	}

	Accepted of(FeedItem item, FeedItem feed, long number) throws RowRejection {
		String kind = item.first("wp:post_type");
		untried |= !kind.isEmpty() || item.first("guid", "pubDate").isEmpty();
		if (!kind.isEmpty() && !kind.equals("post")) {
			reading.pass(WORDS.text("pages"));
			return reading.accepted(number, List.of());
		}
		if (!Set.of("", "publish").contains(item.first("wp:status"))) {
			reading.pass(WORDS.text("drafts"));
			return reading.accepted(number, List.of());
		}
		List<Post> posts = new ArrayList<>();
		Post post = post(item, feed, number);
		posts.add(post);
		for (FeedItem comment : item.comments()) {
			if (!comment.first("wp:comment_approved").equals("1") || !Set.of("", "comment").contains(comment.first("wp:comment_type"))) {
				reading.pass(WORDS.text("comments"));
			} else {
				posts.add(comment(comment, post, number));
			}
		}
		return reading.accepted(number, posts);
	}

	private Post post(FeedItem item, FeedItem feed, long number) {
		String link = item.first("link", "link@alternate", "about");
		String guid = item.first("guid", "id");
		String title = MarkedUpText.of(item.first("title"));
		String said = MarkedUpText.of(item.first("content:encoded", "content", "description", "summary", "media:description"));
		String site = feed.first("link@self", "link", "link@alternate");
		boolean address = reading.account().contains("/") || reading.account().contains(".");
		String author = item.first("dc:creator", "author");
		PostBuilder post = reading.post(guid.isEmpty() ? link : guid, number).accountUrl(address ? reading.account() : site)
				.accountHandle(address ? "" : reading.account()).author(MarkedUpText.of(author.isEmpty() ? feed.first("title") : author))
				.text(said.isEmpty() ? title : title.isEmpty() || said.startsWith(title) ? said : title + "\n\n" + said)
				.language(feed.first("language", "dc:language").replaceFirst("[-_].*", "")).url(link.isEmpty() && isAddress(guid, item) ? guid : link);
		reading.date(post, number, date(item));
		if (!item.first("published").isEmpty() && !item.first("updated").isEmpty() && !item.first("published").equals(item.first("updated"))) {
			post.editedAt(reading.moment(item.first("updated")));
		}
		reading.count(post, number, "comments", JsonValue.of(item.first("slash:comments")));
		item.media().forEach(it -> medium(post, it));
		return post.build();
	}

	/** In WXR a draft’s date in UTC is written as zeros. */
	private static String date(FeedItem item) {
		String utc = item.first("wp:post_date_gmt");
		return utc.isEmpty() || utc.startsWith("0000") ? item.first("pubDate", "published", "issued", "dc:date", "updated", "modified") : utc;
	}

	private static boolean isAddress(String guid, FeedItem item) {
		return guid.startsWith("http") && !item.first("guid@isPermaLink").equals("false");
	}

	private Post comment(FeedItem comment, Post on, long number) {
		String parent = comment.first("wp:comment_parent");
		String thread = on.itemId();
		PostBuilder post = reading.post(thread + "#comment-" + comment.first("wp:comment_id"), number)
				.accountUrl(comment.first("wp:comment_author_url"))
				.author(comment.first("wp:comment_author")).text(MarkedUpText.of(comment.first("wp:comment_content"))).threadId(thread)
				.replyTo(parent.isEmpty() || parent.equals("0") ? thread : thread + "#comment-" + parent)
				.url(on.url().isEmpty() ? "" : on.url() + "#comment-" + comment.first("wp:comment_id"));
		reading.date(post, number, comment.first("wp:comment_date_gmt", "wp:comment_date"));
		return post.build();
	}

	private static void medium(PostBuilder post, String medium) {
		String kind = medium.substring(0, medium.indexOf(' '));
		post.medium(kind.startsWith("image") ? Medium.Kind.IMAGE : kind.startsWith("video") ? Medium.Kind.VIDEO
				: kind.startsWith("audio") ? Medium.Kind.AUDIO : Medium.Kind.DOCUMENT, medium.substring(medium.indexOf(' ') + 1), "");
	}
}
