// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.codebook.classify.ClassifyRun;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/**
 * A study of which every number is known by hand. Two governments; in ca the agencies health (30 posts on twitter, 10 on facebook) and
 * taxes (20 on twitter), in qc parks (40 on twitter) and roads (a single post on facebook); 9 posts by others, 3 of them relay health. So
 * the frame has 101 posts. Programs coded the posts of health on twitter half as alert and half as answer, all else as alert, with a
 * confidence of 0.5 and a hundredth for each post before it; on those of parks they abstained, and persons coded parks as event.
 */
public final class SampledStudy {

	/** When all of it happened. */
	public static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
	/** Posts that agencies wrote. */
	public static final int FRAME = 101;

	/** Folders of studies that were made, by how many posts are of others. */
	private static final Map<Integer, Path> MADE = new HashMap<>();

	private SampledStudy() {
	}

	/** Makes it. */
	public static StudyFolder in(Path path) throws IOException {
		return in(path, 6);
	}

	/**
	 * The same with another number of posts by somebody who is no agency. Each is made once and then copied: its folder says nowhere where it
	 * lies.
	 */
	public static StudyFolder in(Path path, int others) throws IOException {
		Path made = made(others);
		for (Path file : within(made)) {
			Path copy = path.resolve(made.relativize(file).toString());
			if (Files.isDirectory(file)) {
				Files.createDirectories(copy);
			} else {
				Files.copy(file, copy);
			}
		}
		return StudyFolder.at(path);
	}

	private static Path made(int others) throws IOException {
		synchronized (MADE) {
			Path known = MADE.get(others);
			if (known != null) {
				return known;
			}
			Path made = Files.createTempDirectory("sampled");
			in(made.resolve("study"), corpus -> write(corpus, others));
			within(made).forEach(it -> it.toFile().deleteOnExit());
			MADE.put(others, made.resolve("study"));
			return made.resolve("study");
		}
	}

	/** A folder and all that is in it, each folder before what it holds. */
	private static List<Path> within(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.toList();
		}
	}

	/** The same posts of agencies, imported in another order, and coded by nobody. */
	public static StudyFolder backwards(Path path) throws IOException {
		return in(path, corpus -> {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", AT)) {
				add(posts, "facebook", "roads", 1);
				add(posts, "twitter", "parks", 40);
				for (int i = 20; i > 0; i--) {
					posts.add(post("twitter", "taxes", i));
				}
				add(posts, "facebook", "health", 10);
				add(posts, "twitter", "health", 30);
				posts.commit();
			}
			try (RunWriter<Coding> codings = corpus.appendCodings("codes", AT)) {
				codings.commit();
			}
		});
	}

	/** Brings the posts. */
	private interface Writing {
		void write(Corpus corpus) throws IOException;
	}

	private static StudyFolder in(Path path, Writing writing) throws IOException {
		StudyFolder folder = StudyFolder.at(path);
		folder.create(Bilingual.same("Sampled"), Bilingual.EMPTY, List.of(pack()));
		Study study = folder.file().load();
		Jurisdiction canada = jurisdiction(study, "ca");
		Jurisdiction quebec = jurisdiction(study, "qc");
		agency(study, canada, "health", "twitter", "facebook");
		agency(study, canada, "taxes", "twitter");
		agency(study, quebec, "parks", "twitter");
		agency(study, quebec, "roads", "facebook");
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			writing.write(corpus);
		}
		listed(folder, study);
		return folder;
	}

	/**
	 * One of twelve agencies of ca, a01 to a12, with 11 to 22 posts on twitter, 198 together; programs coded every other as answer, from the
	 * second on, and all else as alert.
	 */
	public static StudyFolder ofTwelveAgencies(Path path) throws IOException {
		StudyFolder folder = StudyFolder.at(path);
		folder.create(Bilingual.same("Sampled"), Bilingual.EMPTY, List.of(pack()));
		Study study = folder.file().load();
		Jurisdiction canada = jurisdiction(study, "ca");
		int key = 0;
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", AT)) {
				for (int i = 1; i <= 12; i++) {
					String id = String.format(Locale.ROOT, "a%02d", i);
					agency(study, canada, id, "twitter");
					add(posts, "twitter", id, 10 + i);
					key += 10 + i;
				}
				posts.commit();
			}
			try (RunWriter<Coding> codings = corpus.appendCodings("codes", AT)) {
				for (; key > 0; key--) {
					codings.add(Coding.byMachine(key, Facet.USAGE, CodeSet.parse(key % 2 == 0 ? "answer" : "alert"), "rules", AT, "1", 0.5, ""));
				}
				codings.commit();
			}
		}
		listed(folder, study);
		return folder;
	}

	private static void listed(StudyFolder folder, Study study) throws IOException {
		StudyRuns.list(study, "posts", new Import(), AT, "posts.csv");
		StudyRuns.list(study, "codes", ClassifyRun.KIND, AT, "rules");
		folder.file().save(study);
	}

	private static void write(Corpus corpus, int others) throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts("posts", AT)) {
			add(posts, "twitter", "health", 30);
			add(posts, "facebook", "health", 10);
			add(posts, "twitter", "taxes", 20);
			add(posts, "twitter", "parks", 40);
			add(posts, "facebook", "roads", 1);
			add(posts, "twitter", "somebody", others);
			for (int i = 1; i <= 3; i++) {
				posts.add(post("twitter", "fan", i).toBuilder().relayedFrom("health").build());
			}
			posts.commit();
		}
		try (RunWriter<Coding> codings = corpus.appendCodings("codes", AT)) {
			for (int key = 1; key <= FRAME; key++) {
				boolean abstained = key > 60 && key <= 100;
				codings.add(
						Coding.byMachine(key, Facet.USAGE, CodeSet.parse(abstained ? "" : key <= 30 && key % 2 == 0 ? "answer" : "alert"),
								"rules", AT, "1", abstained ? null : Math.min(1, 0.5 + key / 250.0), ""));
			}
			codings.commit();
		}
		for (int key = 61; key <= 100; key++) {
			corpus.code(Coding.byHand(key, Facet.USAGE, CodeSet.of("event"), "zoe", AT, "1", Coding.NEW));
		}
	}

	private static void add(RunWriter<Post> posts, String platform, String account, int count) throws IOException {
		for (int i = 1; i <= count; i++) {
			posts.add(post(platform, account, i));
		}
	}

	private static Post post(String platform, String account, int number) {
		return Post.builder(platform, platform.charAt(0) + "-" + account + "-" + number).accountHandle(account).author(account)
				.text(number % 2 == 0 ? "The office is closed on Monday for the holiday" : "Le bureau est fermé lundi pour le congé")
				.createdAt(AT.minusSeconds(86_400L * 40 * number), "").source("posts.csv", number).build();
	}

	private static TheoryPack pack() throws IOException {
		return new TheoryPackFile(Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-1.1.xml"))
				.load();
	}

	private static Jurisdiction jurisdiction(Study study, String id) {
		Jurisdiction made = PalierFactory.eINSTANCE.createJurisdiction();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		study.getJurisdictions().add(made);
		return made;
	}

	private static void agency(Study study, Jurisdiction of, String id, String... platforms) {
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId(id);
		agency.setName(Bilingual.same(id).toModel());
		of.getAgencies().add(agency);
		for (String name : platforms) {
			Platform platform = study.getPlatforms().stream().filter(it -> it.getId().equals(name)).findFirst().orElseThrow();
			Presence presence = PalierFactory.eINSTANCE.createPresence();
			presence.setPlatform(platform);
			presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
			Account account = PalierFactory.eINSTANCE.createAccount();
			account.setHandle(id);
			presence.getAccounts().add(account);
			agency.getPresences().add(presence);
		}
	}

	/** So many posts of an account come, long after all else. */
	public static void grow(StudyFolder folder, String account, int count) throws IOException {
		Instant later = AT.plusSeconds(86_400L * 300);
		try (StudyOnDisk open = open(folder)) {
			try (RunWriter<Post> posts = open.corpus().appendPosts("more", later)) {
				for (int i = 1; i <= count; i++) {
					posts.add(post("twitter", account, 1000 + i));
				}
				posts.commit();
			}
			StudyRuns.list(open.study(), "more", new Import(), later, "more.csv");
			folder.file().save(open.study());
		}
	}

	/** The posts of an account are erased, as a person may ask for. */
	public static void erase(StudyFolder folder, String account) throws IOException {
		try (StudyOnDisk open = open(folder)) {
			open.corpus().erase(new CorpusErasure(Set.of(account), null, null, Set.of(), Set.of()));
		}
	}

	/** Opens it to be changed. */
	public static StudyOnDisk open(StudyFolder folder) throws IOException {
		return StudyOnDisk.toWrite(folder, "test", RunLog.inStudies("0"), Progress.NONE);
	}

	/** Draws a set by a plan, as the command does. @return its id */
	public static SampleRun.Outcome draw(StudyFolder folder, SamplingPlan plan) throws IOException {
		try (StudyOnDisk open = open(folder)) {
			return open.run(new SampleRun(plan, open.study(), open.postsNeeded(), AddressForms.SHIPPED), AT, Progress.NONE);
		}
	}

	/** Adds to a set, as the command does. @param more how many of the next posts; empty for newcomers */
	public static AddRun.Outcome add(StudyFolder folder, String set, Optional<Integer> more) throws IOException {
		try (StudyOnDisk open = open(folder)) {
			return open.run(new AddRun(new CodingSets(open.study()).named(set), more, open.study(), Attribution.of(open.study(), open.postsNeeded()),
					open.postsNeeded()), AT.plusSeconds(86_400L * 400), Progress.NONE);
		}
	}
}
