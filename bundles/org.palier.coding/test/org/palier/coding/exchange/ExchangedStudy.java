// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.sets.SampleRun;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.intake.privacy.Erased;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.CodingSet;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** A study on disk with posts of an agency, {@code stm}, whose codings come and go. */
final class ExchangedStudy {

	static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");

	final StudyFolder folder;
	final List<String> rejected = new ArrayList<>();
	Erased erased = Erased.NOBODY;

	/** @param posts numbered from 1, which is the platform's id of each too */
	ExchangedStudy(Path path, int posts) throws IOException {
		this(path, numbered(posts));
	}

	ExchangedStudy(Path path, List<Post> posts) throws IOException {
		folder = StudyFolder.at(path);
		folder.create(Bilingual.same("Sample"), Bilingual.EMPTY, List.of(new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.1.xml")).load()));
		Study study = folder.file().load();
		agency(study);
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test")); RunWriter<Post> rows = corpus.appendPosts("posts", AT)) {
			for (Post each : posts) {
				rows.add(each);
			}
			rows.commit();
		}
		StudyRuns.list(study, "posts", new Import(), AT, "posts.csv");
		folder.file().save(study);
	}

	private static void agency(Study study) {
		Jurisdiction quebec = PalierFactory.eINSTANCE.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(Bilingual.same("Québec").toModel());
		study.getJurisdictions().add(quebec);
		Agency stm = PalierFactory.eINSTANCE.createAgency();
		stm.setId("stm");
		stm.setName(Bilingual.same("STM").toModel());
		stm.setCategory(study.getCategories().get(1));
		quebec.getAgencies().add(stm);
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow());
		stm.getPresences().add(presence);
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("stm.twitter");
		account.setHandle("stm");
		presence.getAccounts().add(account);
	}

	private static List<Post> numbered(int count) {
		List<Post> posts = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			posts.add(post(i, "stm"));
		}
		return posts;
	}

	static Post post(int number, String author) {
		return Post.builder("twitter", String.valueOf(number)).accountHandle(author).text("Publication " + number)
				.createdAt(AT.plusSeconds(number), "").language("fr").source("posts.csv", number).build();
	}

	/** Writes codings under the id of a run that counts. */
	void code(String runId, List<Coding> codings) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("test"), Progress.NONE)) {
			try (RunWriter<Coding> rows = open.corpus().appendCodings(runId, AT)) {
				for (Coding each : codings) {
					rows.add(each);
				}
				rows.commit();
			}
			StudyRuns.list(open.study(), runId, ClassifyRun.KIND, AT, runId);
			folder.file().save(open.study());
		}
	}

	/** Has the study list a set of posts. */
	void set(String id, String name) throws IOException {
		Study study = folder.file().load();
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.setId(id);
		set.setName(name);
		study.getCodingSets().add(set);
		StudyRuns.list(study, id, SampleRun.KIND, AT, name);
		folder.file().save(study);
	}

	/** Lets the codings out. */
	CodingsExport.Written export(ExportForm form, Path file, Release release) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			return exporting(open, release, "").write(form, file, Progress.NONE);
		}
	}

	CodingsExport exporting(StudyOnDisk open, Release release, String set) throws IOException {
		var gate = new StudyGate(open.study(), AddressForms.SHIPPED, release);
		return new CodingsExport(open.study(), open.postsNeeded(), AddressForms.SHIPPED, gate, set, Locale.CANADA_FRENCH);
	}

	CodingsImport.Outcome take(CodingsRequest request) throws IOException {
		return take(request, LabelledPosts.NONE);
	}

	CodingsImport.Outcome take(CodingsRequest request, LabelledPosts labelled) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("test"), Progress.NONE)) {
			return open.run(importOf(open, request, labelled), AT.plusSeconds(60), Progress.NONE);
		}
	}

	CodingsImport.Outcome tryOut(CodingsRequest request) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			return importOf(open, request, LabelledPosts.NONE).tryOut(open.postsNeeded(), AT, Progress.NONE);
		}
	}

	private CodingsImport importOf(StudyOnDisk open, CodingsRequest request, LabelledPosts labelled) {
		return new CodingsImport(request, Codebook.of(open.study()), CodingsImport.persons(open.study()), SetNames.of(open.study()),
				labelled, StudyRuns.active(open.study()), PrivacyDoor.open(), erased, new Kept(), List.of());
	}

	/** All codings that count, in the order of the log. */
	List<Coding> codings() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			Set<Long> keys = new HashSet<>();
			try (var all = open.postsNeeded().read()) {
				all.forEachRemaining(it -> keys.add(it.key()));
			}
			return open.postsNeeded().codings(keys);
		}
	}

	Study study() throws IOException {
		return folder.file().load();
	}

	/** A table of this content. */
	static CodingsRequest table(Path file, String content, Optional<String> coder) throws IOException {
		return CodingsRequest.of(ImportRequest.of(Files.writeString(file, content, StandardCharsets.UTF_8)), coder);
	}

	/** Keeps the rules by which rows are left out. */
	private final class Kept implements RejectedRowsFiles {
		@Override
		public Optional<Path> write(ImportResult result, OpenRun run) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Stream open(OpenRun run) {
			return new Stream() {
				@Override
				public void header(List<String> columns) {
					// Rows are enough.
				}

				@Override
				public void row(Rejected row) {
					rejected.add(row.line() + " " + String.join(" ", row.faults().stream().map(it -> it.column() + ":" + it.rule()).toList()));
				}

				@Override
				public Optional<Path> file() {
					return Optional.empty();
				}

				@Override
				public void close() {
					// Nothing is open.
				}
			};
		}
	}
}
