// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.RowRejection;
import org.palier.files.packed.Part;
import org.palier.files.records.FileRecord;
import org.palier.files.records.RecordFile;
import org.palier.files.records.RecordSample;
import org.palier.files.table.NoSink;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.KnownFileException;

/**
 * An importer of posts from records of JSON. A subclass says by which structure it knows its files and which posts a record
 * contains. Archives, faulty records and posts of a platform that the study does not have are treated here, alike for all.
 * <p> Rejected: a record that cannot be read (see {@link RecordFile}); one with neither text nor id nor address nor medium
 * (no_content); one whose text has over a million characters (text_too_long). These are accepted and counted: a date that is
 * missing or wrong, a count that is no number, a character that is no text.
 */
public abstract class RecordImporter implements Importer {

	/** Parts of an archive that are looked into to tell its kind. */
	private static final int LOOKED_INTO = 50;

	private final String id;
	private final String platform;
	private final Set<String> lists;
	private final Wording words;
	private final PostChoices choices = new PostChoices();

	/**
	 * @param id       stable id of the importer, whose words are {@code ID} and {@code ID.description}
	 * @param platform id of the platform that its posts are on
	 * @param lists    paths of members that are lists of records
	 * @param words    of the importer's package
	 */
	protected RecordImporter(String id, String platform, Set<String> lists, Wording words) {
		this.id = id;
		this.platform = platform;
		this.lists = Set.copyOf(lists);
		this.words = words;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Bilingual name() {
		return words.text(id);
	}

	@Override
	public final Bilingual description() {
		return words.text(id + ".description");
	}

	/** {@code platform}: of all posts, in place of the importer's own; {@code account}: whose posts they are when no record says it. */
	@Override
	public final List<PartOption> options() {
		return choices.options();
	}

	@Override
	public final boolean bringsPosts() {
		return true;
	}

	/** Words of the importer's package. */
	protected final Wording words() {
		return words;
	}

	/** True for a file of an archive that may hold posts, by its path in it; what lies alone is always looked into. */
	protected boolean takes(String path) {
		String name = path.toLowerCase(Locale.ROOT);
		return name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl");
	}

	/** True when a part is of this kind, by the begin of its records. */
	protected abstract boolean isOne(RecordSample sample, String path);

	/**
	 * Says of a file whose kind is known that it is nothing to import.
	 *
	 * @return the sentence; empty when this importer does not know better
	 */
	protected Optional<Bilingual> nothingToImport(RecordSample sample, String fileName) {
		return Optional.empty();
	}

	/** Id of the platform that the posts of a file are on. @param sample the begin of its first part */
	protected String platform(RecordSample sample) {
		return platform;
	}

	/**
	 * True when files of this form were at hand as the platform gives them; else the importer was made from published fields,
	 * which the result says.
	 *
	 * @param sample the begin of the first part
	 */
	protected boolean triedOnRealFiles(RecordSample sample) {
		return false;
	}

	/** Looks into what lies beside the posts, before any is read. */
	protected void prepare(RecordFile file, RecordedPosts reading) throws IOException {
		// Most kinds say all in their records.
	}

	/**
	 * The posts of a record; none when it is of no account, which the reading is told.
	 *
	 * @throws RowRejection when it is wrong
	 */
	protected abstract List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection;

	@Override
	public final boolean recognises(ImportRequest request) throws IOException {
		try (RecordFile file = RecordFile.open(request, this::takes)) {
			for (Part part : file.parts().subList(0, Math.min(LOOKED_INTO, file.parts().size()))) {
				Optional<RecordSample> sample = file.sample(part);
				if (sample.isPresent() && isOne(sample.get(), part.name())) {
					return true;
				}
				if (sample.isPresent() && file.isAlone()) {
					refuse(request, sample.get());
				}
			}
			if (file.isAlone() && takes(fileName(request))) {
				refuseBroken(request, file);
			}
		}
		return false;
	}

	/** Refuses a file that is called JSON and begins like it but is broken, because it is no table either. */
	private static void refuseBroken(ImportRequest request, RecordFile file) throws IOException {
		Part part = file.parts().getFirst();
		if (file.sample(part).isEmpty() && file.beginsLikeJson(part)) {
			try {
				file.read(part, Set.of(), record -> new Accepted(record.number(), List.of(), List.of()), new NoSink(), Progress.NONE);
			} catch (UnreadableFileException broken) {
				throw new KnownFileException(request.file(), broken.reason());
			}
		}
	}

	private void refuse(ImportRequest request, RecordSample sample) throws IOException {
		Optional<Bilingual> reason = nothingToImport(sample, fileName(request));
		if (reason.isPresent()) {
			throw new KnownFileException(request.file(), reason.get());
		}
	}

	@Override
	public final void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		try (RecordFile file = RecordFile.open(request, this::takes)) {
			List<Part> parts = parts(request, file);
			Optional<RecordSample> first = file.sample(parts.getFirst());
			RecordedPosts reading = choices.reading(request, directory, first.map(this::platform).orElse(platform));
			file.begin(sink);
			sink.remark(RecordedPosts.readAs(name()));
			if (first.filter(this::triedOnRealFiles).isEmpty()) {
				sink.remark(RecordedPosts.untried());
			}
			prepare(file, reading);
			for (Part part : parts) {
				file.read(part, lists, record -> reading.accepted(record.number(), posts(record, reading)), sink, progress);
			}
			file.end(sink);
			reading.remarks().forEach(sink::remark);
		}
	}

	private List<Part> parts(ImportRequest request, RecordFile file) throws IOException {
		List<Part> parts = new ArrayList<>();
		for (Part part : file.parts()) {
			Optional<RecordSample> sample = file.sample(part);
			if (sample.isPresent() && isOne(sample.get(), part.name())) {
				parts.add(part);
			} else if (sample.isPresent() && file.isAlone()) {
				refuse(request, sample.get());
			}
		}
		if (parts.isEmpty()) {
			throw new UnreadableFileException(request.file(), RecordedPosts.WORDS.text("not_of_kind", fileName(request), name()));
		}
		return parts;
	}

	private static String fileName(ImportRequest request) {
		return String.valueOf(request.file().getFileName());
	}
}
