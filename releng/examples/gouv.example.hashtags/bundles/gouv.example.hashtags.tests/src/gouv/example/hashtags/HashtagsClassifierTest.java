package gouv.example.hashtags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.core.classify.Abstention;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.Verdict;
import org.palier.corpus.Post;

class HashtagsClassifierTest {

	private final Classifier classifier = new HashtagsClassifier();

	@Test
	void aPrescribedHashtagDecides() {
		assertEquals(Optional.of("alert"), classifier.classify(post("Route 117 fermée. #Avis")).usage());
		assertEquals(Optional.of("event"), classifier.classify(post("Portes ouvertes samedi #événement")).usage());
	}

	@Test
	void twoThatDisagreeAreATie() {
		var verdict = (Verdict.Abstained) classifier.classify(post("#concours #emploi"));
		assertEquals(Abstention.TIE, verdict.reason());
		assertEquals(2, verdict.evidence().size());
	}

	@Test
	void aWordWithoutItsMarkIsNoHashtag() {
		assertEquals(Optional.empty(), classifier.classify(post("un avis, un concours")).usage());
	}

	@Test
	void aClusterCanBeSentOne() throws Exception {
		var bytes = new ByteArrayOutputStream();
		try (var out = new ObjectOutputStream(bytes)) {
			out.writeObject(classifier);
		}
		try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			Classifier sent = (Classifier) in.readObject();
			assertEquals(Optional.of("alert"), sent.classify(post("#alerte")).usage());
		}
	}

	private static Post post(String text) {
		return new Post("twitter", "1", "", "", "", "", text, "fr", null, "", "", "", "", "", "", Map.of(), "test.csv", 2);
	}
}
