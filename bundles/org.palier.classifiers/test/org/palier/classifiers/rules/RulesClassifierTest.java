// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.options.OptionValues;

/** Made-up posts; every expected usage follows from the definition in codebook v1. */
class RulesClassifierTest {

	private final RulesClassifier classifier = new RulesClassifier();
	private final OpenClassifier rules = open(classifier, Map.of());
	private final OpenClassifier relaysAsLinks = open(new RelaysAsLinksClassifier(), Map.of());

	private static OpenClassifier open(Classifier classifier, Map<String, String> options) {
		try {
			return classifier.open(OptionValues.of(classifier.id(), classifier.options(), options), new Codebook("1", List.of()));
		} catch (IOException unread) {
			throw new UncheckedIOException(unread);
		}
	}

	private static List<Evidence> evidence(Verdict verdict) {
		return verdict.in(Facet.USAGE).orElseThrow().evidence();
	}

	@Test
	void everyUsageIsFoundInBothLanguages() {
		Map.ofEntries(Map.entry("Consultation publique sur le plan d’urbanisme : déposez votre mémoire.", "consultation"),
				Map.entry("Public consultation on the new plan: have your say.", "consultation"),
				Map.entry("Que pensez-vous de la nouvelle place ? Dites-nous tout.", "opinion_call"),
				Map.entry("What do you think of the new plaza? Tell us in the comments.", "opinion_call"),
				Map.entry("Concours ! Un laissez-passer à gagner : participez d’ici vendredi.", "contest"),
				Map.entry("Contest! Enter for a chance to win a season pass.", "contest"),
				Map.entry("Faites un don, la banque alimentaire a besoin de bénévoles.", "mobilization"),
				Map.entry("Please donate to the food bank, volunteers are needed.", "mobilization"),
				Map.entry("Renouvelez votre permis en ligne, le service est ouvert.", "online_service"),
				Map.entry("You can now renew your licence online.", "online_service"),
				Map.entry("Évacuation du secteur nord : évitez la zone.", "alert"),
				Map.entry("Evacuation of the north side: avoid the area.", "alert"),
				Map.entry("Offre d’emploi : nous recrutons des sauveteurs.", "job_offer"),
				Map.entry("We are hiring lifeguards, join our team.", "job_offer"),
				Map.entry("Venez célébrer les vingt ans du parc, ne manquez pas ça.", "event"),
				Map.entry("Join us at the park on Saturday for the concert.", "event"),
				Map.entry("Soyez prudents sur la glace, n’oubliez pas votre casque.", "advice"),
				Map.entry("Ice safety tips: wear a helmet and make sure to go with a friend.", "advice"),
				Map.entry("Félicitations à nos bénévoles, nous sommes fiers de vous.", "image_promotion"),
				Map.entry("Congratulations to our team, we are so proud of you.", "image_promotion"),
				Map.entry("Le ministre annonce un nouveau programme de logement.", "news_release"),
				Map.entry("The minister announced a new programme of housing grants.", "news_release"),
				Map.entry("À lire dans le journal de ce matin, via @journal", "third_party_link"),
				Map.entry("A must read on our harbour, via @paper", "third_party_link"),
				Map.entry("@marie_exemple Bonjour, la piscine ouvre à neuf heures.", "answer"),
				Map.entry("@marie_exemple Hello, the pool opens at nine.", "answer"))
				.forEach((text, usage) -> assertThat(rules.classify(post(text)).usage()).as(text).contains(usage));
	}

	@Test
	void everyRuleSpeaksOnItsOwnExampleAndExplainsItself() {
		for (String language : List.of("fr", "en")) {
			RuleBook book = RuleBook.load(language + ".rules");
			for (Rule rule : book.rules()) {
				assertThat(rule.id()).startsWith(language + "." + rule.usage() + ".");
				assertThat(classifier.explain(rule.id()).fr()).as(rule.id()).isNotEmpty();
				if (!rule.example().isEmpty()) {
					Verdict verdict = rules.classify(post(rule.example(), language));
					assertThat(evidence(verdict)).as(rule.id()).extracting(Evidence::rule).contains(rule.id());
				} else {
					assertThat(rule.conditions()).as("only what no text shows goes without example").contains(Rule.Condition.REPLY);
				}
			}
		}
	}

	@Test
	void relayIsCodedByFunctionAndMarked() {
		Verdict verdict = rules.classify(post("RT @hotel_de_ville: Avis d’ébullition dans le secteur nord."));
		assertThat(verdict.usage()).contains("alert");
		assertThat(verdict.relayed()).isTrue();
		assertThat(relaysAsLinks.classify(post("RT @hotel_de_ville: Avis d’ébullition dans le secteur nord."))
				.usage()).contains("third_party_link");
		assertThat(relaysAsLinks.classify(post("Avis d’ébullition dans le secteur nord.")).usage())
				.contains("alert");
	}

	@Test
	void relayThatNothingElseSpeaksForIsAThirdPartyLink() {
		assertThat(rules.classify(post("RT @hotel_de_ville: la fontaine est de retour")).usage()).contains("third_party_link");
	}

	@Test
	void scoreIsTheNoisyOrOfTheWeights() {
		// fr.contest.01 and fr.contest.02 weigh 0.75 each: 1 - 0.25 * 0.25
		Verdict verdict = rules.classify(post("Notre concours : courez la chance de gagner."));
		assertThat(verdict.scores().byCode().get("contest")).isCloseTo(0.9375, within(1e-12));
		assertThat(verdict.in(Facet.USAGE).orElseThrow().confidence()).isCloseTo(0.9375, within(1e-12));
	}

	@Test
	void evidencePointsAtTheWords() {
		String text = "Ce matin : AVIS D’ÉBULLITION pour le nord.";
		Evidence evidence = evidence(rules.classify(post(text))).stream().filter(it -> it.rule().equals("fr.alert.01"))
				.findFirst().orElseThrow();
		assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo("AVIS D’ÉBULLITION");
		assertThat(evidence.code()).isEqualTo("alert");
	}

	@Test
	void accentsAndCaseDoNotCount() {
		assertThat(rules.classify(post("Evacuation du secteur nord, evitez la zone")).usage()).contains("alert");
		assertThat(rules.classify(post("E\u0301VACUATION du secteur nord")).usage()).contains("alert");
	}

	@Test
	void abstainsWithAReason() {
		assertThat(reason("")).contains(Abstention.NO_TEXT);
		assertThat(reason("@marie_exemple 👍")).contains(Abstention.NO_TEXT);
		assertThat(reason("北京冬奥会的召开")).contains(Abstention.LANGUAGE);
		assertThat(reason("Los parques están abiertos para todos los niños de la ciudad")).contains(Abstention.LANGUAGE);
		assertThat(reason("La fontaine est bleue.")).contains(Abstention.NO_EVIDENCE);
	}

	@Test
	void statedLanguageGoesBeforeTheWords() {
		assertThat(rules.classify(post("Le concours de la ville", "de")).usage()).isEmpty();
		assertThat(rules.classify(post("Le concours de la ville", "fr-CA")).usage()).contains("contest");
		assertThat(((Verdict.Judged) rules.classify(post("Le concours de la ville", "und"))).language()).isEqualTo("fr");
	}

	@Test
	void statedReplyIsAnAnswerWithoutAnyName() {
		Post reply = Post.builder("twitter", "2").text("La piscine ouvre à neuf heures.").replyTo("1").build();
		assertThat(rules.classify(reply).usage()).contains("answer");
	}

	@Test
	void courtesyFormulaIsNoPraise() {
		assertThat(rules.classify(post("Service is gradually resuming. Thank you for your patience.")).usage()).contains("alert");
	}

	/** fr.contest.01 weighs 0.75: at 0.8 it is not enough alone, and two of its kind come to 0.9375. */
	@Test
	void aHigherThresholdAsksForMoreReasons() {
		OpenClassifier strict = open(classifier, Map.of("threshold", "0.8"));
		assertThat(rules.classify(post("Le concours de la ville", "fr")).usage()).contains("contest");
		assertThat(strict.classify(post("Le concours de la ville", "fr")).usage()).isEmpty();
		assertThat(strict.classify(post("Notre concours : courez la chance de gagner.")).usage()).contains("contest");
	}

	/**
	 * Of usages with equal scores, here 0 for want of rules, the order is that of codebook v1 as printed, with open data after answers as in
	 * 2.0.
	 */
	@Test
	void theOrderOfDecisionIsThatOfTheCodebook() {
		assertThat(DecisionOrder.load().usages()).containsExactly("consultation", "answer", "open_data", "opinion_call", "contest",
				"mobilization",
				"online_service", "alert", "job_offer", "event", "advice", "image_promotion", "news_release", "third_party_link", "other");
		assertThatThrownBy(() -> DecisionOrder.read(List.of("version: 1", "answer", "answer"))).hasMessageContaining("twice");
		assertThatThrownBy(() -> DecisionOrder.read(List.of("answer"))).hasMessageContaining("version");
	}

	/** Whoever changes the rules raises the version in order.txt and writes the new digest here: codings name the version. */
	@Test
	void theVersionIsRaisedWithTheRules() throws Exception {
		var digest = MessageDigest.getInstance("SHA-256");
		for (String file : List.of("fr.rules", "en.rules", "order.txt")) {
			try (var data = RulesClassifier.class.getResourceAsStream(file)) {
				digest.update(data.readAllBytes());
			}
		}
		assertThat(rules.version() + " " + HexFormat.of().formatHex(digest.digest()))
				.isEqualTo("3 4cdf20b4acbde9cfba0cb0aeee2ab7d6ccdf0c24bdab17a1b036118cb6977096");
	}

	@Test
	void picturesOfThePostAreNoLinks() {
		assertThat(evidence(rules.classify(post("The fountain is back https://pbs.twimg.com/media/x.jpg")))).isEmpty();
	}

	@Test
	void survivesBeingSent() throws IOException, ClassNotFoundException {
		var bytes = new ByteArrayOutputStream();
		try (var out = new ObjectOutputStream(bytes)) {
			out.writeObject(new RelaysAsLinksClassifier());
			out.writeObject(rules.classify(post("Notre concours : courez la chance de gagner.")));
		}
		try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			var sent = (RelaysAsLinksClassifier) in.readObject();
			Verdict verdict = (Verdict) in.readObject();
			assertThat(open(sent, Map.of()).classify(post("Notre concours : courez la chance de gagner."))).isEqualTo(verdict);
			assertThat(sent.name().fr()).isNotEmpty();
		}
	}

	private Optional<Abstention> reason(String text) {
		return rules.classify(post(text)).in(Facet.USAGE).orElseThrow() instanceof Judgement.Abstained abstained
				? Optional.of(abstained.reason()) : Optional.empty();
	}

	private static Post post(String text) {
		return post(text, "");
	}

	static Post post(String text, String language) {
		return Post.builder("twitter", "1").text(text).language(language).build();
	}
}
