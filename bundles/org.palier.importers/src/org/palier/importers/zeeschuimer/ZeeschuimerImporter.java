// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.zeeschuimer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.Post;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.FileRecord;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordSample;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.records.RecordImporter;
import org.palier.importers.records.RecordedPosts;

/**
 * Reads what Zeeschuimer collects (one record a line, with {@code source_platform} and {@code data}) and what 4CAT keeps of
 * it (the data, with {@code __import_meta}): of Instagram, Threads, TikTok and X. Advertisements are no posts.
 */
public final class ZeeschuimerImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(ZeeschuimerImporter.class, "messages");
	private static final Map<String, String> PLATFORMS = Map.of("instagram.com", "instagram", "threads.net", "threads", "threads.com",
			"threads",
			"tiktok.com", "tiktok", "twitter.com", "twitter", "x.com", "twitter");

	/** See the class. */
	public ZeeschuimerImporter() {
		super("zeeschuimer", "instagram", Set.of(), WORDS);
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		return sample.any(it -> PLATFORMS.containsKey(source(it)) && data(it).isObject());
	}

	@Override
	protected Optional<Bilingual> nothingToImport(RecordSample sample, String fileName) {
		String source = source(sample.first());
		return source.isEmpty() || PLATFORMS.containsKey(source) ? Optional.empty() : Optional.of(WORDS.text("other_platform", fileName, source));
	}

	@Override
	protected String platform(RecordSample sample) {
		return sample.records().stream().map(it -> PLATFORMS.get(source(it))).filter(it -> it != null).findFirst()
				.orElseGet(() -> super.platform(sample));
	}

	@Override
	protected boolean triedOnRealFiles(RecordSample sample) {
		return platform(sample).equals("instagram");
	}

	private static String source(JsonValue record) {
		String source = record.first("source_platform", "__import_meta.source_platform");
		return record.has("source_platform", "data") || record.has("__import_meta") ? source.replaceFirst("^www\\.", "") : "";
	}

	private static JsonValue data(JsonValue record) {
		return record.get("data").isObject() && record.has("source_platform") ? record.get("data") : record;
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue value = record.value();
		String platform = PLATFORMS.getOrDefault(source(value), "");
		JsonValue item = data(value);
		if (BrowsedItem.isAdvertisement(item)) {
			reading.pass(WORDS.text("advertisements"));
			return List.of();
		}
		Optional<Post> post = BrowsedItem.of(platform, item, record.number(), reading);
		if (post.isEmpty()) {
			throw new RowRejection("source_platform", source(value), "unknown_item", WORDS.text("unknown_item", source(value)));
		}
		String collected = value.first("timestamp_collected", "__import_meta.timestamp_collected");
		return List.of(post.get().toBuilder().seenAt(reading.moment(collected)).build());
	}
}
