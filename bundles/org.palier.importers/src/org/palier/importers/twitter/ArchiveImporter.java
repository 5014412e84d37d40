// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.twitter;

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
 * Reads the archive of an account of X (Twitter). It takes the zip as downloaded, with its tweets in one file or in parts,
 * or one of these files alone ({@code tweets.js}, {@code tweet.js} in older ones). The owner is in {@code account.js}. The
 * number of tweets in the manifest is compared with the number that is there. Deleted tweets, likes and messages are not
 * read.
 */
public final class ArchiveImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(ArchiveImporter.class, "messages");
	private static final Pattern TWEETS = Pattern.compile("(?:.*/)?tweets?(?:-part\\d+)?\\.js");
	private static final Pattern BESIDE = Pattern.compile("(?:.*/)?(?:account|manifest)\\.js");
	private static final String TWEET = "tweet";

	/** See the class. */
	public ArchiveImporter() {
		super("x-archive", "twitter", Set.of(), WORDS);
	}

	@Override
	protected boolean takes(String path) {
		return TWEETS.matcher(path).matches() || BESIDE.matcher(path).matches();
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		return !BESIDE.matcher(path).matches() && sample.any(it -> isTweet(it.get(TWEET)));
	}

	private static boolean isTweet(JsonValue tweet) {
		return tweet.has("created_at") && (tweet.has("id_str") || tweet.has("id")) && (tweet.has("full_text") || tweet.has("text"));
	}

	@Override
	protected void prepare(RecordFile file, RecordedPosts reading) throws IOException {
		for (Part part : file.parts()) {
			if (BESIDE.matcher(part.name()).matches()) {
				beside(part, file, reading);
			}
		}
	}

	private static void beside(Part part, RecordFile file, RecordedPosts reading) throws IOException {
		JsonValue first = file.sample(part).map(RecordSample::first).orElse(JsonValue.NONE);
		if (first.get("account").isObject()) {
			reading.keep(first.get("account"));
			return;
		}
		JsonValue files = file.whole(part).at("dataTypes.tweets.files");
		files.items().stream().map(it -> it.get("count").count()).filter(it -> it.isPresent()).forEach(it -> reading.announce(it.getAsLong()));
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue tweet = record.value().get(TWEET);
		if (!isTweet(tweet)) {
			throw new RowRejection("", "", "no_tweet", WORDS.text("no_tweet"));
		}
		reading.counted();
		return List.of(ClassicTweet.of(tweet, reading.kept(), record.number(), reading));
	}
}
