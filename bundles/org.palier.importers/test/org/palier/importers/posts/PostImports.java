// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.corpus.Post;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.files.UnknownValue;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.PostFact;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.view.KnownMapping;

/** Runs the importer on a file and keeps what comes out. */
final class PostImports implements RowSink {

	static final CensusDirectory DIRECTORY = directory();

	final List<Post> posts = new ArrayList<>();
	final List<Rejected> rejected = new ArrayList<>();
	final List<Bilingual> remarks = new ArrayList<>();
	final List<KnownMapping> mappings = new ArrayList<>();
	final List<UnknownValue> unknown = new ArrayList<>();
	long read;

	/** Imports a file of the repository's neighbour folder of real data; skips the test where it is absent. */
	static PostImports ofData(String name) throws IOException {
		return of(ImportRequest.of(data(name)));
	}

	/** The same with choices. */
	static PostImports ofData(String name, Map<String, String> options) throws IOException {
		return of(UncheckedImport.of(data(name), options).to(new PostTableImporter()));
	}

	/** A file of the folder of real data; skips the test where it is absent. */
	static Path data(String name) {
		String folder = System.getenv("PALIER_DATA");
		Path file = (folder == null ? Path.of(System.getProperty("palier.root")).resolve("../shared/data") : Path.of(folder)).resolve(name);
		assumeTrue(Files.exists(file), "no " + name + " here: set PALIER_DATA");
		return file;
	}

	/** Imports lines written into a file. */
	static PostImports ofText(Path folder, String text, Map<String, String> options) throws IOException {
		return ofBytes(folder, text.getBytes(StandardCharsets.UTF_8), options);
	}

	static PostImports ofBytes(Path folder, byte[] bytes, Map<String, String> options) throws IOException {
		Path file = Files.write(folder.resolve("posts.csv"), bytes);
		return of(UncheckedImport.of(file, options).to(new PostTableImporter()));
	}

	static PostImports of(ImportRequest request) throws IOException {
		var imports = new PostImports();
		new PostTableImporter().read(request, DIRECTORY, imports, Progress.NONE);
		return imports;
	}

	private static CensusDirectory directory() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		try {
			TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root"),
					"bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(), study);
		} catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		return new CensusDirectory(study);
	}

	@Override
	public void header(List<String> columns) {
		// not looked at
	}

	@Override
	public void row(RowOutcome outcome) {
		read++;
		switch (outcome) {
		case Accepted row -> row.facts().forEach(it -> posts.add(((PostFact) it).post()));
		case Rejected row -> rejected.add(row);
		}
	}

	@Override
	public void add(Fact fact) {
		if (!(fact instanceof CensusFact.MappingFact mapping)) {
			throw new IllegalStateException("a file of posts states nothing of the census");
		}
		mappings.add(mapping.mapping());
	}

	@Override
	public void remark(Bilingual remark) {
		remarks.add(remark);
	}

	@Override
	public void unknown(UnknownValue value) {
		unknown.add(value);
	}

	/** Rows read, accepted, rejected. */
	List<Long> rows() {
		return List.of(read, (long) posts.size(), (long) rejected.size());
	}

	Map<String, Long> platforms() {
		return posts.stream().collect(Collectors.groupingBy(Post::platform, TreeMap::new, Collectors.counting()));
	}

	long replies() {
		return posts.stream().filter(Post::isReply).count();
	}

	long relays() {
		return posts.stream().filter(Post::isRelay).count();
	}

	List<Instant> dates() {
		return posts.stream().map(Post::createdAt).filter(Objects::nonNull).sorted().toList();
	}

	long sum(String metric) {
		return posts.stream().map(it -> it.metrics().get(metric)).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
	}

	Map<String, Long> rules() {
		return rejected.stream().collect(Collectors.groupingBy(Rejected::rule, TreeMap::new, Collectors.counting()));
	}

	Post post(String itemId) {
		return posts.stream().filter(it -> it.itemId().equals(itemId)).findFirst().orElseThrow();
	}
}
