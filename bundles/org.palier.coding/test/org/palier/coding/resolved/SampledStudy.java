// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.codebook.classify.ClassifyRun;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.sets.SampleRun;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.SetStratum;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** A study on disk with a set {@code s1} of posts that Anne and Ben code; the ids of posts are their numbers from 1. */
final class SampledStudy {

	static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
	static final String SET = "20261127-120000-sample";
	static final Facet LEVELS = new Facet("chang_kannan");

	final StudyFolder folder;
	private final List<Coding> said = new ArrayList<>();
	private int runs;
	/** When somebody says something. */
	Instant now = AT;

	/**
	 * @param random posts by chance, in strata {@code a} (odd numbers, chance 0.5) and {@code b} (even, 0.1)
	 * @param targeted posts behind them
	 */
	SampledStudy(Path path, int random, int targeted) throws IOException {
		folder = StudyFolder.at(path);
		folder.create(Bilingual.same("Sample"), Bilingual.EMPTY, List.of(new TheoryPackFile(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.1.xml")).load()));
		Study study = folder.file().load();
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> rows = corpus.appendPosts("posts", AT)) {
				for (int i = 1; i <= random + targeted; i++) {
					rows.add(Post.builder("twitter", String.valueOf(i)).accountHandle("account" + i % 7).text("Publication " + i)
							.createdAt(AT.plusSeconds(i), "").language("fr").source("posts.csv", i).build());
				}
				rows.commit();
			}
			List<SetPost> drawn = new ArrayList<>();
			for (int i = 1; i <= random + targeted; i++) {
				boolean odd = i % 2 == 1;
				drawn.add(i > random ? new SetPost(SET, i, i, SetPost.Part.TARGETED, "", null, null)
						: new SetPost(SET, i, i, SetPost.Part.RANDOM, odd ? "a" : "b", null, odd ? 0.5 : 0.1));
			}
			corpus.drawSet(SET, AT, drawn);
		}
		StudyRuns.list(study, "posts", new Import(), AT, "posts.csv");
		StudyRuns.list(study, SET, SampleRun.KIND, AT, "s1");
		study.getCodingSets().add(set(study, random, targeted));
		folder.file().save(study);
	}

	private static CodingSet set(Study study, int random, int targeted) {
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.setId(SET);
		set.setName("s1");
		set.setSize(random);
		set.setTargeted(targeted);
		set.setOverlap(1);
		for (String name : List.of("Anne", "Ben")) {
			set.getCoders().add(coder(study, name));
		}
		for (String key : random == 0 ? List.<String>of() : List.of("a", "b")) {
			SetStratum stratum = PalierFactory.eINSTANCE.createSetStratum();
			stratum.setKey(key);
			stratum.setDrawn(key.equals("a") ? (random + 1) / 2 : random / 2);
			set.getParts().add(stratum);
		}
		return set;
	}

	private static Coder coder(Study study, String name) {
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId(name.toLowerCase(java.util.Locale.ROOT));
		coder.setName(name);
		study.getCoders().add(coder);
		return coder;
	}

	/** What somebody says of a post in the set; written by {@link #write()}. */
	SampledStudy says(String coder, long post, Facet facet, String value) {
		return says(coder, post, facet, value, "", SET);
	}

	SampledStudy says(String coder, long post, Facet facet, String value, String memo, String set) {
		said.add(new Coding(Coding.NEW, post, facet, CodeSet.parse(value), coder,
				coder.equals("rules") ? CoderKind.MACHINE : CoderKind.HUMAN, now, "1", null, "", Coding.NEW, "", "",
				new CodingDetails(1, set, "", memo, null)));
		return this;
	}

	/** Writes it as one run that counts. */
	SampledStudy write() throws IOException {
		try (StudyOnDisk open = open()) {
			String run = "words" + runs++;
			try (RunWriter<Coding> rows = open.corpus().appendCodings(run, AT)) {
				for (Coding each : said) {
					rows.add(each);
				}
				rows.commit();
			}
			said.clear();
			StudyRuns.list(open.study(), run, ClassifyRun.KIND, AT, run);
			folder.file().save(open.study());
		}
		return this;
	}

	StudyOnDisk open() throws IOException {
		return StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("test"), Progress.NONE);
	}

	SetCodes codes() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			return codes(open);
		}
	}

	private static SetCodes codes(StudyOnDisk open) throws IOException {
		return SetCodes.of(open.study().getCodingSets().getFirst(), open.postsNeeded());
	}

	/** Decisions of a file; Chloé may decide too. */
	List<Decision> decisions(Path file) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			Set<String> theories = open.study().getTheories().stream().map(Theory::getId).collect(Collectors.toSet());
			return DecisionFile
					.of(codes(open), DeskCodebook.of(open.study(), theories),
							List.of(new PersonCoder("anne", "Anne"), new PersonCoder("ben", "Ben"), new PersonCoder("chloe", "Chloé")))
					.read(file);
		}
	}

	/** Records them. */
	long decide(List<Decision> decisions) throws IOException {
		try (StudyOnDisk open = open()) {
			return open.run(new AdjudicateRun(codes(open), decisions, "1", List.of(), List.of(new PersonCoder("chloe", "Chloé"))),
					AT.plusSeconds(60), Progress.NONE);
		}
	}
}
