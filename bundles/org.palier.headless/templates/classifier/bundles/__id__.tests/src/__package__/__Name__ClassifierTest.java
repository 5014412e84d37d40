package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.core.classify.Verdict;
import org.palier.corpus.Post;

class [=Name]ClassifierTest {

	private final [=Name]Classifier classifier = new [=Name]Classifier();

	@Test
	void codesAContestAndShowsTheWordItRestsOn() {
		String text = "Participez à notre Concours !";
		Verdict verdict = classifier.classify(post(text));
		assertEquals("contest", verdict.usage().orElseThrow());
		var evidence = verdict.evidence().get(0);
		assertEquals("Concours", text.substring(evidence.start(), evidence.end()));
	}

	@Test
	void abstainsWhereNoKeywordSpeaks() {
		assertTrue(classifier.classify(post("Bonjour.")).usage().isEmpty());
		assertTrue(classifier.classify(post("Concoursier.")).usage().isEmpty());
	}

	private static Post post(String text) {
		return new Post("facebook", "1", "", "", "", "", text, "fr", null, "", "", "", "", "", "", Map.of(), "test.csv", 2);
	}
}
