// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.queries.PostSource;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;

/**
 * Ten posts on Twitter, small enough to count with a pencil. Agencies stm and spvm of qc, health of ca; an
 * account infos that could be stm's or spvm's.
 *
 * <pre>
 *  1 stm                   2013-07-01        machine: news_release
 *  2 citizen, to @stm      2013-07-02 10:00  machine: other
 *  3 stm, answers 2        2013-07-02 10:30  machine: answer
 *  4 stm, answers 2        2013-07-02 11:30  machine: answer, a person: consultation
 *  5 spvm                  2013-08-05        nobody looked
 *  6 nobody, RT @spvm      2013-08-06        machine abstained
 *  7 spvm, RT @stm         no date           machine: third_party_link
 *  8 health                2014-01-01        machine: news_release; a person: level service, two_way_symmetric
 *  9 citizen, RT @unknown  2014-01-02        machine: mobilization
 * 10 infos                 2014-01-02        machine: alert
 * </pre>
 */
public final class PostSamples {

	private static final String CODED = "coded";

	private PostSamples() {
	}

	/** The agencies with their accounts. */
	public static Study study() {
		Study study = Samples.empty();
		var quebec = Samples.jurisdiction(study, "qc");
		Agency stm = Samples.agency(quebec, "stm");
		Agency spvm = Samples.agency(quebec, "spvm");
		Agency health = Samples.agency(Samples.jurisdiction(study, "ca"), "health");
		stm.setCategory(study.getCategories().get(1));
		account(study, stm, "stm");
		account(study, stm, "infos");
		account(study, spvm, "spvm");
		account(study, spvm, "infos");
		account(study, health, "health");
		return study;
	}

	/** Adds a presence on Twitter with an account. */
	public static void account(Study study, Agency agency, String handle) {
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId(agency.getId() + "." + handle);
		account.setHandle(handle);
		agency.getPresences().stream().filter(it -> it.getPlatform().getId().equals("twitter")).findFirst()
				.orElseGet(() -> Samples.cell(study, agency, "twitter", PresenceStatus.PRESENT)).getAccounts().add(account);
	}

	/** The posts and their codings, in a corpus made in a folder. */
	public static PostCounts counts(Study study, Path folder) throws IOException {
		try (Corpus corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"))) {
			write(corpus);
			// What indicators ask of the posts beside would be asked of a corpus that is closed by then.
			return PostCounts.of(study, corpus.view(Set.of("posts", CODED))).asking(PostSource.NONE);
		}
	}

	/** The view of the study with the posts. */
	public static StudyView view(Path folder) throws IOException {
		Study study = study();
		return StudyView.of(study, counts(study, folder));
	}

	private static void write(Corpus corpus) throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts("posts", Instant.EPOCH)) {
			posts.add(post(1, "stm", "2013-07-01T12:00:00Z", "", "", ""));
			posts.add(post(2, "citizen", "2013-07-02T10:00:00Z", "", "stm", ""));
			posts.add(post(3, "stm", "2013-07-02T10:30:00Z", "2", "citizen", ""));
			posts.add(post(4, "stm", "2013-07-02T11:30:00Z", "2", "citizen", ""));
			posts.add(post(5, "spvm", "2013-08-05T00:00:00Z", "", "", ""));
			posts.add(post(6, "", "2013-08-06T00:00:00Z", "", "", "spvm"));
			posts.add(post(7, "spvm", null, "", "", "stm"));
			posts.add(post(8, "health", "2014-01-01T00:00:00Z", "", "", ""));
			posts.add(post(9, "citizen", "2014-01-02T00:00:00Z", "", "", "unknown"));
			posts.add(post(10, "infos", "2014-01-02T00:00:00Z", "", "", ""));
			posts.commit();
		}
		String[] usages = { "news_release", "other", "answer", "answer", null, "", "third_party_link", "news_release",
				"mobilization", "alert" };
		try (RunWriter<Coding> codings = corpus.appendCodings(CODED, Instant.EPOCH)) {
			for (int i = 0; i < usages.length; i++) {
				if (usages[i] != null) {
					codings.add(Coding.byMachine(i + 1L, Facet.USAGE, usages[i], "rules", Instant.EPOCH, "1", null, ""));
				}
			}
			codings.commit();
		}
		corpus.code(byHand(4, Facet.USAGE, "consultation"));
		corpus.code(byHand(8, new Facet("chang_kannan"), "service"));
		corpus.code(byHand(8, new Facet("grunig"), "two_way_symmetric"));
	}

	private static Coding byHand(long post, Facet facet, String value) {
		return new Coding(Coding.NEW, post, facet, value, "ana", CoderKind.HUMAN, Instant.EPOCH, "1", null, "", Coding.NEW, "");
	}

	private static Post post(int id, String handle, String at, String replyTo, String replyToHandle, String relayed) {
		return Post.builder("twitter", String.valueOf(id)).accountHandle(handle).text("text").language("en")
				.createdAt(at == null ? null : Instant.parse(at), "").replyTo(replyTo).replyToHandle(replyToHandle)
				.relayedFrom(relayed).source("f.csv", id).build();
	}
}
