package gouv.example.hashtags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.ground.options.OptionValues;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

class HashtagsClassifierTest {

	private final OpenClassifier classifier = open(new HashtagsClassifier());

	private static OpenClassifier open(HashtagsClassifier definition) {
		return definition.open(OptionValues.defaults(definition.options()), Codebook.ofUsages("1", List.of("alert")));
	}

	@Test
	void aPrescribedHashtagDecides() {
		assertEquals(Optional.of("alert"), classifier.classify(post("Route 117 fermée. #Avis")).usage());
		assertEquals(Optional.of("event"), classifier.classify(post("Portes ouvertes samedi #événement")).usage());
	}

	@Test
	void twoThatDisagreeAreATie() {
		var verdict = (Judgement.Abstained) classifier.classify(post("#concours #emploi")).in(Facet.USAGE).orElseThrow();
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
			out.writeObject(new HashtagsClassifier());
		}
		try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			var sent = (HashtagsClassifier) in.readObject();
			assertEquals(Optional.of("alert"), open(sent).classify(post("#alerte")).usage());
		}
	}

	private static Post post(String text) {
		return Post.builder("twitter", "1").text(text).language("fr").source("test.csv", 2).build();
	}
}
