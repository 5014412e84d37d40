// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.ui.PlatformUI;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/** An invented study with posts: of 300, every third is of the transit agency, of parks, and of a stranger. */
final class InventedCorpus {

	static final int POSTS = 300;
	static final String POSTS_RUN = "20250926-120000-import";
	static final String CODINGS_RUN = "20250926-120100-classify";
	/** Posts that the program codes as a call for opinions: those whose number is a multiple of 4. */
	static final String CALL = "opinion_call";

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;
	private static final List<String> ACCOUNTS = List.of("metro_info", "parcs", "passant");
	private static final List<String> TEXTS = List.of(
			"Dites-nous ce que vous pensez du projet de parc : vos idées comptent.",
			"Arrêt de service sur la ligne orange, reprise prévue vers 17 h. Merci de votre patience.",
			"Consultation publique le 14 mai à la bibliothèque : inscrivez-vous en ligne.",
			"Nouveau communiqué : l’horaire d’été entre en vigueur lundi. https://exemple.ca/horaire");

	private InventedCorpus() {
	}

	/** Writes study and corpus; with 0 posts no corpus. */
	static Path write(Path folder, int posts) throws IOException {
		Files.createDirectories(folder);
		var place = new StudyFolder(folder);
		var packs = PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest();
		Study study = place.create(new Bilingual("Étude inventée", "Invented study"), Bilingual.EMPTY, packs);
		Jurisdiction quebec = FACTORY.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(new Bilingual("Québec", "Québec").toModel());
		study.getJurisdictions().add(quebec);
		agency(study, quebec, "transit", "Régie du métro", "Metro Board", "metro_info");
		agency(study, quebec, "parks", "Société des parcs", "Parks Corporation", "parcs");
		agency(study, quebec, "advice", "Conseil du climat", "Climate Council", "");
		if (posts > 0) {
			fill(place, study, posts);
			StudyRuns.list(study, POSTS_RUN, new Import(), Instant.parse("2025-09-26T12:00:00Z"), "posts.csv (posts)");
			StudyRuns.list(study, CODINGS_RUN, ClassifyRun.KIND, Instant.parse("2025-09-26T12:01:00Z"), "rules");
		}
		place.file().save(study);
		return folder;
	}

	private static void agency(Study study, Jurisdiction jurisdiction, String id, String fr, String en, String handle) {
		Agency agency = FACTORY.createAgency();
		agency.setId(id);
		agency.setName(new Bilingual(fr, en).toModel());
		jurisdiction.getAgencies().add(agency);
		if (!handle.isEmpty()) {
			Presence presence = FACTORY.createPresence();
			presence.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow());
			presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
			Account account = FACTORY.createAccount();
			account.setId("twitter." + handle);
			account.setHandle(handle);
			presence.getAccounts().add(account);
			agency.getPresences().add(presence);
		}
	}

	private static void fill(StudyFolder place, Study study, int posts) throws IOException {
		var random = new Random(7);
		try (Corpus corpus = place.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> writer = corpus.appendPosts(POSTS_RUN, Instant.EPOCH)) {
				for (int i = 0; i < posts; i++) {
					String handle = ACCOUNTS.get(i % 3);
					Instant at = Instant.parse("2024-01-05T12:00:00Z").plusSeconds(86_400L * (i * 600L / posts) + i % 3600);
					writer.add(Post.builder("twitter", "t" + i).accountHandle(handle).author(handle + " officiel")
							.text(TEXTS.get(i % 4) + " n° " + i).language("fr").createdAt(at, at.toString())
							.url("https://example.org/" + i).metrics(Map.of("likes", (long) random.nextInt(90)))
							.source("posts.csv", i + 2).build());
				}
				writer.commit();
			}
			try (RunWriter<Coding> writer = corpus.appendCodings(CODINGS_RUN, Instant.EPOCH)) {
				for (int i = 0; i < posts; i++) {
					boolean call = i % 4 == 0;
					writer.add(Coding.byMachine(i + 1L, Facet.USAGE, CodeSet.parse(call ? CALL : i % 4 == 3 ? "news_release" : ""), "rules",
							Instant.parse("2025-09-26T12:01:00Z"), "test", call ? 0.8 : null,
							call ? "[{\"rule\":\"fr.opinion_call.01\",\"usage\":\"opinion_call\",\"weight\":0.8,\"start\":0,\"end\":10}]" : ""));
				}
				writer.commit();
			}
		}
	}
}
