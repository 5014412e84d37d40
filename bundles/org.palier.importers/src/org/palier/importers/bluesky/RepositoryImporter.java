// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.bluesky;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.palier.files.records.BlockArchive;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordFile;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.bluesky.Repository.Entry;
import org.palier.importers.records.PostChoices;
import org.palier.importers.records.RecordedPosts;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;

/**
 * Reads the posts and answers of a Bluesky account from its repository. This CAR file is what the owner downloads in the
 * settings, or what {@code com.atproto.sync.getRepo} gives. It has no counts of likes or answers. Reposts, likes and other
 * records are counted and left out.
 */
public final class RepositoryImporter implements Importer {

	private static final Wording WORDS = new Wording(RepositoryImporter.class, "messages");
	private static final String POSTS = "app.bsky.feed.post/";
	private static final String REPOSTS = "app.bsky.feed.repost/";

	private final PostChoices choices = new PostChoices();

	@Override
	public String id() {
		return "bluesky-repository";
	}

	@Override
	public Bilingual name() {
		return WORDS.text(id());
	}

	@Override
	public Bilingual description() {
		return WORDS.text(id() + ".description");
	}

	@Override
	public List<PartOption> options() {
		return choices.options();
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	private static boolean takes(String path) {
		return path.toLowerCase(Locale.ROOT).endsWith(".car");
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		try (PackedFile packed = PackedFile.open(request.file(), RepositoryImporter::takes)) {
			for (Part part : packed.parts()) {
				if (BlockArchive.begins(part)) {
					return true;
				}
			}
			return false;
		}
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		try (PackedFile packed = PackedFile.open(request.file(), RepositoryImporter::takes)) {
			RecordedPosts reading = choices.reading(request, directory, "bluesky");
			sink.dialect(FileDialect.RECORDS);
			sink.header(List.of(RecordFile.COLUMN));
			sink.remark(RecordedPosts.readAs(name()));
			sink.remark(RecordedPosts.untried());
			long number = 0;
			for (Part part : packed.parts()) {
				BlockArchive archive = archive(request, packed, part, progress);
				var repository = new Repository(archive);
				if (!repository.isCommit()) {
					throw new UnreadableFileException(request.file(), WORDS.text("no_repository", part.fileName()));
				}
				if (!repository.isWhole()) {
					reading.remark(WORDS.text("not_whole", repository.account()));
				}
				for (Entry each : repository.entries()) {
					progress.checkCancelled();
					sink.row(outcome(record(archive, repository.account(), each), each, ++number, reading));
				}
			}
			reading.remarks().forEach(sink::remark);
		}
	}

	private static BlockArchive archive(ImportRequest request, PackedFile packed, Part part, Progress progress) throws IOException {
		try {
			return BlockArchive.read(request.file(), part, progress);
		} catch (UnreadableFileException known) {
			throw known;
		} catch (IOException problem) {
			throw packed.said(problem);
		}
	}

	/** A record as the interface lists it: its address, and what it says. */
	private static JsonValue record(BlockArchive archive, String account, Entry entry) throws IOException {
		Map<String, JsonValue> members = new LinkedHashMap<>();
		members.put("uri", JsonValue.of("at://" + account + '/' + entry.path()));
		Optional<JsonValue> said = entry.path().startsWith(POSTS) ? archive.block(entry.link()) : Optional.empty();
		said.ifPresent(it -> members.put("value", it));
		return new JsonValue.Members(members);
	}

	private static RowOutcome outcome(JsonValue record, Entry entry, long number, RecordedPosts reading) {
		try {
			if (!entry.path().startsWith(POSTS)) {
				reading.pass(WORDS.text(entry.path().startsWith(REPOSTS) ? "reposts" : "others"));
				return reading.accepted(number, List.of());
			}
			if (!record.has("value")) {
				throw new RowRejection("", "", "not_there", WORDS.text("not_there"));
			}
			if (!FeedPost.isOne(record)) {
				throw new RowRejection("", "", "no_post", WORDS.text("no_post"));
			}
			return reading.accepted(number, List.of(FeedPost.of(record, number, reading)));
		} catch (RowRejection rejection) {
			return rejection.outcome(new Row(number, List.of(record.json())));
		}
	}
}
