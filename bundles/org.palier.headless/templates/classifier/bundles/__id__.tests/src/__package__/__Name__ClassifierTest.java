package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.ground.options.OptionValues;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

class [=Name]ClassifierTest {

	private final OpenClassifier classifier = open(Map.of());

	@Test
	void codesAContestAndShowsTheWordItRestsOn() {
		String text = "Participez à notre Concours !";
		Verdict verdict = classifier.classify(post(text));
		assertEquals("contest", verdict.usage().orElseThrow());
		var evidence = verdict.in(Facet.USAGE).orElseThrow().evidence().get(0);
		assertEquals("Concours", text.substring(evidence.start(), evidence.end()));
	}

	@Test
	void abstainsWhereNoKeywordSpeaks() {
		assertTrue(classifier.classify(post("Bonjour.")).usage().isEmpty());
		assertTrue(classifier.classify(post("Concoursier.")).usage().isEmpty());
	}

	@Test
	void looksAtTheStartAloneWhenItIsAskedTo() {
		OpenClassifier startsOnly = open(Map.of("where", "start"));
		assertTrue(startsOnly.classify(post("Participez à notre Concours !")).usage().isEmpty());
		assertEquals("contest", startsOnly.classify(post("Concours !")).usage().orElseThrow());
	}

	private static OpenClassifier open(Map<String, String> chosen) {
		var definition = new [=Name]Classifier();
		return definition.open(OptionValues.of(definition.id(), definition.options(), chosen), Codebook.ofUsages("1", List.of("contest")));
	}

	private static Post post(String text) {
		return Post.builder("facebook", "1").text(text).language("fr").source("test.csv", 2).build();
	}
}
