// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.palier.corpus.Post;
import org.palier.files.Fact;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostFact;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/** Runs an importer on a file and keeps what comes out. */
final class ReadPosts implements RowSink {

	/** Platforms of the shipped pack, and Telegram, which a person added. */
	static final CensusDirectory DIRECTORY = directory();

	final List<Post> posts = new ArrayList<>();
	final List<Rejected> rejected = new ArrayList<>();
	final List<String> remarks = new ArrayList<>();
	long read;
	long accepted;

	private static CensusDirectory directory() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		try {
			TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root"),
					"bundles/org.palier.theories/packs/public_engagement-1.1.xml")).load(), study);
		} catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		Platform telegram = PalierFactory.eINSTANCE.createPlatform();
		telegram.setId("telegram");
		study.getPlatforms().add(telegram);
		return new CensusDirectory(study);
	}

	/** A file of the folder of real data; skips the test where it is absent. */
	static Path data(String name) {
		String folder = System.getenv("PALIER_DATA");
		Path file = (folder == null ? Path.of(System.getProperty("palier.root")).resolve("../shared/data") : Path.of(folder)).resolve(name);
		assumeTrue(Files.exists(file), "no " + name + " here: set PALIER_DATA");
		return file;
	}

	static ReadPosts of(Importer importer, Path file) throws IOException {
		return of(importer, file, Map.of());
	}

	static ReadPosts of(Importer importer, Path file, Map<String, String> options) throws IOException {
		var read = new ReadPosts();
		importer.read(UncheckedImport.of(file, options).to(importer), DIRECTORY, read, Progress.NONE);
		return read;
	}

	@Override
	public void header(List<String> columns) {
		// one column: the record
	}

	@Override
	public void row(RowOutcome outcome) {
		read++;
		switch (outcome) {
		case Accepted row -> {
			accepted++;
			row.facts().forEach(it -> posts.add(((PostFact) it).post()));
		}
		case Rejected row -> rejected.add(row);
		}
	}

	@Override
	public void add(Fact fact) {
		throw new IllegalStateException("a file of posts states nothing of the census");
	}

	@Override
	public void remark(Bilingual remark) {
		remarks.add(remark.en());
	}

	/** Read, accepted, rejected, posts. */
	List<Long> rows() {
		return List.of(read, accepted, (long) rejected.size(), (long) posts.size());
	}

	List<Instant> dates() {
		return posts.stream().map(Post::createdAt).filter(Objects::nonNull).sorted().toList();
	}

	long sum(String metric) {
		return posts.stream().map(it -> it.metrics().get(metric)).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
	}

	Post post(String itemId) {
		return posts.stream().filter(it -> it.itemId().equals(itemId)).findFirst().orElseThrow(() -> new AssertionError(
				itemId + " is none of " + posts.stream().map(Post::itemId).toList()));
	}
}
